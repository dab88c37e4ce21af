import type { CategorySummary } from '@dansmazone/contract/category'
import { ChevronLeft } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { FilterGroup } from './filter-group.tsx'
import { listHref, narrowingsOf } from './list-queries.ts'
import type { ListState } from './use-list.ts'
import css from './filter-panel.module.css'

const firstShown = 8

/** Down and up the tree: all rubrics, then the categories of the one chosen. */
export const RubricLinks = ({ state }: { state: ListState }) => {
  const { place, filters, asked, names } = state
  const { t, number } = useI18n()
  const rubrics = names.tree.items
  const current = asked.filters.categories[0]
  const rubric = rubrics.find(
    ({ slug, children }) => slug === current || children.some((child) => child.slug === current),
  )
  const start = { ...filters, page: null }
  const href = (slug: string | null) => {
    if (place.category === null)
      return listHref(place, { ...start, categories: slug === null ? [] : [slug] })
    return slug === null ? paths.products(start) : paths.category(slug, start)
  }
  // Counts are those of whole categories: beside another filter they would mislead.
  const counted = narrowingsOf(place.kind, filters).every(({ field }) => field === 'category')
  const link = ({ slug, name, productCount, merchantCount }: CategorySummary) => (
    <Anchor
      href={href(slug)}
      keepScroll={place.category === null}
      className={css.link}
      aria-current={slug === current ? 'true' : undefined}
    >
      {name}
      {counted && (
        <span className={css.count}>
          {number(place.kind === 'products' ? productCount : merchantCount)}
        </span>
      )}
    </Anchor>
  )
  const items = (categories: CategorySummary[]) =>
    categories.map((category) => <li key={category.slug}>{link(category)}</li>)
  return (
    <FilterGroup title={t.lists.rubric.title}>
      {place.category === null &&
        filters.categories.map((slug) => (
          <input key={slug} type="hidden" name="rubrique" value={slug} />
        ))}
      {rubric ? (
        <>
          <Anchor href={href(null)} keepScroll={place.category === null} className={css.up}>
            <Icon as={ChevronLeft} size={18} />
            {t.lists.rubric.all}
          </Anchor>
          {link(rubric)}
          <ul className={css.children}>{items(rubric.children)}</ul>
        </>
      ) : (
        <>
          <ul>{items(rubrics.slice(0, firstShown))}</ul>
          {rubrics.length > firstShown && (
            <details className={css.others}>
              <summary className={css.link}>{t.lists.rubric.more}</summary>
              <ul>{items(rubrics.slice(firstShown))}</ul>
            </details>
          )}
        </>
      )}
    </FilterGroup>
  )
}
