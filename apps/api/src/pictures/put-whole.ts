import { randomUUID } from 'node:crypto'
import type { Storage } from '#lib/storage.ts'

/** Moved into place whole: another process must never read half a picture. */
export async function putWhole(storage: Storage, key: string, bytes: Buffer, contentType: string) {
  const part = `${key}.${randomUUID()}.part`
  await storage.put(part, bytes, { contentType })
  await storage.move(part, key, { contentType })
}
