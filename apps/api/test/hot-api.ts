import { once } from 'node:events'
import type { CatalogueChanges } from '#db/catalogue-changes.ts'
import { testApp } from './app.ts'
import { createMerchant } from './factories.ts'
import { watchPool } from './watched-pool.ts'

type Listening = { catalogueChanges: CatalogueChanges }

/** An application that keeps answers in memory, on a database that tells what it was asked. */
export async function hotApi() {
  const api = await testApp({ HOT_ANSWERS_MB: '8' })
  await api.app.ready()
  const pool = watchPool(api.db)
  let merchants = 0
  return {
    ...api,
    pool,
    get: (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
      api.app.inject({ method, url, headers }),
    /** A merchant with enough to say for its answer to be compressed. */
    merchant: async () => {
      const slug = `hot-${(merchants += 1)}`
      await createMerchant(api.db, { slug, name: 'Avant', description: 'Un atelier. '.repeat(200) })
      return { slug, url: `/v1/merchants/${slug}` }
    },
    /** How often the database was asked for it meanwhile. */
    askedFor: async (slug: string, run: () => Promise<unknown>) => {
      const before = pool.timesWith(slug)
      await run()
      return pool.timesWith(slug) - before
    },
  }
}

/** Again if a change or the end of a minute came between: what is kept is only known within one epoch. */
export async function inOneEpoch<Seen>(
  { catalogueChanges }: Listening,
  run: () => Promise<Seen>,
): Promise<Seen> {
  for (;;) {
    const { epoch } = catalogueChanges
    const seen = await run()
    if (epoch === catalogueChanges.epoch) return seen
  }
}

/** Asks again with each change that is taken in, until the answer is yes; says how long that took, in milliseconds. */
export async function untilTakenIn(
  { catalogueChanges }: Listening,
  asked: () => Promise<boolean>,
): Promise<number> {
  const began = performance.now()
  for (;;) {
    // Listened for before asking: it may come meanwhile.
    const next = once(catalogueChanges, 'changed')
    if (await asked()) return performance.now() - began
    await next
  }
}
