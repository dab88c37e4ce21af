import { useQuery } from '@tanstack/react-query'
import { communeListQuery } from '#api/territories.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { categoriesNamed, communesNamed, namedAtMost } from './named.ts'
import type { ListState } from './use-list.ts'
import css from './list.module.css'

export const placesQuery = (text: string) => communeListQuery({ q: text, limit: namedAtMost })

/** A text sought that is the name of a place or of a rubric: the way to their pages. */
export const Leads = ({ state: { filters, names } }: { state: ListState }) => {
  const { t } = useI18n()
  const { text } = filters
  const { data } = useQuery({ ...placesQuery(text), enabled: text !== '' })
  if (text === '') return null
  const communes = communesNamed(text, data?.items ?? [])
  const rubrics = categoriesNamed(text, names.tree).filter(
    ({ slug }) => !filters.categories.includes(slug),
  )
  if (communes.length + rubrics.length === 0) return null
  const { leads } = t.lists
  return (
    <ul className={css.leads} aria-label={leads.label}>
      {communes.map(({ insee, slug, name, department }) => (
        <li key={insee}>
          {leads.place}{' '}
          <Anchor href={paths.commune(slug)}>{t.places.title(t.places.at(name))}</Anchor>
          {communes.length > 1 && ` (${department.name})`}
        </li>
      ))}
      {rubrics.map(({ slug, name }) => (
        <li key={slug}>
          {leads.rubric} <Anchor href={paths.category(slug)}>{name}</Anchor>
        </li>
      ))}
    </ul>
  )
}
