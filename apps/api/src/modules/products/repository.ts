import type { ProductQuery } from '@dansmazone/contract/filters'
import type { Total } from '@dansmazone/contract/list'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { areaConditions } from '#db/area-sql.ts'
import type { Database } from '#db/client.ts'
import { countListed, listPage, type Listed } from '#db/list-sql.ts'
import { labelCondition, sharedConditions } from '#db/listing-conditions.ts'
import type { ListFilters } from '#db/listing-filters.ts'
import { hoursJson, imagesJson, labelsJson, nameIn } from '#db/place-sql.ts'
import { prepared, Statement } from '#db/query.ts'
import type { PagePosition } from '#lib/page-token.ts'
import type { ProductRow } from './product-row.ts'

export type ProductSort = NonNullable<ProductQuery['sort']>

export function list(
  db: Database,
  query: ProductQuery,
  filters: ListFilters,
  options: { sort: ProductSort; limit: number; after: PagePosition | null; total: Total },
): Promise<Listed[]> {
  const statement = new Statement()
  return listPage(db, statement, {
    ...options,
    table: 'product_listings',
    id: 'product_id',
    near: filters.near,
    open: filters.open,
    conditions: productConditions(statement, query, filters, options.sort),
  })
}

export function count(db: Database, query: ProductQuery, filters: ListFilters, cap: number) {
  const statement = new Statement()
  return countListed(db, statement, {
    table: 'product_listings',
    near: filters.near,
    open: filters.open,
    conditions: productConditions(statement, query, filters),
    cap,
  })
}

function productConditions(
  statement: Statement,
  query: ProductQuery,
  filters: ListFilters,
  sort?: ProductSort,
) {
  const conditions = [
    ...sharedConditions(statement, query, filters),
    ...labelCondition(statement, query.label, ['product_labels', 'merchant_labels']),
    ...areaConditions(statement, 'product_listings', filters.area),
    ...priceConditions(statement, query, sort),
  ]
  if (filters.categories.length > 0) conditions.push(categoryCondition(statement, filters))
  if (filters.merchantId !== null) {
    conditions.push(`l.merchant_id = ${statement.bind(filters.merchantId)}`)
  }
  if (query.inStock === true) conditions.push('l.available')
  if (query.inStock === false) conditions.push('NOT l.available')
  return conditions
}

/** On the key of the order by price, so that one walk along its index serves both. */
function priceConditions(
  statement: Statement,
  { priceMin, priceMax }: ProductQuery,
  sort: ProductSort | undefined,
) {
  if (priceMin === undefined && priceMax === undefined) return []
  const key = `coalesce(l.price_cents, ${sort === '-price' ? -1 : 2_147_483_647})`
  const conditions = ['l.price_cents IS NOT NULL']
  if (priceMin !== undefined) conditions.push(`${key} >= ${statement.bind(priceMin)}`)
  if (priceMax !== undefined) conditions.push(`${key} <= ${statement.bind(priceMax)}`)
  return conditions
}

function categoryCondition(statement: Statement, { categories }: ListFilters) {
  const [only, ...others] = categories
  if (only && others.length === 0) {
    return `l.${only.isRubric ? 'rubric_id' : 'category_id'} = ${statement.bind(only.id)}`
  }
  const ids = (rubrics: boolean) =>
    statement.bind(categories.filter(({ isRubric }) => isRubric === rubrics).map(({ id }) => id))
  return `(l.rubric_id = ANY (${ids(true)}::uuid[]) OR l.category_id = ANY (${ids(false)}::uuid[]))`
}

const productSql = `
  SELECT p.id, p.slug, p.name, p.description, p.price_kind AS "priceKind", p.price_cents AS "priceCents",
    p.quantity::float8, p.unit, p.stock, p.attributes, p.gtin, p.buy_url AS "buyUrl",
    p.verified_at AS "verifiedAt", p.created_at AS "createdAt", p.updated_at AS "updatedAt",
    c.slug AS "categorySlug", ${nameIn('c', '$2')} AS "categoryName", c.template,
    r.slug AS "rubricSlug", ${nameIn('r', '$2')} AS "rubricName",
    m.id AS "merchantId", m.slug AS "merchantSlug", m.name AS "merchantName", m.kind AS "merchantKind",
    m.services, m.lat, m.lon, m.precision, m.street_public AS "streetPublic",
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
  db: Database,
  ids: string[],
  locale: Locale,
  since: Date,
): Promise<ProductRow[]> =>
  prepared(db, 'products-by-ids', `${productSql} WHERE l.product_id = ANY ($1::uuid[])`, [
    ids,
    locale,
    since,
  ])

export async function findBySlug(db: Database, slug: string, locale: Locale, since: Date) {
  const rows = await prepared<ProductRow>(
    db,
    'product-by-slug',
    `${productSql} WHERE p.slug = $1`,
    [slug, locale, since],
  )
  return rows[0] ?? null
}

/** The slug of a published product that was once at this one. */
export async function findMovedSlug(db: Database, oldSlug: string): Promise<string | null> {
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
