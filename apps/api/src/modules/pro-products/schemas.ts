import { ProductSheet } from '@dansmazone/contract/product-sheet'
import { Type } from 'typebox'
import { reference } from '#lib/reference.ts'
import { merchantId, productId, uuidOf } from '#lib/request-parts.ts'

export const tagged = { tags: ['own products'] }

export const ProductSheetRef = reference(ProductSheet, 'ProductSheet')

export const OfProduct = Type.Object({ merchantId, productId })
export const OfReduction = Type.Object({
  merchantId,
  productId,
  reductionId: uuidOf('Of the reduction.', '019a62c3-4d00-7c61-82c5-3f0e5d7b9a13'),
})
