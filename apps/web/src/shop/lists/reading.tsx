import type { Relaxation } from '@dansmazone/contract/search'
import { useI18n, type I18n } from '#i18n/i18n.tsx'
import { Anchor } from '#ui/anchor.tsx'
import { correctedText } from './corrected-text.ts'
import { leadsOf } from './leads.ts'
import { listHref } from './list-queries.ts'
import type { ListState } from './use-list.ts'
import css from './list.module.css'

const relaxedText = (relaxation: Relaxation, { t, number }: I18n): string => {
  const words = t.results.relaxed
  switch (relaxation.kind) {
    case 'radius': {
      const { fromKm, toKm } = relaxation
      return words.radius(number(fromKm, 1), toKm === null ? null : number(toKm, 1))
    }
    case 'words':
      return words.words(relaxation.dropped)
    case 'filter':
      return words.filter(relaxation.understood)
  }
}

/** How the search was read, where that is not word for word: corrected, given up in part, or the name of something. */
export const Reading = ({ state }: { state: ListState }) => {
  const { place, filters, names, list, understood } = state
  const i18n = useI18n()
  const { corrected, leads: leadWords } = i18n.t.results
  const { interpretation } = list
  if (!interpretation) return null
  const text = correctedText(filters.text, interpretation.corrections)
  const leads = leadsOf(filters.text, understood, names.territory.departments, i18n)
  const relaxed = list.items.length > 0 ? interpretation.relaxed : []
  if (text === null && leads.length === 0 && relaxed.length === 0) return null
  return (
    <>
      {(text !== null || relaxed.length > 0) && (
        <div className={css.notice}>
          {text !== null && (
            <p>
              {corrected.shown(text)}{' '}
              <Anchor
                href={listHref(place, {
                  ...filters,
                  page: null,
                  literal: [...filters.literal, 'correction'],
                })}
              >
                {corrected.typed(filters.text)}
              </Anchor>
            </p>
          )}
          {relaxed.map((relaxation) => {
            const said = relaxedText(relaxation, i18n)
            return <p key={said}>{said}</p>
          })}
        </div>
      )}
      {leads.length > 0 && (
        <ul className={css.leads} aria-label={leadWords.label}>
          {leads.map(({ href, name }) => (
            <li key={href}>
              <Anchor href={href}>{name}</Anchor>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
