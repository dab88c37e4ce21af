import type { PrintFormat } from '@dansmazone/contract/picture'
import type { ProductSheetList } from '@dansmazone/contract/product-sheet'
import { queryOptions } from '@tanstack/react-query'
import { merchantSheetPath } from './pro-merchants.ts'
import { apiPath, apiQuery } from './query.ts'

export type Paper = 'poster' | 'sticker' | 'labels'

const mostInAddress = 100

/** A document, as an address that the browser can open; null where it would have to name too many products. */
export const printPath = (
  merchantId: string,
  paper: Paper,
  format: PrintFormat,
  ids: readonly string[] | null = null,
): string | null =>
  ids !== null && ids.length > mostInAddress
    ? null
    : apiPath(`${merchantSheetPath(merchantId)}/print/${paper}`, { format, ...(ids && { ids }) })

/** Where labels of any number of products are asked for. */
export const labelsPath = (merchantId: string): string =>
  `${merchantSheetPath(merchantId)}/print/labels`

/** Products that have a label and whose name has a text in it, by name, a hundred at most. */
export const labelledQuery = (merchantId: string, text: string) =>
  queryOptions({
    ...apiQuery<ProductSheetList>(`${merchantSheetPath(merchantId)}/products`, {
      sort: 'name',
      limit: 100,
      labelled: true,
      ...(text && { q: text }),
    }),
    staleTime: 0,
  })
