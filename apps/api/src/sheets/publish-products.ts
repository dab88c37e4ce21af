import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { isGtin } from '#lib/gtin.ts'
import { conflict } from '#lib/problem-error.ts'
import { freeSlugs, slugOf } from './free-slugs.ts'
import { acceptedProducts } from './live-fields.ts'
import { endUnlawfulReductions, writeOffers } from './product-offers.ts'
import { productSheetRows } from './product-rows.ts'
import { writeProductParts } from './write-product-parts.ts'

type Published = { id: string; fields: ProductSheetFields; slug: string }

const chunk = 500

/**
 * Makes what these sheets of one merchant say public, under their ids; the merchant must have been accepted once.
 * Archived or deleted ones are left alone. Answers the ids that were published. A transaction for each few hundred,
 * unless it is given one.
 */
export async function publishProducts(
  db: Queries,
  merchantId: string,
  ids: string[],
): Promise<string[]> {
  const done: string[] = []
  for (let start = 0; start < ids.length; start += chunk) {
    const some = ids.slice(start, start + chunk)
    done.push(...(await inTransaction(db, (tx) => publishSome(tx, merchantId, some))))
  }
  return done
}

async function publishSome(tx: Queries, merchantId: string, ids: string[]): Promise<string[]> {
  const rows = await productSheetRows(tx, merchantId, ids, { lock: true })
  const merchant = await tx.$client.query('SELECT FROM merchants WHERE id = $1 FOR NO KEY UPDATE', [
    merchantId,
  ])
  if (merchant.rowCount === 0) throw conflict('params.merchantId', 'merchant_not_published')
  const sheets = [...rows.values()].filter(
    ({ archivedAt, deletedAt }) => archivedAt === null && deletedAt === null,
  )
  for (const { fields } of sheets) checkListable(fields)
  if (sheets.length === 0) return []
  const products = await withSlugs(tx, sheets)
  const published = products.map(({ id }) => id)
  // Listings are made once, at the end, instead of once for each part that is written.
  await tx.$client.query(`SELECT set_config('dansmazone.defer_listings', 'on', true)`)
  await writeRows(tx, merchantId, products)
  await writeOffers(tx, merchantId, products)
  await writeProductParts(tx, products)
  await endUnlawfulReductions(tx, published)
  await tx.$client.query(
    `UPDATE product_sheets SET stage = 'settled', live = true, submitted_at = NULL WHERE id = ANY ($1)`,
    [published],
  )
  await tx.$client.query(`SELECT set_config('dansmazone.defer_listings', '', true)`)
  await tx.$client.query('SELECT refresh_product_listings($1), refresh_merchant_listings($2)', [
    published,
    [merchantId],
  ])
  return published
}

/** What no listing can do without, or have wrong. */
function checkListable({ name, category, price, gtin }: ProductSheetFields) {
  const lacks = [
    name === '' && 'name',
    category === null && 'category',
    price.kind !== 'on_request' && price.cents === null && 'price',
    gtin !== null && !isGtin(gtin) && 'gtin',
  ].filter((each) => typeof each === 'string')
  if (lacks.length > 0) throw conflict('body', 'incomplete', { missing: lacks.join(', ') })
}

/** A slug follows its name; one whose name says the same keeps its own. */
async function withSlugs(
  tx: Queries,
  sheets: { id: string; fields: ProductSheetFields }[],
): Promise<Published[]> {
  const accepted = await acceptedProducts(
    tx,
    sheets.map(({ id }) => id),
  )
  const renamed = sheets.filter(({ id, fields }) => {
    const before = accepted.get(id)?.fields.name
    return before === undefined || slugOf(before, '') !== slugOf(fields.name, '')
  })
  const slugs = await freeSlugs(
    tx,
    'product',
    renamed.map(({ id, fields }) => ({ id, name: fields.name })),
  )
  return sheets.map(({ id, fields }) => ({ id, fields, slug: slugs.get(id) ?? '' }))
}

async function writeRows(tx: Queries, merchantId: string, products: Published[]) {
  const rows = products.map(({ id, slug, fields }) => {
    const { price, name, description, category, stock, attributes, options, gtin } = fields
    return { id, slug, name, description, category, ...price, stock, attributes, options, gtin }
  })
  await tx.$client.query(
    `WITH n AS (
       SELECT r.*, c.id AS category_id FROM jsonb_to_recordset($2) AS r (id uuid, slug text, name text,
         description text, category text, kind text, cents int, quantity numeric, unit text, stock text,
         attributes jsonb, options jsonb, gtin text)
       JOIN categories c ON c.slug = r.category
     ), known AS (
       UPDATE products p SET category_id = n.category_id, slug = coalesce(nullif(n.slug, ''), p.slug), name = n.name,
         description = n.description, attributes = n.attributes, options = n.options, gtin = n.gtin,
         status = 'published', updated_at = greatest(p.updated_at, now())
       FROM n WHERE p.id = n.id RETURNING p.id
     )
     INSERT INTO products (id, merchant_id, category_id, slug, name, description, status, price_kind, price_cents,
       quantity, unit, stock, attributes, options, gtin)
     SELECT id, $1, category_id, slug, name, description, 'published', kind, cents, quantity, unit, stock, attributes,
       options, gtin
     FROM n WHERE id NOT IN (SELECT id FROM known)`,
    [merchantId, JSON.stringify(rows)],
  )
}
