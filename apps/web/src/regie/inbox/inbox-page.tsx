import { useSuspenseQuery } from '@tanstack/react-query'
import { ArrowLeft, Inbox } from 'lucide-react'
import { Suspense } from 'react'
import { useSearchParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import {
  merchantSubmissionQuery,
  reviewReasonsQuery,
  staffJoinRequestsQuery,
  submissionsQuery,
} from '#api/regie.ts'
import { PrivateHead } from '#frame/private-skeleton.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Icon } from '#ui/icon.tsx'
import { JoinRequests } from './join-requests.tsx'
import { MerchantReview } from './merchant-review.tsx'
import { WaitingList } from './waiting-list.tsx'
import css from './inbox.module.css'

export const loader = async ({ context, request }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const chosen = new URL(request.url).searchParams.get('commerce')
  // Who is not of the staff is refused by the API, and told so by the layout.
  await Promise.all([
    queryClient.fetchQuery(submissionsQuery()),
    queryClient.fetchQuery(staffJoinRequestsQuery()),
    queryClient.ensureQueryData(reviewReasonsQuery()),
    chosen && queryClient.fetchQuery(merchantSubmissionQuery(chosen)),
  ])
  return null
}

/** What waits for a decision, the longest wait first, and what one reads of it. */
export const Component = () => {
  const { t } = useI18n()
  const [parameters] = useSearchParams()
  const { data: list } = useSuspenseQuery(submissionsQuery())
  const { data: requests } = useSuspenseQuery(staffJoinRequestsQuery())
  const chosen = parameters.get('commerce')
  const words = t.regie.inbox
  const { merchants, products } = list.waiting
  // What is read is what the page is about; on a phone, the list is then out of sight.
  const Title = chosen ? 'h2' : 'h1'
  return (
    <div className={css.page} data-chosen={chosen !== null}>
      <PrivateHead title={words.title} />
      <div className={css.side}>
        <Title className={css.title}>{words.title}</Title>
        <p className={css.counts}>{words.counts(merchants, products)}</p>
        {list.items.length > 0 && <WaitingList rows={list.items} chosen={chosen} />}
        {list.nextPage && <p className={css.counts}>{words.more}</p>}
        {requests.items.length > 0 && <JoinRequests requests={requests.items} />}
      </div>
      <div className={css.reading}>
        {chosen ? (
          <>
            <Anchor href={paths.regie()} className={css.back}>
              <Icon as={ArrowLeft} />
              {words.back}
            </Anchor>
            <Suspense key={chosen} fallback={<p>{t.loading}</p>}>
              <MerchantReview merchantId={chosen} rows={list.items} />
            </Suspense>
          </>
        ) : (
          <EmptyState
            icon={Inbox}
            title={list.items.length > 0 ? words.choose.title : words.empty.title}
          >
            <p>{list.items.length > 0 ? words.choose.text : words.empty.text}</p>
          </EmptyState>
        )}
      </div>
    </div>
  )
}
