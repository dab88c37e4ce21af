import type { ImageFormat } from '@dansmazone/contract/media'
import type { Storage } from '#lib/storage.ts'
import { putWhole } from './put-whole.ts'
import { encodeVariant, variantKey } from './variants.ts'

export type Variant = { type: string; bytes: Buffer }
export type Original = { id: string; storageKey: string; mimeType: string }

/** Variants out of the storage; those that are not there are made, each once even when many ask together, and kept. */
export function keepVariants(
  storage: Storage,
  /** A picture that could be made but not kept is served all the same. */
  onNotKept: (error: unknown) => void,
) {
  const underWay = new Map<string, Promise<Buffer>>()

  function kept(key: string, type: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const started = underWay.get(key)
    if (started) return started
    const finding = findOrMake(key, type, make).finally(() => underWay.delete(key))
    underWay.set(key, finding)
    return finding
  }

  async function findOrMake(key: string, type: string, make: () => Promise<Buffer>) {
    const found = await readKept(key).catch(onNotKept)
    if (found) return found
    const bytes = await make()
    await putWhole(storage, key, bytes, type).catch(onNotKept)
    return bytes
  }

  async function readKept(key: string) {
    return (await storage.exists(key)) ? Buffer.from(await storage.getBytes(key)) : null
  }

  async function of(
    key: string,
    variant: string,
    mimeType: string,
    read: () => Promise<Buffer>,
  ): Promise<Variant> {
    const [width, format] = variant.split('.')
    const type = `image/${format}`
    const bytes = await kept(key, type, async () =>
      encodeVariant(await read(), mimeType, Number(width), format as ImageFormat),
    )
    return { type, bytes }
  }

  return {
    ofPicture: ({ id, storageKey, mimeType }: Original, variant: string) =>
      of(variantKey(id, variant), variant, mimeType, async () =>
        Buffer.from(await storage.getBytes(storageKey)),
      ),
    ofDrawing: (key: string, variant: string, draw: () => string) =>
      of(variantKey(key, variant), variant, 'image/svg+xml', async () => Buffer.from(draw())),
  }
}
