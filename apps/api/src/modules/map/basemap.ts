import type { Basemap } from '@dansmazone/contract/basemap'
import { loadBasemap, parseTerritorySetting } from '@dansmazone/territory/load'
import type { Database } from '#db/client.ts'
import { notFound } from '#lib/problem-error.ts'
import type { Config } from '#src/config.ts'
import * as repository from './repository.ts'

const townsAtMost = 600

export function createBasemap(db: Database, { territory, map }: Config) {
  const outlines = loadBasemap(parseTerritorySetting(territory))

  /** Throws `not_found` where the region has no outlines. */
  return async (): Promise<Basemap> => {
    const drawn = await outlines
    if (!drawn) throw notFound()
    const towns = await repository.listTowns(db, townsAtMost)
    return { ...drawn, towns, ...(map.styleUrl !== null && { styleUrl: map.styleUrl }) }
  }
}
