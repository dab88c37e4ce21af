import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { productRowsQuery, productTemplatesQuery } from '#api/pro-products.ts'
import { readRowFilters, viewedRows, writeRowFilters, type RowFilters } from '#lib/product-rows.ts'

/** The products of a merchant, and those that are looked at: what is chosen is in the address. */
export const useRows = (merchantId: string) => {
  const { data: rows } = useSuspenseQuery(productRowsQuery(merchantId))
  const { data: help } = useSuspenseQuery(productTemplatesQuery())
  const [query, setQuery] = useSearchParams()
  const filters = useMemo(() => readRowFilters(query), [query])
  const viewed = useMemo(() => viewedRows(rows, filters), [rows, filters])
  const names = useMemo(
    () => new Map(help.categories.map(({ slug, name }) => [slug, name])),
    [help],
  )
  return {
    rows,
    viewed,
    filters,
    help,
    /** By slug. */
    categoryNames: names,
    setFilters: (change: Partial<RowFilters>) =>
      setQuery(writeRowFilters({ ...filters, ...change }), {
        replace: true,
        preventScrollReset: true,
      }),
  }
}

export type RowsView = ReturnType<typeof useRows>
