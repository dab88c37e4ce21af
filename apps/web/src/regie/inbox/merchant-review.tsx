import type { Decision, SubmissionRow } from '@dansmazone/contract/review'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { ApiError } from '#api/api-error.ts'
import { decideMerchant, merchantSubmissionQuery, submissionsQuery } from '#api/regie.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Notice } from '#ui/notice.tsx'
import { DecisionBar } from './decision-bar.tsx'
import { DifferenceTable } from './difference-table.tsx'
import { MerchantFacts } from './merchant-facts.tsx'
import { ProductsReview } from './products-review.tsx'
import css from './inbox.module.css'

type Props = { merchantId: string; rows: SubmissionRow[] }

/** One merchant as the staff read it: itself where it waits, then its products that do. */
export const MerchantReview = ({ merchantId, rows }: Props) => {
  const { t } = useI18n()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const act = useAct()
  const { data: read } = useSuspenseQuery(merchantSubmissionQuery(merchantId))
  const words = t.regie.review
  const waits = read.stage === 'submitted'

  /** What is decided leaves the list; then the next that waits is shown. */
  const settled = async (nothingLeft: boolean) => {
    const at = rows.findIndex((row) => row.merchantId === merchantId)
    const next = rows[at + 1] ?? rows[at - 1]
    await queryClient.fetchQuery(submissionsQuery())
    if (nothingLeft) await navigate(paths.regie(next?.merchantId))
    else await queryClient.fetchQuery(merchantSubmissionQuery(merchantId))
  }

  const decide = (decision: Decision) =>
    act(
      async () => {
        try {
          await decideMerchant(merchantId, read.version, decision)
        } catch (error) {
          // Changed since: what it has become is shown before anyone decides on it.
          if (error instanceof ApiError && error.status === 412) {
            await queryClient.fetchQuery(merchantSubmissionQuery(merchantId))
          }
          throw error
        }
        // A merchant refused keeps its products waiting: nothing can be done with them until it is accepted.
        await settled(read.products.length === 0 || decision.decision === 'refused')
      },
      { text: decision.decision === 'approved' ? words.approved : words.refused },
    )

  return (
    <article aria-labelledby="merchant-name" className={css.article}>
      <MerchantFacts read={read} />
      {read.mine && <Notice tone="warning">{words.mine}</Notice>}
      {waits ? (
        <section className={css.section}>
          <h2>{read.live ? words.changes : words.firstTime}</h2>
          {read.missing.length > 0 && (
            <Notice tone="warning">{words.missing(read.missing.join(', '))}</Notice>
          )}
          <DifferenceTable
            merchantId={merchantId}
            difference={read.difference}
            names={read.names}
            first={!read.live}
          />
          <DecisionBar
            subject="merchant"
            disabled={read.mine}
            shortcuts
            approve={words.approveMerchant}
            onDecide={decide}
          />
        </section>
      ) : (
        read.products.length === 0 && <p>{words.nothing}</p>
      )}
      {read.products.length > 0 && (
        <ProductsReview
          key={read.products.map(({ id }) => id).join()}
          merchantId={merchantId}
          products={read.products}
          names={read.names}
          merchantLive={read.live}
          mine={read.mine}
          shortcuts={!waits}
          onDecided={settled}
        />
      )}
    </article>
  )
}
