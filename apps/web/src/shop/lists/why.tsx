import type { Explanation } from '@dansmazone/contract/search'
import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { listQuery } from './list-queries.ts'
import type { ListState } from './use-list.ts'
import type { ShownItem } from './use-shown-pages.ts'
import layout from '#styles/layout.module.css'
import css from './why.module.css'

type Props = { state: ListState; shown: ShownItem }

/** Parts that weigh so little say nothing of the place of a card. */
const least = 0.05

const closeOnEscape = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
  if (key === 'Escape') currentTarget.closest('details')?.removeAttribute('open')
}

/** Why a card stands where it does: asked of the API only once somebody wonders. */
export const Why = ({ state: { place, asked }, shown: { item, page } }: Props) => {
  const { t } = useI18n()
  const words = t.results.why
  const [open, setOpen] = useState(false)
  const question: typeof asked = { ...asked, filters: { ...asked.filters, page } }
  const { data, isError } = useQuery({
    ...listQuery(place.kind, question, { explain: true }),
    enabled: open,
  })
  const explanation = data?.items.find(({ id }) => id === item.id)?.explanation
  return (
    <div className={css.place}>
      <details
        name="pourquoi"
        className={css.why}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className={css.summary} onKeyDown={closeOnEscape}>
          <span>
            {words.title}
            <span className={layout.hidden}> {item.name}</span>
          </span>
          <Icon as={X} size={18} />
        </summary>
        <div className={css.body} aria-live="polite">
          {explanation ? (
            <Parts parts={explanation.parts} distanceMeters={item.distanceMeters} />
          ) : (
            open && <p>{isError || data ? words.failed : t.loading}</p>
          )}
          <p>
            <Anchor href={shopPaths.ranking()}>{words.ranking}</Anchor>
          </p>
        </div>
      </details>
    </div>
  )
}

type PartsProps = { parts: Explanation['parts']; distanceMeters: number | undefined }

const Parts = ({ parts, distanceMeters }: PartsProps) => {
  const { t, number, distance } = useI18n()
  const words = t.results.why
  const away = distanceMeters === undefined ? null : distance(distanceMeters)
  const weighty = parts
    .filter(({ points }) => Math.abs(points) >= least)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
  return (
    <ol className={css.parts}>
      {weighty.map(({ part, value, points }) => (
        <li key={part}>
          <span>{words.reasons[part](value, away)}</span>
          <span className={css.points}>
            {points > 0 && '+'}
            {words.points(number(points, 1))}
          </span>
        </li>
      ))}
    </ol>
  )
}
