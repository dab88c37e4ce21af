import { sheetStatuses } from '@dansmazone/contract/merchant-sheet'
import { stockStates } from '@dansmazone/contract/vocabulary'
import { useI18n } from '#i18n/i18n.tsx'
import { rowSorts } from '#lib/product-rows.ts'
import { SelectField } from '#ui/select-field.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { RowsView } from './use-rows.ts'
import css from './list.module.css'

/** Which of the products are shown: each choice says how many there are. */
export const RowsFilters = ({ rows, viewed, filters, setFilters, categoryNames }: RowsView) => {
  const { t, number } = useI18n()
  const words = t.proProducts.list
  const counted = <Value extends string>(values: readonly Value[], of: (value: Value) => number) =>
    values.flatMap((value) => {
      const count = of(value)
      return count > 0 ? [[value, count] as const] : []
    })
  const statuses = counted(sheetStatuses, (one) => rows.filter((row) => row.status === one).length)
  const stocks = counted(stockStates, (one) => rows.filter((row) => row.stock === one).length)
  const slugs = [...new Set(rows.map(({ category }) => category ?? ''))]
  const nameOf = (slug: string) =>
    slug === '' ? t.proProducts.noCategory : (categoryNames.get(slug) ?? slug)
  const categories = counted(
    slugs,
    (one) => rows.filter((row) => (row.category ?? '') === one).length,
  ).toSorted(([one], [other]) => nameOf(one).localeCompare(nameOf(other), 'fr'))
  const filtered = filters.text || filters.status || filters.stock || filters.category !== null
  return (
    <search className={css.filters}>
      <TextField
        type="search"
        label={words.search}
        value={filters.text}
        onChange={(text) => setFilters({ text })}
      />
      <SelectField
        label={words.status}
        value={filters.status ?? 'all'}
        onChange={(status) => setFilters({ status: status === 'all' ? null : status })}
        choices={[
          ['all', words.all] as const,
          ...statuses.map(
            ([value, count]) => [value, `${t.pro.statuses[value]} (${number(count)})`] as const,
          ),
        ]}
      />
      <SelectField
        label={words.category}
        value={filters.category === null ? 'all' : `-${filters.category}`}
        onChange={(slug) => setFilters({ category: slug === 'all' ? null : slug.slice(1) })}
        choices={[
          ['all', words.allCategories] as const,
          ...categories.map(
            ([slug, count]) => [`-${slug}`, `${nameOf(slug)} (${number(count)})`] as const,
          ),
        ]}
      />
      <SelectField
        label={words.stock}
        value={filters.stock ?? 'all'}
        onChange={(stock) => setFilters({ stock: stock === 'all' ? null : stock })}
        choices={[
          ['all', words.all] as const,
          ...stocks.map(
            ([value, count]) =>
              [value, `${t.proProducts.stocks[value]} (${number(count)})`] as const,
          ),
        ]}
      />
      <SelectField
        label={words.sort}
        value={filters.sort}
        onChange={(sort) => setFilters({ sort })}
        choices={rowSorts.map((sort) => [sort, words.sorts[sort]] as const)}
      />
      <p className={css.count} aria-live="polite">
        {words.found(viewed.length, rows.length)}{' '}
        {filtered && (
          <TextButton
            onClick={() => setFilters({ text: '', status: null, stock: null, category: null })}
          >
            {words.clear}
          </TextButton>
        )}
      </p>
    </search>
  )
}
