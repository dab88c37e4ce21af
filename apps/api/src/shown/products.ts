import type { Locale } from '@dansmazone/contract/vocabulary'
import { hoursJson, imagesJson, labelsJson, nameIn } from '#db/place-sql.ts'
import { prepared } from '#db/query.ts'
import type { Queries } from '#db/transaction.ts'
import type { ProductRow } from './product-row.ts'

const productSql = `
  SELECT p.id, p.slug, p.name, p.description, p.price_kind AS "priceKind", p.price_cents AS "priceCents",
    p.quantity::float8, p.unit, p.stock, p.options, p.attributes, p.gtin, p.buy_url AS "buyUrl",
    p.verified_at AS "verifiedAt", p.created_at AS "createdAt", p.updated_at AS "updatedAt",
    c.slug AS "categorySlug", ${nameIn('c', '$2')} AS "categoryName", c.template,
    r.slug AS "rubricSlug", ${nameIn('r', '$2')} AS "rubricName",
    m.id AS "merchantId", m.slug AS "merchantSlug", m.name AS "merchantName", m.kind AS "merchantKind",
    m.services, m.lat, m.lon, m.precision, m.street_public AS "streetPublic",
    m.street, m.postcode, m.email, m.legal_name AS "legalName",
    co.insee, co.name AS "communeName", co.slug AS "communeSlug", co.lat AS "communeLat", co.lon AS "communeLon",
    d.code AS "departmentCode", d.name AS "departmentName",
    ${hoursJson('$3::timestamptz')} AS hours,
    ${imagesJson('product_images', 'shown.product_id = p.id')} AS images,
    ${labelsJson('product_labels', 'held.product_id = p.id', '$2')} AS labels,
    (SELECT json_object_agg(o.fact, json_strip_nulls(json_build_object('place', o.place, 'insee', o.insee,
        'department', o.department_code, 'inRegion', o.in_region, 'evidence', o.evidence, 'checkedBy', o.checked_by,
        'until', o.valid_until))) FROM product_origins o WHERE o.product_id = p.id) AS origins,
    (SELECT json_build_object('cents', red.cents, 'since', red.since, 'until', red.until,
        'previousCents', reduction_reference_cents(p.id, red.since))
      FROM reductions red WHERE red.product_id = p.id AND red.state = 'in_force' AND red.cents = p.price_cents LIMIT 1
    ) AS reduction
  FROM product_listings l
  JOIN products p ON p.id = l.product_id
  JOIN categories c ON c.id = p.category_id
  JOIN categories r ON r.id = c.parent_id
  JOIN merchants m ON m.id = p.merchant_id
  JOIN communes co ON co.insee = m.commune_insee
  JOIN departments d ON d.code = m.department_code`

/** Published products by id, in no order; special days and closures from the day of `since` on. */
export const findByIds = (
  db: Queries,
  ids: string[],
  locale: Locale,
  since: Date,
): Promise<ProductRow[]> =>
  prepared(db, 'products-by-ids', `${productSql} WHERE l.product_id = ANY ($1::uuid[])`, [
    ids,
    locale,
    since,
  ])

export async function findBySlug(db: Queries, slug: string, locale: Locale, since: Date) {
  const rows = await prepared<ProductRow>(
    db,
    'product-by-slug',
    `${productSql} WHERE p.slug = $1`,
    [slug, locale, since],
  )
  return rows[0] ?? null
}

/** The slug of a published product that was once at this one. */
export async function findMovedSlug(db: Queries, oldSlug: string): Promise<string | null> {
  const [row] = await prepared<{ slug: string }>(
    db,
    'product-moved',
    `SELECT p.slug FROM slug_history h JOIN products p ON p.id = h.target_id
     JOIN product_listings l ON l.product_id = p.id
     WHERE h.subject = 'product' AND h.slug = $1`,
    [oldSlug],
  )
  return row?.slug ?? null
}
