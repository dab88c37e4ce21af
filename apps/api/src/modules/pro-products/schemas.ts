import { ProductSheet } from '@dansmazone/contract/product-sheet'
import { Type } from 'typebox'
import { reference } from '#lib/reference.ts'

export const tagged = { tags: ['own products'] }

export const ProductSheetRef = reference(ProductSheet, 'ProductSheet')

const id = (description: string, example: string) =>
  Type.String({ format: 'uuid', description, examples: [example] })
const merchantId = id('Of the merchant.', '019a62c3-4d00-7c61-82c5-3f0e5d7b9a11')
const productId = id('Of the product.', '019a62c3-4d00-7c61-82c5-3f0e5d7b9a12')

export const OfMerchant = Type.Object({ merchantId })
export const OfProduct = Type.Object({ merchantId, productId })
export const OfReduction = Type.Object({
  merchantId,
  productId,
  reductionId: id('Of the reduction.', '019a62c3-4d00-7c61-82c5-3f0e5d7b9a13'),
})

export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      maxLength: 100,
      description: 'The `ETag` of the sheet as it was read; needed.',
      examples: ['"7"'],
    }),
  ),
})

export const IdempotencyKey = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      maxLength: 200,
      description:
        'Of your making, one for each thing to create: sent again within a day, it is created once.',
      examples: ['4f6a1c1e-6f0e-4a53-9d0b-2a6d4b7c8e90'],
    }),
  ),
})

export const HistoryQuery = Type.Object(
  {
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100,
        default: 50,
        description: 'Entries in a page.',
        examples: [50],
      }),
    ),
    page: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1000,
        description: 'The `nextPage` of the previous answer.',
        examples: ['WyJzWmNYdEQ5SFR3RSIsWyIxMjMiXSw0MiwxXQ'],
      }),
    ),
  },
  { additionalProperties: false },
)
