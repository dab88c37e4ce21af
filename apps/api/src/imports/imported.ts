import type { ImportRemark } from '@dansmazone/contract/import'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'

export type ImportedImage = { url: string; alt: string }

/** One product as a file tells it. What the file does not say is not in `fields`. */
export type ImportedProduct = {
  line: number
  sourceKey: string
  /** Our own id, where the file is one of ours. */
  ownId: string | null
  name: string
  fields: Partial<ProductSheetFields>
  /** Fields that were guessed: they fill what is empty and replace nothing. */
  guessed: (keyof ProductSheetFields)[]
  /** To be fetched, in order. */
  images: ImportedImage[]
  remarks: ImportRemark[]
  skipped: boolean
}
