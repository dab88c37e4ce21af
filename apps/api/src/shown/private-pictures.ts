import type { Image } from '@dansmazone/contract/media'

/** Pictures at the addresses that only members of their merchant can read: what is not public yet is not elsewhere. */
export const privatePictures =
  (merchantId: string) =>
  (image: Image): Image => {
    const own = (addresses: string) =>
      addresses.replace(
        /\/media\/([0-9a-f-]{36})\//g,
        `/v1/pro/merchants/${merchantId}/pictures/$1/`,
      )
    return {
      ...image,
      url: own(image.url),
      sources: image.sources.map((source) => ({ ...source, srcset: own(source.srcset) })),
    }
  }
