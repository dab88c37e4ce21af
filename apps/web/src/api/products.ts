import type { ProductQuery } from '@dansmazone/contract/filters'
import type { Product, ProductList } from '@dansmazone/contract/product'
import { apiQuery } from './query.ts'

export const productListQuery = (query: ProductQuery = {}) =>
  apiQuery<ProductList>('/v1/products', query)

/** By slug, former slug or id: compare the answer's slug with the one asked. */
export const productQuery = (slugOrId: string) =>
  apiQuery<Product>(`/v1/products/${encodeURIComponent(slugOrId)}`)
