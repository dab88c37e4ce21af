import type { EditList } from '@dansmazone/contract/joining'
import type {
  NewProductSheet,
  NewReduction,
  ProductPrices,
  ProductRowsPatch,
  ProductRowsResult,
  ProductsFromPictures,
  ProductSheetPatch,
  SheetReduction,
} from '@dansmazone/contract/pro-products'
import type { Product } from '@dansmazone/contract/product'
import type { CategoryGuess, ProductTemplates } from '@dansmazone/contract/product-help'
import type {
  ProductSheet,
  ProductSheetList,
  ProductSheetRow,
} from '@dansmazone/contract/product-sheet'
import { queryOptions } from '@tanstack/react-query'
import { merchantSheetPath } from './pro-merchants.ts'
import { apiQuery } from './query.ts'
import { send } from './send.ts'

export const productsPath = (merchantId: string): string =>
  `${merchantSheetPath(merchantId)}/products`
export const productPath = (merchantId: string, productId: string): string =>
  `${productsPath(merchantId)}/${encodeURIComponent(productId)}`

const shared = { staleTime: 0 }
const pageSize = 1000

/** All products of a merchant, page after page: they are searched, sorted and chosen where they are. */
export const productRowsQuery = (merchantId: string) => {
  const base = productsPath(merchantId)
  return queryOptions({
    queryKey: [`${base}?all`] as const,
    queryFn: async ({ client }) => {
      const rows: ProductSheetRow[] = []
      for (let page: string | null | undefined; page !== null;) {
        const { items, nextPage }: ProductSheetList = await client.fetchQuery({
          ...apiQuery<ProductSheetList>(base, {
            limit: pageSize,
            sort: '-updatedAt',
            ...(page && { page }),
          }),
          staleTime: 0,
          gcTime: 0,
        })
        rows.push(...items)
        page = nextPage
      }
      // What changes while pages are read may be on two of them.
      return [...new Map(rows.map((row) => [row.id, row])).values()]
    },
    ...shared,
  })
}

/** Those deleted in the last thirty days. */
export const deletedRowsQuery = (merchantId: string) =>
  queryOptions({
    ...apiQuery<ProductSheetList>(productsPath(merchantId), { deleted: true, limit: pageSize }),
    ...shared,
  })

export const productSheetQuery = (merchantId: string, productId: string) =>
  queryOptions({ ...apiQuery<ProductSheet>(productPath(merchantId, productId)), ...shared })

export const productPreviewQuery = (merchantId: string, productId: string) =>
  queryOptions({
    ...apiQuery<Product>(`${productPath(merchantId, productId)}/preview`),
    ...shared,
    retry: false,
  })

export const productHistoryQuery = (merchantId: string, productId: string) =>
  queryOptions({
    ...apiQuery<EditList>(`${productPath(merchantId, productId)}/history`, { limit: 50 }),
    ...shared,
  })

export const productPricesQuery = (merchantId: string, productId: string) =>
  queryOptions({
    ...apiQuery<ProductPrices>(`${productPath(merchantId, productId)}/prices`),
    ...shared,
  })

export const reductionsQuery = (merchantId: string, productId: string) =>
  queryOptions({
    ...apiQuery<{ items: SheetReduction[] }>(`${productPath(merchantId, productId)}/reductions`),
    ...shared,
  })

export const productTemplatesQuery = () => apiQuery<ProductTemplates>('/v1/pro/product-templates')

export const categoryGuessQuery = (name: string) =>
  queryOptions({ ...apiQuery<CategoryGuess>('/v1/pro/category-guess', { name }), retry: false })

export const createProduct = (merchantId: string, body: NewProductSheet, key: string) =>
  send<ProductSheet>('POST', productsPath(merchantId), { body, key })

export const createFromPictures = (merchantId: string, body: ProductsFromPictures, key: string) =>
  send<{ items: ProductSheetRow[] }>('POST', `${productsPath(merchantId)}/from-pictures`, {
    body,
    key,
  })

export const patchProduct = (
  merchantId: string,
  productId: string,
  body: ProductSheetPatch,
  version: number,
) => send<ProductSheet>('PATCH', productPath(merchantId, productId), { body, version })

export const patchRows = (merchantId: string, body: ProductRowsPatch) =>
  send<ProductRowsResult>('PATCH', `${productsPath(merchantId)}/rows`, { body })

export const deleteProduct = (merchantId: string, productId: string) =>
  send('DELETE', productPath(merchantId, productId))

export type ProductPlaceAct = 'archive' | 'unarchive' | 'restore' | 'submission'

export const actOnProduct = (merchantId: string, productId: string, act: ProductPlaceAct) =>
  send<ProductSheet>('POST', `${productPath(merchantId, productId)}/${act}`)

/** Back to what is public, unless someone else has written since `version`. */
export const discardProduct = (merchantId: string, productId: string, version: number) =>
  send<ProductSheet>('POST', `${productPath(merchantId, productId)}/discard`, { version })

export const withdrawProduct = (merchantId: string, productId: string) =>
  send<ProductSheet>('DELETE', `${productPath(merchantId, productId)}/submission`)

export const duplicateProduct = (merchantId: string, productId: string, key: string) =>
  send<ProductSheet>('POST', `${productPath(merchantId, productId)}/duplicate`, { key })

export const addReduction = (
  merchantId: string,
  productId: string,
  body: NewReduction,
  key: string,
) => send<SheetReduction>('POST', `${productPath(merchantId, productId)}/reductions`, { body, key })

export const endReduction = (merchantId: string, productId: string, reductionId: string) =>
  send('DELETE', `${productPath(merchantId, productId)}/reductions/${reductionId}`)
