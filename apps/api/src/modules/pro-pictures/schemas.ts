import { Type } from 'typebox'
import { mediaId, merchantId, paging, variant } from '#lib/request-parts.ts'

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
    ...paging({ what: 'Pictures', usual: 50, most: 200 }),
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
