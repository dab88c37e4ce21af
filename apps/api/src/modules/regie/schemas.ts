import { imageFormats, imageWidths } from '@dansmazone/contract/media'
import { Type } from 'typebox'

export const staff = { tags: ['staff'] }

const id = (description: string) =>
  Type.String({
    format: 'uuid',
    description,
    examples: ['019a62c3-4d00-7c61-82c5-3f0e5d7b9a11'],
  })

export const OfMerchant = Type.Object({ merchantId: id('Of the merchant.') })
export const OfProduct = Type.Object({ productId: id('Of the product.') })
export const OfRequest = Type.Object({ requestId: id('Of the request.') })
export const OfVariant = Type.Object({
  merchantId: id('Of the merchant.'),
  mediaId: id('Of the picture.'),
  variant: Type.String({
    pattern: `^(${imageWidths.join('|')})\\.(${imageFormats.join('|')})$`,
    description: `A width in pixels and a format: ${imageWidths.join(', ')}; ${imageFormats.join(', ')}.`,
    examples: ['640.avif'],
  }),
})

export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      maxLength: 100,
      description: 'The `version` that was read, as in its `ETag`; needed.',
      examples: ['"7"'],
    }),
  ),
})

export const SubmissionQuery = Type.Object(
  {
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100,
        default: 50,
        description: 'Merchants in a page.',
        examples: [50],
      }),
    ),
    page: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1000,
        description: 'The `nextPage` of the previous answer.',
        examples: ['WyJzWmNYdEQ5SFR3RSIsWyIyMDI2LTExLTIyIl0sNDIsMV0'],
      }),
    ),
  },
  { additionalProperties: false },
)

export const picture = {
  description: 'The picture.',
  content: Object.fromEntries(
    imageFormats.map((format) => [
      `image/${format}`,
      { schema: { type: 'string', contentMediaType: `image/${format}` } },
    ]),
  ),
}
