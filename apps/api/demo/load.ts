import type { Commune, Department, Region } from '@dansmazone/territory/types'
import type { Database } from '#db/client.ts'
import { createStorage } from '#lib/storage.ts'
import type { Config } from '#src/config.ts'
import { loadReference } from '#src/reference/load.ts'
import { seedTransaction } from '#src/seed/transaction.ts'
import { readCatalogue } from './catalogue.ts'
import type { DemoMerchant } from './format.ts'
import { insertRows } from './insert.ts'
import { type Known, knownFrom } from './known.ts'
import { drawPictures } from './pictures.ts'
import { buildRows } from './rows.ts'

export type DemoOptions = {
  db: Database
  storage: Config['storage']
  onProgress: (step: string, done: number, total: number) => void
  now?: Date
  /** Another catalogue than the one of this folder. */
  read?: (known: Known) => Promise<DemoMerchant[]>
}

/** The region that the catalogue tells of. */
export const demoRegion = '76'

/**
 * Loads the catalogue into a seeded database without merchants, all of it or nothing; false where the territory is
 * another region. What takes time (reading, drawing) happens before the transaction.
 */
export async function loadDemo(options: DemoOptions): Promise<boolean> {
  const { db, onProgress, now = new Date(), read = readCatalogue } = options
  const places = await readPlaces(db)
  if (places.region.code !== demoRegion) return false
  const known = knownFrom(places, await loadReference())
  const merchants = await read(known)
  const rows = buildRows(merchants, { known, categoryIds: await readCategoryIds(db), now })
  const pictures = [...rows.merchant_images, ...rows.product_images]
  const drawings = await drawPictures(pictures, await createStorage(options.storage), (done) => {
    if (done % 50 === 0 || done === pictures.length) {
      onProgress('Demonstration catalogue, drawings', done, pictures.length)
    }
  })
  const loaded = await seedTransaction(db, async (client) => {
    const { rowCount } = await client.query('SELECT FROM merchants LIMIT 1')
    if (rowCount) return false
    await insertRows(client, rows, drawings, now)
    return true
  })
  if (!loaded) return false
  await db.$client.query('ANALYZE')
  onProgress('Demonstration catalogue, merchants', merchants.length, merchants.length)
  onProgress('Demonstration catalogue, products', rows.products.length, rows.products.length)
  return true
}

export async function readPlaces(db: Database) {
  const [regions, departments, communes] = await Promise.all([
    db.$client.query<Region>('SELECT code, name FROM regions'),
    db.$client.query<Department>(
      'SELECT code, name, region_code AS "regionCode" FROM departments ORDER BY code',
    ),
    db.$client.query<Commune>(
      `SELECT insee, name, postcodes, department_code AS "departmentCode", epci_code AS "epciCode", population,
         lat, lon, precision, precision_km AS "precisionKm" FROM communes ORDER BY insee`,
    ),
  ])
  const [region] = regions.rows
  if (!region) throw new Error('The territory is not seeded yet')
  return { region, departments: departments.rows, communes: communes.rows }
}

export async function readCategoryIds(db: Database) {
  const { rows } = await db.$client.query<{ slug: string; id: string }>(
    'SELECT slug, id FROM categories WHERE parent_id IS NOT NULL',
  )
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}
