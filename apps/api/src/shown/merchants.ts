import type { Locale } from '@dansmazone/contract/vocabulary'
import { hoursJson, imagesJson, labelsJson, nameIn } from '#db/place-sql.ts'
import { prepared } from '#db/query.ts'
import type { Queries } from '#db/transaction.ts'
import type { MerchantRow } from './merchant-row.ts'

const merchantSql = `
  SELECT m.id, m.slug, m.name, m.kind, m.description, m.story, m.street, m.street_public AS "streetPublic", m.postcode,
    m.lat, m.lon, m.precision, m.phone, m.phone_public AS "phonePublic", m.email, m.website, m.shop_url AS "shopUrl",
    m.socials, m.services, m.siret, m.legal_name AS "legalName", m.legal_form AS "legalForm", m.register,
    m.verified_at AS "verifiedAt", m.created_at AS "createdAt", m.updated_at AS "updatedAt",
    co.insee, co.name AS "communeName", co.slug AS "communeSlug", co.lat AS "communeLat", co.lon AS "communeLon",
    co.precision AS "communePrecision", d.code AS "departmentCode", d.name AS "departmentName",
    l.product_count AS "productCount",
    ${hoursJson('$3::timestamptz')} AS hours,
    coalesce((SELECT json_agg(json_build_object('slug', c.slug, 'name', ${nameIn('c', '$2')}) ORDER BY mc.sort_order)
      FROM merchant_categories mc JOIN categories c ON c.id = mc.category_id WHERE mc.merchant_id = m.id), '[]') AS categories,
    ${labelsJson('merchant_labels', 'held.merchant_id = m.id', '$2')} AS labels,
    ${imagesJson('merchant_images', 'shown.merchant_id = m.id')} AS images,
    (SELECT json_build_object('id', media.id, 'width', media.width, 'height', media.height, 'alt', m.name,
      'thumbhash', media.thumbhash) FROM media WHERE media.id = m.logo_media_id) AS logo,
    coalesce((SELECT json_agg(json_build_object('id', media.id, 'width', media.width, 'height', media.height,
        'alt', shown.alt, 'thumbhash', media.thumbhash))
      FROM (SELECT i.media_id, i.alt FROM product_listings pl
        JOIN product_images i ON i.product_id = pl.product_id AND i.sort_order = 0
        WHERE pl.merchant_id = m.id ORDER BY pl.created_at DESC, pl.product_id DESC LIMIT 3) AS shown
      JOIN media ON media.id = shown.media_id), '[]') AS "productImages"
  FROM merchant_listings l
  JOIN merchants m ON m.id = l.merchant_id
  JOIN communes co ON co.insee = m.commune_insee
  JOIN departments d ON d.code = m.department_code`

/** Published merchants by id, in no order; special days and closures from the day of `since` on. */
export const findByIds = (
  db: Queries,
  ids: string[],
  locale: Locale,
  since: Date,
): Promise<MerchantRow[]> =>
  prepared(db, 'merchants-by-ids', `${merchantSql} WHERE l.merchant_id = ANY ($1::uuid[])`, [
    ids,
    locale,
    since,
  ])

export async function findBySlug(db: Queries, slug: string, locale: Locale, since: Date) {
  const rows = await prepared<MerchantRow>(
    db,
    'merchant-by-slug',
    `${merchantSql} WHERE m.slug = $1`,
    [slug, locale, since],
  )
  return rows[0] ?? null
}

/** The slug of a published merchant that was once at this one. */
export async function findMovedSlug(db: Queries, oldSlug: string): Promise<string | null> {
  const [row] = await prepared<{ slug: string }>(
    db,
    'merchant-moved',
    `SELECT m.slug FROM slug_history h JOIN merchants m ON m.id = h.target_id
     JOIN merchant_listings l ON l.merchant_id = m.id
     WHERE h.subject = 'merchant' AND h.slug = $1`,
    [oldSlug],
  )
  return row?.slug ?? null
}
