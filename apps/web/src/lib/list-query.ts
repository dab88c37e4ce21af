import type { MerchantQuery, ProductQuery } from '@dansmazone/contract/filters'
import type { Filters, Sort } from './filters.ts'
import { parisInstant } from './paris-time.ts'

export type Position = { lat: number; lon: number }

const sharedQuery = (filters: Filters, near: Position | null): MerchantQuery => ({
  ...(filters.text && { q: filters.text }),
  ...(filters.text && filters.literal.length > 0 && { literal: filters.literal }),
  ...(filters.categories.length > 0 && { category: filters.categories }),
  ...(filters.departments.length > 0 && { department: filters.departments }),
  ...(filters.communes.length > 0 && { commune: filters.communes }),
  ...(near && { near: `${near.lat},${near.lon}` }),
  ...(near && filters.radiusKm !== null && { radiusKm: filters.radiusKm }),
  ...(filters.openNow && { openAt: 'now' }),
  ...(filters.openAt !== null && { openAt: parisInstant(filters.openAt) }),
  ...(filters.services.length > 0 && { service: filters.services }),
  ...(filters.labels.length > 0 && { label: filters.labels }),
  ...(filters.madeHere && { madeIn: ['region'] }),
  ...(filters.zone !== null && { bbox: filters.zone }),
  ...(filters.page !== null && { page: filters.page }),
})

/** An order that the question has no ground for is left out, and the usual one stands. */
const sortOf = <Order extends Sort>(
  { sort, text }: Filters,
  near: Position | null,
  orders: readonly Order[],
): { sort?: Order } => {
  const order = orders.find((each) => each === sort)
  if (!order || (order === 'relevance' && text === '')) return {}
  // A search may name its place itself.
  if (order === 'distance' && text === '' && !near) return {}
  return { sort: order }
}

/** The API's words for them; `near` is where the commune of `filters.near` lies, null when that is not known. */
export const toProductQuery = (filters: Filters, near: Position | null): ProductQuery => ({
  ...sharedQuery(filters, near),
  ...(filters.priceMinCents !== null && { priceMin: filters.priceMinCents }),
  ...(filters.priceMaxCents !== null && { priceMax: filters.priceMaxCents }),
  ...(filters.inStock && { inStock: true }),
  ...sortOf(filters, near, ['relevance', 'distance', 'newest', 'price', '-price', 'name']),
})

export const toMerchantQuery = (filters: Filters, near: Position | null): MerchantQuery => ({
  ...sharedQuery(filters, near),
  ...sortOf(filters, near, ['relevance', 'distance', 'newest', 'name']),
})
