import type { Edit } from '@dansmazone/contract/joining'
import { useSuspenseQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#api/app-context.ts'
import { merchantHistoryQuery, merchantSheetQuery } from '#api/pro-merchants.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { formatTime } from '#lib/format.ts'
import { useNow } from '#lib/now.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { PageTitle } from '#pro/components/page-title.tsx'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { EditEntry } from './edit-entry.tsx'
import layout from '#styles/layout.module.css'
import css from './history.module.css'

export const loader = async ({ context, params, request }: LoaderFunctionArgs) => {
  const { queryClient } = context.get(appContext)
  const { merchantId = '' } = params
  const page = new URL(request.url).searchParams.get('page')
  await Promise.all([
    queryClient.ensureQueryData(merchantSheetQuery(merchantId)),
    queryClient.fetchQuery(merchantHistoryQuery(merchantId, page)),
  ])
  return null
}

/** Edits of one day together, the newest first. */
const byDay = (edits: Edit[]): [day: string, edits: Edit[]][] => {
  const days = new Map<string, Edit[]>()
  for (const edit of edits) {
    const { date } = parisTime(edit.at)
    days.set(date, [...(days.get(date) ?? []), edit])
  }
  return [...days]
}

/** Who changed what, when. */
export const Component = () => {
  const { t, day, locale } = useI18n()
  const words = t.proShop.history
  const { merchantId = '' } = useParams()
  const page = useSearchParams()[0].get('page')
  const { data: sheet } = useSuspenseQuery(merchantSheetQuery(merchantId))
  const { data } = useSuspenseQuery(merchantHistoryQuery(merchantId, page))
  const now = parisTime(useNow())
  return (
    <div className={layout.stack}>
      <PageTitle
        title={words.title}
        windowTitle={`${words.title} · ${sheet.fields.name}`}
        actions={<LinkButton href={paths.shop(merchantId)}>{t.proShop.title}</LinkButton>}
      />
      <p>{words.intro}</p>
      {data.items.length === 0 && <EmptyState icon={History} title={words.empty} />}
      {byDay(data.items).map(([date, edits]) => (
        <section key={date} className={css.day} aria-labelledby={`jour-${date}`}>
          <h2 id={`jour-${date}`} className={css.date}>
            {day(date, now.year)}
          </h2>
          <ul className={css.edits}>
            {edits.map((edit) => {
              const { hour, minute } = parisTime(edit.at)
              return (
                <li key={edit.id} className={css.edit}>
                  <time dateTime={edit.at} className={css.time}>
                    {formatTime(hour, minute, locale)}
                  </time>
                  <EditEntry merchantId={merchantId} edit={edit} commune={sheet.commune} />
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <p className={layout.cluster}>
        {page && <LinkButton href={paths.shopHistory(merchantId)}>{words.first}</LinkButton>}
        {data.nextPage && (
          <LinkButton href={paths.shopHistory(merchantId, data.nextPage)}>{words.more}</LinkButton>
        )}
      </p>
    </div>
  )
}
