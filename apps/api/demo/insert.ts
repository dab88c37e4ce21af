import type { PoolClient } from 'pg'
import { uuidOf } from './identifiers.ts'
import type { Drawing, PictureRow } from './pictures.ts'
import type { Row, Rows } from './rows.ts'

const chunk = 1000

/** All rows, inside the caller's transaction; listings and prices are right when it returns. */
export async function insertRows(
  client: PoolClient,
  rows: Rows,
  drawings: ReadonlyMap<PictureRow, Drawing>,
  now: Date,
) {
  await client.query(`SET LOCAL dansmazone.defer_listings = 'on'`)
  const { merchant_images, product_images, ...facts } = rows
  for (const [table, list] of Object.entries(facts)) await insert(client, table, list)
  await insertPictures(client, 'merchant', merchant_images, drawings, now)
  await insertPictures(client, 'product', product_images, drawings, now)
  await client.query('SELECT apply_reductions($1)', [now])
  await client.query('SELECT refresh_product_listings((SELECT array_agg(id) FROM products))')
  await client.query('SELECT refresh_merchant_listings((SELECT array_agg(id) FROM merchants))')
  await client.query('SELECT count_search_words()')
}

async function insertPictures(
  client: PoolClient,
  subject: 'merchant' | 'product',
  pictures: PictureRow[],
  drawings: ReadonlyMap<PictureRow, Drawing>,
  now: Date,
) {
  const media: Row[] = []
  const images: Row[] = []
  for (const picture of pictures) {
    const drawing = drawings.get(picture)
    if (!drawing) throw new Error(`Not drawn: ${picture.alt}`)
    const { owner, sortOrder, alt } = picture
    const id = uuidOf(`media ${owner} ${sortOrder}`, now)
    media.push({
      id,
      storage_key: drawing.storageKey,
      mime_type: 'image/svg+xml',
      width: 1200,
      height: 900,
      thumbhash: drawing.thumbhash,
    })
    images.push({ [`${subject}_id`]: owner, media_id: id, sort_order: sortOrder, alt })
  }
  await insert(client, 'media', media)
  await insert(client, `${subject}_images`, images)
}

/** Columns are those of the first row. */
async function insert(client: PoolClient, table: string, rows: readonly Row[]) {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  for (let start = 0; start < rows.length; start += chunk) {
    await client.query(
      `INSERT INTO ${table} (${columns})
       SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows.slice(start, start + chunk))],
    )
  }
}
