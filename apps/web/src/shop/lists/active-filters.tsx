import { useI18n } from '#i18n/i18n.tsx'
import { noFilters } from '#lib/filters.ts'
import { Anchor } from '#ui/anchor.tsx'
import { FilterChip } from '#ui/chip.tsx'
import { chosenOf, listHref } from './list-queries.ts'
import { narrowingName } from './narrowing-name.ts'
import type { ListState } from './use-list.ts'
import css from './list.module.css'

/** What was chosen to narrow the list, each a click away from being gone. */
export const ActiveFilters = ({ state }: { state: ListState }) => {
  const { place, filters, names } = state
  const i18n = useI18n()
  const { filters: words } = i18n.t.lists
  const active = chosenOf(place.kind, filters)
  if (active.length === 0) return null
  const { text, literal, sort, view } = filters
  return (
    <ul className={css.chips} aria-label={words.active}>
      {active.map((narrowing) => (
        <li key={`${narrowing.field} ${narrowing.value}`}>
          <FilterChip href={listHref(place, narrowing.without)} removeLabel={`${words.remove} `}>
            {narrowingName(narrowing, filters, names, i18n)}
          </FilterChip>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Anchor
            href={listHref(place, { ...noFilters, text, literal, sort, view })}
            className={css.clear}
          >
            {words.clear}
          </Anchor>
        </li>
      )}
    </ul>
  )
}
