import { imageFormats, imageWidths, type Image } from '@dansmazone/contract/media'

/** A picture as answers have it. */
export function pictureExample(id: string, alt: string): Image {
  const base = `/media/${id}`
  return {
    url: `https://dansmazone.example${base}/960.jpeg`,
    width: 1600,
    height: 1200,
    alt,
    thumbhash: '1QcSHQRnh493V4dIh4eXh1h4kJUI',
    sources: imageFormats.map((format) => ({
      type: `image/${format}`,
      srcset: imageWidths.map((width) => `${base}/${width}.${format} ${width}w`).join(', '),
    })),
  }
}
