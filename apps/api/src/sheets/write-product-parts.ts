import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { Queries } from '#db/transaction.ts'

type Sheet = { id: string; fields: ProductSheetFields }

/** Pictures, labels and places of origin. What staff have checked stays checked, as long as it is still what is said. */
export async function writeProductParts(tx: Queries, products: Sheet[]): Promise<void> {
  const ids = products.map(({ id }) => id)
  await writeImages(tx, ids, products)
  await writeLabels(tx, ids, products)
  await writeOrigins(tx, ids, products)
}

async function writeImages(tx: Queries, ids: string[], products: Sheet[]) {
  const rows = products.flatMap(({ id, fields }) =>
    fields.images.map(({ mediaId, alt }, place) => ({ id, mediaId, alt, place })),
  )
  await tx.$client.query('DELETE FROM product_images WHERE product_id = ANY ($1)', [ids])
  await tx.$client.query(
    `INSERT INTO product_images (product_id, media_id, alt, sort_order) SELECT id, "mediaId", alt, place
     FROM jsonb_to_recordset($1) AS i (id uuid, "mediaId" uuid, alt text, place int)`,
    [JSON.stringify(rows)],
  )
}

async function writeLabels(tx: Queries, ids: string[], products: Sheet[]) {
  const rows = products.flatMap(({ id, fields }) => fields.labels.map((code) => ({ id, code })))
  await tx.$client.query(
    `DELETE FROM product_labels WHERE product_id = ANY ($1) AND evidence = 'declared'`,
    [ids],
  )
  await tx.$client.query(
    `INSERT INTO product_labels (product_id, label_code, evidence) SELECT id, l.code, 'declared'
     FROM jsonb_to_recordset($1) AS d (id uuid, code text) JOIN labels l ON l.code = d.code ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  )
}

/** A place of the territory is known by its code; a commune brings its department. */
async function writeOrigins(tx: Queries, ids: string[], products: Sheet[]) {
  const rows = products.flatMap(({ id, fields }) =>
    (['made', 'material'] as const).flatMap((fact) => {
      const origin = fields[fact]
      return origin ? [{ id, fact, ...origin }] : []
    }),
  )
  await tx.$client.query(
    `DELETE FROM product_origins o WHERE product_id = ANY ($1) AND NOT EXISTS (
       SELECT FROM jsonb_to_recordset($2) AS n (id uuid, fact text, place text, insee text, department text)
       WHERE n.id = o.product_id AND n.fact = o.fact AND n.place = o.place
         AND (n.insee, n.department) IS NOT DISTINCT FROM (o.insee, o.department_code))`,
    [ids, JSON.stringify(rows)],
  )
  await tx.$client.query(
    `INSERT INTO product_origins (product_id, fact, place, insee, department_code, in_region, evidence)
     SELECT n.id, n.fact, n.place, n.insee, n.department, n.department IS NOT NULL, 'declared'
     FROM jsonb_to_recordset($1) AS n (id uuid, fact text, place text, insee text, department text)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  )
}
