import { useQueries } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { noFilters } from '#lib/filters.ts'
import type { Narrowing } from '#lib/narrowings.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { StateMessage } from '#ui/state-message.tsx'
import { listHref, listQuery, narrowingsOf } from './list-queries.ts'
import { narrowingName } from './narrowing-name.ts'
import { askedOf, relaxations, type Relaxation } from './relaxations.ts'
import type { ListState } from './use-list.ts'
import layout from '#styles/layout.module.css'
import css from './list.module.css'

/** Nothing answers: what would, with how much, each a link. */
export const EmptyList = ({ state }: { state: ListState }) => {
  const { place, filters, asked, names } = state
  const i18n = useI18n()
  const { t, number } = i18n
  const words = t.lists.empty
  const near = relaxations(place, filters)
  const answers = useQueries({
    queries: near.map((relaxation) =>
      listQuery(relaxation.place.kind, askedOf(relaxation, asked.commune), { limit: 1 }),
    ),
  })
  const onlyText = narrowingsOf(place.kind, filters).every(({ field }) => field === 'text')
  // Said inside quotation marks, which the text sought then does without.
  const quotable = (narrowing: Narrowing) =>
    narrowing.field === 'text' ? narrowing.value : narrowingName(narrowing, filters, names, i18n)
  const nameOf = ({ how, place: { kind } }: Relaxation) => {
    switch (how.change) {
      case 'kind':
        return words.others[kind]
      case 'wider':
        return words.wider(number(how.radiusKm))
      case 'only':
        return words.only(quotable(how.narrowing))
      case 'without':
        return words.without(quotable(how.narrowing))
    }
  }
  const found = near.flatMap((relaxation, index) => {
    const total = answers[index]?.data?.total
    return total && total.count > 0 ? [{ relaxation, total }] : []
  })
  // One filter alone says little while one filter less leads somewhere.
  const close = found.filter(({ relaxation }) => relaxation.how.change !== 'only')
  const ways = close.length > 0 ? close : found
  return (
    <StateMessage
      icon={SearchX}
      title={onlyText ? words.nothingFor[place.kind](filters.text) : words[place.kind]}
      actions={<LinkButton href={listHref(place, noFilters)}>{words.all[place.kind]}</LinkButton>}
    >
      {ways.length === 0 ? (
        <p>{onlyText ? words.spelling : words.none}</p>
      ) : (
        <>
          <p>{close.length > 0 ? words.relax : words.apart}</p>
          <ul className={css.ways}>
            {ways.map(({ relaxation, total }) => (
              <li key={nameOf(relaxation)}>
                <Anchor href={listHref(relaxation.place, relaxation.filters)} className={css.way}>
                  {nameOf(relaxation)}
                </Anchor>
                <span className={css.wayCount}>
                  {t.lists.total[relaxation.place.kind](total.count, total.exact)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={css.browse}>{t.results.rubrics}</p>
      <ul className={layout.cluster}>
        {names.tree.items.map(({ slug, name }) => (
          <li key={slug}>
            <Chip href={shopPaths.category(slug)}>{name}</Chip>
          </li>
        ))}
      </ul>
    </StateMessage>
  )
}
