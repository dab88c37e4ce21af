import type { Queries } from '#db/transaction.ts'
import type { Label } from '#print/labels.ts'
import type { Shop } from '#print/shop.ts'
import { labelledSql } from '#sheets/labelled.ts'

type ShopRow = Omit<Shop, 'url'> & { slug: string }

/** As the public sees it; null while it does not. */
export async function findShop(db: Queries, merchantId: string): Promise<ShopRow | null> {
  const { rows } = await db.$client.query<ShopRow>(
    `SELECT m.id, m.slug, m.name, m.kind, c.name AS commune,
       (SELECT g.slug FROM merchant_categories k JOIN categories g ON g.id = k.category_id
        WHERE k.merchant_id = m.id ORDER BY k.sort_order LIMIT 1) AS category
     FROM merchants m JOIN communes c ON c.insee = m.commune_insee
     WHERE m.id = $1 AND m.status = 'published'`,
    [merchantId],
  )
  return rows[0] ?? null
}

export async function findName(db: Queries, merchantId: string): Promise<string> {
  const { rows } = await db.$client.query<{ name: string }>(
    'SELECT name FROM merchant_sheets WHERE id = $1',
    [merchantId],
  )
  return rows[0]?.name ?? ''
}

type LabelRow = Label & { id: string }

/**
 * Of its products that have a name and a price, drafts included, in the order of their names; those of `ids` alone when there are any. The price is that
 * of the sheet, lowered by the reduction in force.
 */
export async function listLabels(
  db: Queries,
  merchantId: string,
  ids: string[] | null,
  limit: number,
): Promise<LabelRow[]> {
  const { rows } = await db.$client.query<LabelRow>(
    `SELECT s.id, s.fields->>'name' AS name, s.fields->'price' AS price,
       (SELECT json_build_object('cents', r.cents, 'previousCents', reduction_reference_cents(p.id, r.since))
        FROM reductions r JOIN products p ON p.id = r.product_id
        WHERE r.product_id = s.id AND r.state = 'in_force' AND r.cents = p.price_cents LIMIT 1) AS reduction,
       CASE WHEN EXISTS (SELECT FROM communes c WHERE c.insee = s.fields->'made'->>'insee')
         OR EXISTS (SELECT FROM departments d WHERE d.code = s.fields->'made'->>'department')
         THEN s.fields->'made'->>'place' END AS "madeIn"
     FROM product_sheets s
     WHERE s.merchant_id = $1 AND s.deleted_at IS NULL
       AND ($2::uuid[] IS NULL OR s.id = ANY ($2)) AND ${labelledSql}
     ORDER BY s.name_key, s.id LIMIT $3`,
    [merchantId, ids, limit],
  )
  return rows
}
