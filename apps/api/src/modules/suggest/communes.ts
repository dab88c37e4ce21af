import type { Database } from '#db/client.ts'
import { communeKey } from '#db/commune-sql.ts'
import { shortLived } from '#lib/short-lived.ts'
import { createNearNames } from '#search/reading/near-names.ts'
import * as repository from './repository.ts'

const leastMs = 600_000
const shortest = 5
const long = 9

/** Communes by what is typed of their name or postcode; else by a name a mistake or two away. */
export function createCommuneFinder(db: Database) {
  const nearNames = shortLived(async () => createNearNames(await repository.listCommuneKeys(db)), {
    leastMs,
  })

  /** `mayBeWrong`: what was typed is not made of words known for something else. */
  return async (q: string, mayBeWrong: boolean, most: number): Promise<repository.CommuneRow[]> => {
    const key = communeKey(q)
    const postcode = /^\d{2,5}$/.test(key) ? key : ''
    const found = await repository.findCommunes(db, { key, postcode }, most)
    if (found.length > 0 || !mayBeWrong || key.length < shortest || /\d/.test(key)) return found
    const [nearest] = (await nearNames())(key, key.length < long ? 1 : 2)
    return nearest === undefined
      ? []
      : await repository.findCommunes(db, { key: nearest, postcode: '' }, most)
  }
}
