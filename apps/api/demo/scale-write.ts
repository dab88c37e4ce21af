import type { PoolClient } from 'pg'
import { Choices } from '#illustrations/random.ts'
import type { Row, Rows, RowsOptions } from './rows.ts'
import { copyRows } from './scale-copy.ts'
import { imageRows, type MediaPool } from './scale-media.ts'

export type Pools = { merchant: MediaPool; product: MediaPool }

const dayMs = 86_400_000

/** The rows of a batch with what triggers and drawings would have added. */
export async function writeRows(
  client: PoolClient,
  rows: Rows,
  { options, pools }: { options: RowsOptions; pools: Pools },
) {
  const { merchant_images, product_images, ...facts } = rows
  for (const merchant of rows.merchants) scatter(merchant, options)
  const first = new Map<string, string>()
  for (const { merchant_id, category_id } of rows.merchant_categories)
    if (!first.has(String(merchant_id))) first.set(String(merchant_id), String(category_id))
  const leaves = new Map(
    rows.products.map(({ id, category_id }) => [String(id), String(category_id)]),
  )
  const all = {
    ...facts,
    merchant_images: imageRows('merchant', merchant_images, {
      pool: pools.merchant,
      categories: first,
    }),
    product_images: imageRows('product', product_images, {
      pool: pools.product,
      categories: leaves,
    }),
    price_log: rows.products.flatMap((product) => prices(product, options.now)),
  }
  for (const [table, list] of Object.entries(all)) await copyRows(client, table, list)
}

/** A town is as wide as it is populous. */
function scatter(merchant: Row, { known }: RowsOptions) {
  const commune = known.communes.get(String(merchant['commune_insee']))
  const { lat, lon } = merchant
  if (!commune?.lat || !commune.lon || typeof lat !== 'number' || typeof lon !== 'number') return
  const width = Math.sqrt(Math.max(1, commune.population / 2500))
  merchant['lat'] = commune.lat + (lat - commune.lat) * width
  merchant['lon'] = commune.lon + (lon - commune.lon) * width
}

/** The price in force since the product exists; for some, another one before it. */
function prices(product: Row, now: Date): Row[] {
  const { id, slug, price_kind, price_cents, created_at, updated_at } = product
  const entry = (cents: unknown, valid_from: unknown) => {
    return { product_id: id, price_kind, price_cents: cents, valid_from }
  }
  const choices = new Choices(`price ${String(slug)}`)
  const days = created_at instanceof Date ? (now.getTime() - created_at.getTime()) / dayMs : 0
  if (typeof price_cents !== 'number' || days < 60 || !choices.chance(0.12))
    return [entry(price_cents, created_at)]
  const before = Math.max(10, Math.round((price_cents * choices.range(0.85, 1.1)) / 10) * 10)
  const changed = new Date(now.getTime() - choices.range(31, days) * dayMs)
  if (updated_at instanceof Date && updated_at < changed) product['updated_at'] = changed
  return [entry(before, created_at), entry(price_cents, changed)]
}
