import { Type, type Static } from 'typebox'
import { Image } from './media.ts'
import { Nullable } from './nullable.ts'

/** What a picture sent may weigh and measure at most. */
export const pictureMaxBytes = 20 * 1024 * 1024
export const pictureMaxPixels = 50_000_000

/** What a picture may be sent as; found out from its content, not from its name. */
export const pictureKinds = ['jpeg', 'png', 'webp', 'avif', 'heic'] as const
export type PictureKind = (typeof pictureKinds)[number]

/** `waiting`: received, being made into what is shown; `failed`: it cannot be, `failure` says why. */
export const pictureStates = ['waiting', 'ready', 'failed'] as const
export type PictureState = (typeof pictureStates)[number]

/** Why a picture is refused when it is sent, or fails afterwards. */
export const pictureFailures = [
  'picture_missing',
  'picture_empty',
  'picture_too_heavy',
  'picture_too_many_pixels',
  'picture_truncated',
  'picture_unreadable',
  'picture_is_svg',
  'picture_is_gif',
  'picture_is_pdf',
  'picture_is_video',
  'picture_is_unknown',
  'picture_quota',
] as const
export type PictureFailure = (typeof pictureFailures)[number]

/** A picture of a merchant, as its members see it. `image` has addresses that only they can read. */
export const Picture = Type.Object({
  id: Type.String({ format: 'uuid' }),
  state: Type.Enum(pictureStates),
  failure: Nullable(
    Type.Object({
      code: Type.Enum(pictureFailures),
      message: Type.String({ description: 'In the language of the request.' }),
    }),
    { description: 'Why it failed.' },
  ),
  width: Type.Integer({ description: 'In pixels, upright.' }),
  height: Type.Integer({ description: 'In pixels, upright.' }),
  alt: Type.String({ description: 'What it shows, for those who do not see it.' }),
  fileName: Nullable(Type.String(), { description: 'As it was sent.' }),
  bytes: Type.Integer(),
  sourceId: Nullable(Type.String(), { description: 'The picture it was cut out of.' }),
  image: Nullable(Image, { description: 'How to show it, once it is ready.' }),
  createdAt: Type.String({ format: 'date-time' }),
})
export type Picture = Static<typeof Picture>

/** Newest first. */
export const PictureList = Type.Object({
  items: Type.Array(Picture),
  nextPage: Nullable(Type.String(), {
    description: 'Pass back as `page`; null on the last page.',
  }),
})
export type PictureList = Static<typeof PictureList>

export const PictureChange = Type.Object(
  { alt: Type.String({ maxLength: 300 }) },
  { additionalProperties: false },
)
export type PictureChange = Static<typeof PictureChange>

const share = () => Type.Number({ minimum: 0, maximum: 1 })

/** What to keep of a picture: turned first, clockwise; then the frame, in shares of what was turned. */
export const PictureCrop = Type.Object(
  {
    x: share(),
    y: share(),
    width: Type.Number({ exclusiveMinimum: 0, maximum: 1 }),
    height: Type.Number({ exclusiveMinimum: 0, maximum: 1 }),
    rotate: Type.Optional(
      Type.Unsafe<0 | 90 | 180 | 270>({ type: 'integer', enum: [0, 90, 180, 270] }),
    ),
  },
  { additionalProperties: false },
)
export type PictureCrop = Static<typeof PictureCrop>

/** What the print kit makes: a poster and a window sticker with the shop's QR code, labels for shelves. */
export const printFormats = ['a4', 'a6'] as const
export type PrintFormat = (typeof printFormats)[number]
