import type { Image, ImageFormat, ImageWidth } from '@dansmazone/contract/media'

// Written again here: the contract's own lists come with its schemas, too heavy for a browser.
const widths: ImageWidth[] = [160, 320, 640, 960, 1280]
const formats: ImageFormat[] = ['avif', 'webp', 'jpeg']

/** A picture from the base address of an illustration, in every width and format it is served in. */
export const illustrationImage = (base: string, alt = ''): Image => ({
  url: `${base}/960.jpeg`,
  width: 1200,
  height: 900,
  alt,
  thumbhash: null,
  sources: formats.map((format) => ({
    type: `image/${format}`,
    srcset: widths.map((width) => `${base}/${width}.${format} ${width}w`).join(', '),
  })),
})
