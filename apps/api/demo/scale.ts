import { setImmediate } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import type { Database } from '#db/client.ts'
import { Choices } from '#illustrations/random.ts'
import { StartupError } from '#lib/startup-error.ts'
import { loadReference } from '#src/reference/load.ts'
import { seedTransaction } from '#src/seed/transaction.ts'
import { readHandWritten } from './catalogue.ts'
import type { DemoMerchant } from './format.ts'
import { knownFrom } from './known.ts'
import { demoRegion, readCategoryIds, readPlaces } from './load.ts'
import { buildRows, type RowsOptions, type Taken } from './rows.ts'
import { setAside } from './scale-aside.ts'
import { longTail } from './scale-counts.ts'
import { listNew } from './scale-listings.ts'
import { MediaPool } from './scale-media.ts'
import { Shops } from './scale-shops.ts'
import { readTaken } from './scale-taken.ts'
import { type Pools, writeRows } from './scale-write.ts'

export type ScaleOptions = {
  db: Database
  merchants: number
  products: number
  onProgress: (step: string, done: number, total: number) => void
  now?: Date
}

type Fill = { shops: Shops; counts: Uint16Array; options: RowsOptions; taken: Taken; pools: Pools }
type Batch = { merchants: DemoMerchant[]; products: number }

/** Enough rows for COPY to be worth its while, few enough to hold in memory. */
const batchProducts = 5000
const batchMerchants = 500

/**
 * Adds invented merchants and products, as many as wanted, to a seeded database, all of them or none: like those of the
 * demonstration in what they are, where and at what price, but names and sentences repeat. Pictures are those that the
 * database already has; without any, there are none. For databases that nobody else uses: tables are locked.
 */
export async function scale(options: ScaleOptions) {
  const { db, merchants, products, onProgress, now = new Date() } = options
  const places = await readPlaces(db)
  if (places.region.code !== demoRegion)
    throw new StartupError(
      'configuration',
      `The territory is ${places.region.name}, the invented merchants are of Occitanie`,
      `Set TERRITORY=region:${demoRegion} and use another database`,
    )
  const known = knownFrom(places, await loadReference())
  const shops = new Shops(known, await readHandWritten(known))
  await seedTransaction(db, async (client) => {
    // What is due by now is applied with its listings, before listings wait for the end.
    await client.query('SELECT apply_reductions($1)', [now])
    await client.query(`SET LOCAL dansmazone.defer_listings = 'on'; SET LOCAL work_mem = '64MB';
      SET LOCAL maintenance_work_mem = '256MB'`)
    const { taken, merchants: already } = await readTaken(client)
    const counts = longTail(merchants, products, new Choices(`counts ${already}`))
    const fill: Fill = {
      shops,
      counts,
      options: { known, categoryIds: await readCategoryIds(db), now },
      taken,
      pools: {
        merchant: await MediaPool.read(client, 'merchant'),
        product: await MediaPool.read(client, 'product'),
      },
    }
    const aside = await setAside(client)
    const added = await fillTables(client, fill, already, (done) =>
      onProgress('Scale, products', done, products),
    )
    await aside.restoreFacts()
    await client.query('SELECT apply_reductions($1)', [now])
    await client.query('ANALYZE merchants, products, product_labels, product_origins')
    await listNew(client, added, (done) => onProgress('Scale, listings', done, merchants))
    await aside.restoreKeys()
  })
  await db.$client.query('ANALYZE')
  onProgress('Scale, merchants', merchants, merchants)
}

/** Composes the next rows while Postgres takes the last ones; gives the ids of merchants. */
async function fillTables(
  client: PoolClient,
  fill: Fill,
  already: number,
  onProgress: (done: number) => void,
): Promise<string[]> {
  const added: string[] = []
  let written = Promise.resolve()
  let done = 0
  for await (const batch of composeBatches(fill, already)) {
    await written
    done += batch.products
    const progress = done
    const rows = buildRows(batch.merchants, fill.options, fill.taken)
    for (const { id } of rows.merchants) added.push(String(id))
    written = writeRows(client, rows, fill).then(() => onProgress(progress))
    // A failure is thrown by the next `await`: heard here too, since composing goes on meanwhile.
    written.catch(() => undefined)
  }
  await written
  return added
}

async function* composeBatches({ shops, counts }: Fill, already: number): AsyncGenerator<Batch> {
  let batch: Batch = { merchants: [], products: 0 }
  for (const [index, count] of counts.entries()) {
    batch.merchants.push(shops.open(count, new Choices(`scale ${already + index}`)))
    batch.products += count
    // Lets what is on its way to Postgres move on.
    await setImmediate()
    if (batch.products < batchProducts && batch.merchants.length < batchMerchants) continue
    yield batch
    shops.forgetContacts()
    batch = { merchants: [], products: 0 }
  }
  if (batch.merchants.length > 0) yield batch
}
