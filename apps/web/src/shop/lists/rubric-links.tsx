import type { CategorySummary } from '@dansmazone/contract/category'
import { ChevronLeft } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { shopPaths } from '#src/shop-paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { categoryCounts, isOffered, treeCounts } from './facets.ts'
import { FilterGroup } from './filter-group.tsx'
import { FoundCount } from './found-count.tsx'
import { isWhole, listHref } from './list-queries.ts'
import type { ListState } from './use-list.ts'
import css from './filter-panel.module.css'

const firstShown = 8

/** Down and up the tree: all rubrics, then the categories of the one chosen. */
export const RubricLinks = ({ state }: { state: ListState }) => {
  const { place, filters, asked, names, list } = state
  const { t } = useI18n()
  const rubrics = names.tree.items
  const current = asked.filters.categories[0]
  const rubric = rubrics.find(
    ({ slug, children }) => slug === current || children.some((child) => child.slug === current),
  )
  const start = { ...filters, page: null }
  const href = (slug: string | null) => {
    if (place.category === null)
      return listHref(place, { ...start, categories: slug === null ? [] : [slug] })
    return slug === null ? shopPaths.products(start) : shopPaths.category(slug, start)
  }
  const whole = isWhole(place.kind, filters)
  const counts = whole
    ? treeCounts(rubrics, place.kind)
    : categoryCounts(list.facets?.category, rubrics)
  const exact = whole || (list.facets?.exact ?? true)
  const offered = ({ slug }: CategorySummary) => isOffered(counts, slug, slug === current)
  const link = (category: CategorySummary) => {
    const { slug, name } = category
    return (
      <Anchor
        href={href(slug)}
        keepScroll={place.category === null}
        className={css.link}
        aria-current={slug === current ? 'true' : undefined}
      >
        {name}
        {counts && (
          <FoundCount count={countOf(category)} exact={exact} estimated className={css.count} />
        )}
      </Anchor>
    )
  }
  // The order of the tree is known; that of a search is what it finds.
  const countOf = ({ slug }: CategorySummary) => counts?.get(slug) ?? 0
  const shown = rubrics
    .filter(offered)
    .toSorted((a, b) => (filters.text === '' ? 0 : countOf(b) - countOf(a)))
  const first = shown.slice(0, firstShown)
  const others = shown.slice(firstShown)
  const hidden =
    place.category === null &&
    filters.categories.map((slug) => (
      <input key={slug} type="hidden" name="rubrique" value={slug} />
    ))
  const items = (categories: CategorySummary[]) =>
    categories.map((category) => <li key={category.slug}>{link(category)}</li>)
  if (!rubric && shown.length === 0) return hidden
  return (
    <FilterGroup title={t.lists.rubric.title}>
      {hidden}
      {rubric ? (
        <>
          <Anchor href={href(null)} keepScroll={place.category === null} className={css.up}>
            <Icon as={ChevronLeft} size={18} />
            {t.lists.rubric.all}
          </Anchor>
          {link(rubric)}
          <ul className={css.children}>{items(rubric.children.filter(offered))}</ul>
        </>
      ) : (
        <>
          <ul>{items(first)}</ul>
          {others.length > 0 && (
            <details className={css.others}>
              <summary className={css.link}>{t.lists.rubric.more}</summary>
              <ul>{items(others)}</ul>
            </details>
          )}
        </>
      )}
    </FilterGroup>
  )
}
