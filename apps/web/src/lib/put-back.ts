import type { SheetImage } from '@dansmazone/contract/merchant-sheet'

/** A picture taken away stands again where it stood, among those there are by now. */
export const putBack = (images: SheetImage[], image: SheetImage, index: number): SheetImage[] =>
  images.some(({ mediaId }) => mediaId === image.mediaId)
    ? images
    : images.toSpliced(index, 0, image)
