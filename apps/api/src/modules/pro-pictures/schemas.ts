import { imageFormats, imageWidths } from '@dansmazone/contract/media'
import { Type } from 'typebox'

const merchantId = Type.String({
  format: 'uuid',
  description: 'Of the merchant.',
  examples: ['019a62c3-4d00-7c61-82c5-3f0e5d7b9a11'],
})
const mediaId = Type.String({
  format: 'uuid',
  description: 'Of the picture.',
  examples: ['019a62c3-4d01-7f2a-9b0c-5d6e7f801234'],
})
const variant = Type.String({
  pattern: `^(${imageWidths.join('|')})\\.(${imageFormats.join('|')})$`,
  description: `A width in pixels and a format: ${imageWidths.join(', ')}; ${imageFormats.join(', ')}.`,
  examples: ['640.avif'],
})

export const IdempotencyHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      maxLength: 200,
      description: 'Sent again under the same key, it is done once and answered the same.',
      examples: ['5d2f0c1e-8f5b-4c3a-9d44-6f0b9a1c2e7d'],
    }),
  ),
})

export const OfMerchant = Type.Object({ merchantId })
export const OfPicture = Type.Object({ merchantId, mediaId })
export const OfVariant = Type.Object({ merchantId, mediaId, variant })

export const PictureQuery = Type.Object(
  {
    ids: Type.Optional(
      Type.Array(Type.String({ format: 'uuid' }), {
        maxItems: 200,
        description: 'Only these: how far they are, for instance.',
        examples: [['019a62c3-4d01-7f2a-9b0c-5d6e7f801234']],
      }),
    ),
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 200,
        default: 50,
        description: 'Pictures in a page.',
        examples: [50],
      }),
    ),
    page: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1000,
        description: 'The `nextPage` of the previous answer.',
        examples: ['WyJzWmNYdEQ5SFR3RSIsWyIwMTlhNjJjMyJdLDAsMF0'],
      }),
    ),
  },
  { additionalProperties: false },
)

/** What a form sends; read as it arrives, not validated as a body. */
export const Upload = Type.Object({
  alt: Type.Optional(
    Type.String({ maxLength: 300, description: 'What it shows. Stands before the file.' }),
  ),
  file: Type.Unsafe<unknown>({
    type: 'string',
    contentMediaType: 'application/octet-stream',
    description: 'JPEG, PNG, WebP, AVIF or HEIC; up to 20 MB and 50 million pixels.',
  }),
})

export const picture = {
  description: 'The picture.',
  content: Object.fromEntries(
    imageFormats.map((format) => [
      `image/${format}`,
      { schema: { type: 'string', contentMediaType: `image/${format}` } },
    ]),
  ),
}
