import { loadTerritory, parseTerritorySetting } from '@dansmazone/territory/load'
import type { Database } from '#db/client.ts'
import { StartupError } from '#lib/startup-error.ts'
import type { Config } from './config.ts'
import { seedReference } from './seed/reference.ts'
import { seedSynonyms } from './seed/synonyms.ts'
import { seedTerritory } from './seed/territory.ts'
import { seedTransaction } from './seed/transaction.ts'

export type SeedProgress = (step: string, done: number, total: number) => void

export type SeedOptions = {
  db: Database
  config: Pick<Config, 'territory' | 'demo' | 'storage'>
  onProgress: SeedProgress
}

/**
 * What every installation holds, then the demonstration catalogue (its code is only loaded then) if asked for and there is
 * no merchant yet.
 */
export async function seed({ db, config, onProgress }: SeedOptions): Promise<{ demo: boolean }> {
  const territory = await readTerritory(config.territory)
  const loaded = await seedTransaction(db, async (client) => ({
    communes: await seedTerritory(client, territory),
    reference: await seedReference(client),
    synonyms: await seedSynonyms(client),
  }))
  const steps = {
    [`Communes of ${territory.region.name}`]: loaded.communes,
    'Categories and labels': loaded.reference,
    Synonyms: loaded.synonyms,
  }
  for (const [step, count] of Object.entries(steps)) if (count > 0) onProgress(step, count, count)
  if (!config.demo || (await hasMerchants(db))) return { demo: false }
  const { loadDemo } = await import('#demo/load.ts')
  return { demo: await loadDemo({ db, storage: config.storage, onProgress }) }
}

async function readTerritory(setting: string) {
  try {
    return await loadTerritory(parseTerritorySetting(setting))
  } catch (error) {
    const [, cause, remedy] =
      /^(No region .*?|TERRITORY .*?): (.*)\.$/.exec(error instanceof Error ? error.message : '') ??
      []
    throw cause && remedy ? new StartupError('configuration', cause, remedy) : error
  }
}

async function hasMerchants(db: Database) {
  const { rows } = await db.$client.query<{ any: boolean }>(
    'SELECT EXISTS (SELECT FROM merchants) AS any',
  )
  return rows[0]?.any ?? false
}
