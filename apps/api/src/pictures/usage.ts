import type { Queries } from '#db/transaction.ts'

/** Where a picture is shown, or will be: `productId` is null for the merchant itself. */
export type Usage = { productId: string | null; name: string }

const mostNamed = 20

export async function usagesOf(db: Queries, mediaId: string, merchantId: string): Promise<Usage[]> {
  const { rows } = await db.$client.query<Usage>(
    `SELECT DISTINCT "productId", name FROM (
       SELECT NULL::uuid AS "productId", name FROM merchant_sheets
       WHERE id = $2 AND (fields->>'logo' = $1::text OR ${shows('fields')})
       UNION ALL SELECT id, fields->>'name' FROM product_sheets WHERE merchant_id = $2 AND ${shows('fields')}
       UNION ALL SELECT NULL, m.name FROM merchants m WHERE m.logo_media_id = $1::uuid
       UNION ALL SELECT NULL, m.name FROM merchant_images i JOIN merchants m ON m.id = i.merchant_id WHERE i.media_id = $1::uuid
       UNION ALL SELECT p.id, p.name FROM product_images i JOIN products p ON p.id = i.product_id WHERE i.media_id = $1::uuid
     ) AS used LIMIT ${mostNamed}`,
    [mediaId, merchantId],
  )
  return rows
}

const shows = (fields: string) =>
  `${fields} @> jsonb_build_object('images', jsonb_build_array(jsonb_build_object('mediaId', $1::text)))`

/** Ids that documents of sheets name, as text: `fields` of the rows of `source`. */
const named = (source: string) =>
  `SELECT image->>'mediaId' AS id FROM (${source}) AS s, jsonb_path_query(s.fields, '$.images[*]') AS image
   UNION ALL SELECT s.fields->>'logo' FROM (${source}) AS s`

/** Merchants that have pictures, in the order of their ids. */
export async function merchantsWithPictures(db: Queries, after: string | null, limit: number) {
  const { rows } = await db.$client.query<{ id: string }>(
    `SELECT s.id FROM merchant_sheets s WHERE ($1::uuid IS NULL OR s.id > $1)
       AND EXISTS (SELECT FROM media m WHERE m.merchant_id = s.id) ORDER BY s.id LIMIT $2`,
    [after, limit],
  )
  return rows.map(({ id }) => id)
}

/**
 * Pictures of a merchant that nothing needs any more: neither its sheets, those deleted that may come back included, nor
 * what is public, nor what undoing an import would bring back, nor a cut that is not made yet.
 */
export async function orphansOf(db: Queries, merchantId: string, before: Date) {
  const { rows } = await db.$client.query<{ id: string }>(
    `WITH needed AS MATERIALIZED (
       ${named('SELECT fields FROM merchant_sheets WHERE id = $1')}
       UNION ALL ${named('SELECT fields FROM product_sheets WHERE merchant_id = $1')}
       UNION ALL ${named(
         `SELECT r.before->'fields' AS fields FROM import_rows r JOIN imports i ON i.id = r.import_id
          WHERE i.merchant_id = $1 AND r.before IS NOT NULL AND i.created_at > now() - interval '40 days'`,
       )}
       UNION ALL ${named(
         `SELECT r.before AS fields FROM import_rows r JOIN imports i ON i.id = r.import_id
          WHERE i.merchant_id = $1 AND r.before IS NOT NULL AND i.created_at > now() - interval '40 days'`,
       )})
     SELECT m.id FROM media m
     WHERE m.merchant_id = $1 AND m.created_at < $2
       AND NOT EXISTS (SELECT FROM needed n WHERE n.id = m.id::text)
       AND NOT EXISTS (SELECT FROM merchants o WHERE o.logo_media_id = m.id)
       AND NOT EXISTS (SELECT FROM merchant_images i WHERE i.media_id = m.id)
       AND NOT EXISTS (SELECT FROM product_images i WHERE i.media_id = m.id)
       AND NOT EXISTS (SELECT FROM import_images i JOIN imports p ON p.id = i.import_id
                       WHERE i.media_id = m.id AND p.state IN ('checked', 'running'))
       AND NOT EXISTS (SELECT FROM media c WHERE c.source_id = m.id AND c.state = 'waiting')`,
    [merchantId, before],
  )
  return rows.map(({ id }) => id)
}

/** Of these ids, those that are no picture's. */
export async function unknownIds(db: Queries, ids: string[]): Promise<string[]> {
  const { rows } = await db.$client.query<{ id: string }>(
    `SELECT id::text FROM unnest($1::uuid[]) AS id EXCEPT SELECT id::text FROM media WHERE id = ANY ($1::uuid[])`,
    [ids],
  )
  return rows.map(({ id }) => id)
}
