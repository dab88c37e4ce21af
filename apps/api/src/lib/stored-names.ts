import { basename } from 'node:path'
import type { Storage } from './storage.ts'

const uuid = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/
const atOnce = 500

/** A UUIDv7 begins with the time it was made at, in milliseconds (RFC 9562, 5.7). */
const bornAt = (name: string) => new Date(Number.parseInt(name.slice(0, 13).replace('-', ''), 16))

/** Ids that files or folders of a folder are named by, made before that moment; some at a time. */
export async function* storedIds(storage: Storage, folder: string, before: Date) {
  for await (const names of pagesOf(storage, folder)) {
    const old = names.filter((name) => uuid.test(name) && bornAt(name) < before)
    yield [...new Set(old.map((name) => name.slice(0, 36)))]
  }
}

async function* pagesOf(storage: Storage, folder: string) {
  let token: string | undefined
  do {
    const page = await storage
      .listAll(folder, token === undefined ? {} : { paginationToken: token })
      .catch(() => null)
    if (!page) return
    let names: string[] = []
    for (const object of page.objects) {
      names.push(object.isFile ? object.name : basename(object.prefix))
      if (names.length === atOnce) {
        yield names
        names = []
      }
    }
    if (names.length > 0) yield names
    token = page.paginationToken
  } while (token !== undefined)
}
