import { sheetStatuses, type SheetStatus } from '@dansmazone/contract/merchant-sheet'
import type { ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { stockStates, type StockState } from '@dansmazone/contract/vocabulary'
import { plainText } from './plain-text.ts'

export const rowSorts = ['recent', 'name', 'cheapest', 'dearest', 'status'] as const
export type RowSort = (typeof rowSorts)[number]

/** Which rows are looked at, and in what order. `category` empty: without one. */
export type RowFilters = {
  text: string
  status: SheetStatus | null
  stock: StockState | null
  category: string | null
  sort: RowSort
}

const among = <Value extends string>(values: readonly Value[], text: string | null) =>
  values.find((value) => value === text) ?? null

export const readRowFilters = (query: URLSearchParams): RowFilters => ({
  text: query.get('q') ?? '',
  status: among(sheetStatuses, query.get('etat')),
  stock: among(stockStates, query.get('stock')),
  category: query.get('rubrique'),
  sort: among(rowSorts, query.get('tri')) ?? 'recent',
})

export const writeRowFilters = (filters: RowFilters): URLSearchParams => {
  const query = new URLSearchParams()
  if (filters.text) query.set('q', filters.text)
  if (filters.status) query.set('etat', filters.status)
  if (filters.stock) query.set('stock', filters.stock)
  if (filters.category !== null) query.set('rubrique', filters.category)
  if (filters.sort !== 'recent') query.set('tri', filters.sort)
  return query
}

type Order = (one: ProductSheetRow, other: ProductSheetRow) => number

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' })
const byName: Order = (one, other) => collator.compare(one.name, other.name)
/** What has no price comes last, whichever way prices go. */
const byPrice =
  (sign: 1 | -1): Order =>
  ({ price: one }, { price: other }) => {
    if (one.cents === null || other.cents === null) {
      return Number(one.cents === null) - Number(other.cents === null)
    }
    return sign * (one.cents - other.cents)
  }

const orders: Record<RowSort, Order> = {
  recent: (one, other) => (one.updatedAt < other.updatedAt ? 1 : -1),
  name: byName,
  cheapest: byPrice(1),
  dearest: byPrice(-1),
  status: (one, other) =>
    sheetStatuses.indexOf(one.status) - sheetStatuses.indexOf(other.status) || byName(one, other),
}

export const viewedRows = (rows: ProductSheetRow[], filters: RowFilters): ProductSheetRow[] => {
  const words = plainText(filters.text).split(/\s+/).filter(Boolean)
  return rows
    .filter(({ name, status, stock, category }) => {
      if (filters.status && status !== filters.status) return false
      if (filters.stock && stock !== filters.stock) return false
      if (filters.category !== null && (category ?? '') !== filters.category) return false
      if (words.length === 0) return true
      const plain = plainText(name)
      return words.every((word) => plain.includes(word))
    })
    .toSorted(orders[filters.sort])
}
