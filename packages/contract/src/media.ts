import { Type, type Static } from 'typebox'
import { Nullable } from './nullable.ts'

/** The widths, in pixels, in which every picture is served. */
export const imageWidths = [160, 320, 640, 960, 1280] as const
export type ImageWidth = (typeof imageWidths)[number]

/** The formats in which every picture is served, best first. */
export const imageFormats = ['avif', 'webp', 'jpeg'] as const
export type ImageFormat = (typeof imageFormats)[number]

/** A picture. `url` is the 960 px JPEG; `sources` has every format, widest last, ready for `srcset`. */
export const Image = Type.Object({
  url: Type.String(),
  width: Type.Integer({ description: 'Of the original, in pixels.' }),
  height: Type.Integer({ description: 'Of the original, in pixels.' }),
  alt: Type.String(),
  thumbhash: Nullable(Type.String(), { description: 'Base64 ThumbHash, to paint while it loads.' }),
  sources: Type.Array(Type.Object({ type: Type.String(), srcset: Type.String() })),
})
export type Image = Static<typeof Image>
