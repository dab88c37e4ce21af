import { imageFormats, imageWidths } from '@dansmazone/contract/media'
import { Type } from 'typebox'

/** Parts of requests that routes of several modules take. */

export const uuidOf = (description: string, example = '019a62c3-4d00-7c61-82c5-3f0e5d7b9a11') =>
  Type.String({ format: 'uuid', description, examples: [example] })

export const merchantId = uuidOf('Of the merchant.')
export const productId = uuidOf('Of the product.', '019a62c3-4d00-7c61-82c5-3f0e5d7b9a12')
export const mediaId = uuidOf('Of the picture.', '019a62c3-4d01-7f2a-9b0c-5d6e7f801234')

export const OfMerchant = Type.Object({ merchantId })

/** One picture in one width and format. */
export const variant = Type.String({
  pattern: `^(${imageWidths.join('|')})\\.(${imageFormats.join('|')})$`,
  description: `A width in pixels and a format: ${imageWidths.join(', ')}; ${imageFormats.join(', ')}.`,
  examples: ['640.avif'],
})

export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      maxLength: 100,
      description: 'The `ETag` of what is changed as it was read; needed.',
      examples: ['"7"'],
    }),
  ),
})

export const IdempotencyKey = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      maxLength: 200,
      description:
        'Of your making, one for each thing to do: sent again within a day, it is done once and answered the same.',
      examples: ['4f6a1c1e-6f0e-4a53-9d0b-2a6d4b7c8e90'],
    }),
  ),
})

type Paging = { what: string; usual: number; most: number }

/** `limit` and `page` of a list that says for itself how much it gives at once. */
export const paging = ({ what, usual, most }: Paging) => ({
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: most,
      default: usual,
      description: `${what} in a page.`,
      examples: [usual],
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
})

export const HistoryQuery = Type.Object(paging({ what: 'Entries', usual: 50, most: 100 }), {
  additionalProperties: false,
})
