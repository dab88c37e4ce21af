import type { LiteralKind, UnderstoodKind } from '@dansmazone/contract/search'
import { useI18n } from '#i18n/i18n.tsx'
import { FilterChip } from '#ui/chip.tsx'
import { listHref } from './list-queries.ts'
import { understoodName, widened } from './understood-name.ts'
import type { ListState } from './use-list.ts'
import css from './list.module.css'

/** What was understood in the search besides its words; taken away, it is read as plain words, until it is brought back. */
export const UnderstoodChips = ({ state }: { state: ListState }) => {
  const { place, filters, names, list } = state
  const i18n = useI18n()
  const { understood: words } = i18n.t.results
  const { literal } = filters
  const understood = widened(state.understood, list.interpretation?.relaxed ?? [])
  if (filters.text === '' || understood.length + literal.length === 0) return null
  const href = (kinds: LiteralKind[]) => listHref(place, { ...filters, page: null, literal: kinds })
  const without = (kind: UnderstoodKind) => href([...new Set([...literal, kind])])
  return (
    <div className={css.understood}>
      {understood.length > 0 && <p className={css.understoodTitle}>{words.title}</p>}
      <ul className={css.chips} aria-label={words.label}>
        {understood.map((each) => (
          <li key={`${each.kind} ${each.words}`}>
            <FilterChip href={without(each.kind)} removeLabel={`${words.remove} `} understood>
              {understoodName(each, names.today, i18n)}
            </FilterChip>
          </li>
        ))}
        {literal.map((kind) => (
          <li key={kind}>
            <FilterChip
              href={href(literal.filter((other) => other !== kind))}
              removeLabel={`${words.again} `}
            >
              {words.asWords[kind]}
            </FilterChip>
          </li>
        ))}
      </ul>
    </div>
  )
}
