import type { SubmissionRow } from '@dansmazone/contract/review'
import { useNavigate } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { useNow } from '#lib/now.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import css from './inbox.module.css'

const dayMs = 24 * 60 * 60 * 1000

type Props = { rows: SubmissionRow[]; chosen: string | null }

/** The merchants that wait; `j` and `k` go down and up. */
export const WaitingList = ({ rows, chosen }: Props) => {
  const { t } = useI18n()
  const now = useNow()
  const navigate = useNavigate()
  const words = t.regie.inbox
  const go = (step: 1 | -1) => {
    const at = rows.findIndex(({ merchantId }) => merchantId === chosen)
    const next = at < 0 ? rows[0] : rows[at + step]
    if (next) void navigate(paths.regie(next.merchantId))
  }
  useShortcuts({ j: () => go(1), k: () => go(-1) })
  return (
    <nav aria-label={words.waiting}>
      <ol className={css.rows}>
        {rows.map((row) => {
          const days = Math.floor((now - Date.parse(row.waitingSince)) / dayMs)
          const what = [
            row.merchant && (row.live ? words.changes : words.newMerchant),
            row.products > 0 && words.products(row.products),
          ].filter(Boolean)
          return (
            <li key={row.merchantId}>
              <Anchor
                href={paths.regie(row.merchantId)}
                className={css.row}
                aria-current={row.merchantId === chosen || undefined}
              >
                <span className={css.name}>{row.name || words.unnamed}</span>
                <span className={css.detail}>
                  {[row.commune?.name, ...what].filter(Boolean).join(' · ')}
                </span>
                <span className={css.detail} data-late={days >= lateDays}>
                  {words.age(days)}
                  {row.mine && ` · ${words.mine}`}
                </span>
              </Anchor>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** From so many days on, a wait is told as long. */
const lateDays = 3
