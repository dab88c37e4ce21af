import type { ProductSheet, ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { accountQuery } from '#api/me.ts'
import {
  patchProduct,
  productPath,
  productRowsQuery,
  productSheetQuery,
} from '#api/pro-products.ts'
import { useAutosave, type AutosaveHandle } from '#frame/use-autosave.ts'

export type ProductEditor = AutosaveHandle<ProductSheetFields> & {
  sheet: ProductSheet
  /** Takes up what the API answered to an act. */
  keep: (sheet: ProductSheet) => ProductSheet
  /** The version that was read or saved last, later than that of `sheet` right after saving. */
  versionNow: () => number
}

export type ProductFormProps = {
  fields: ProductSheetFields
  edit: (edits: Partial<ProductSheetFields>) => void
  errors: Record<string, string>
}

/** The sheet of a product, edited in place: each change is saved by itself, and what the API answers is kept. */
export const useProduct = (merchantId: string, productId: string): ProductEditor => {
  const queryClient = useQueryClient()
  const { data: account } = useSuspenseQuery(accountQuery())
  const { data: sheet } = useSuspenseQuery(productSheetQuery(merchantId, productId))
  const keep = (read: ProductSheet) => {
    queryClient.setQueryData(productSheetQuery(merchantId, productId).queryKey, read)
    // The list is read again when it is opened; until then it says what is known here.
    queryClient.setQueryData(productRowsQuery(merchantId).queryKey, (rows) =>
      rows?.map((row) => (row.id === read.id ? { ...row, ...toRow(read) } : row)),
    )
    return read
  }
  const editor = useAutosave<ProductSheetFields>({
    draftKey: `${account.id} ${productPath(merchantId, productId)}`,
    base: sheet,
    save: async (edits, version) => keep(await patchProduct(merchantId, productId, edits, version)),
    reload: async () =>
      keep(
        await queryClient.fetchQuery({
          ...productSheetQuery(merchantId, productId),
          staleTime: 0,
        }),
      ),
  })
  const versionNow = () =>
    queryClient.getQueryData(productSheetQuery(merchantId, productId).queryKey)?.version ??
    sheet.version
  return { ...editor, sheet, keep, versionNow }
}

const toRow = ({ version, status, live, missing, updatedAt, fields }: ProductSheet) => {
  const { name, category, price, stock, images } = fields
  return {
    version,
    status,
    live,
    missing,
    updatedAt,
    name,
    category,
    price,
    stock,
    image: images[0] ?? null,
  }
}
