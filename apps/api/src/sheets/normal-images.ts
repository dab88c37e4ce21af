import type { SheetImage } from '@dansmazone/contract/merchant-sheet'

/** Each picture once, in the order given. */
export function normalImages(images: SheetImage[]): SheetImage[] {
  const seen = new Map<string, SheetImage>()
  for (const { mediaId, alt } of images) {
    const id = mediaId.toLowerCase()
    if (!seen.has(id)) seen.set(id, { mediaId: id, alt })
  }
  return [...seen.values()]
}
