import type { MerchantKind } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { communeCondition, communesBySize } from '#db/commune-sql.ts'
import { holds } from '#db/listing-conditions.ts'
import { Statement } from '#db/query.ts'
import type { ImageRow } from '#lib/image.ts'
import type { CategoryRow } from './categories.ts'
import type { ListingQuery } from './document-query.ts'
import type { PopularSearch } from './queries.ts'

export async function listCategories(db: Database): Promise<CategoryRow[]> {
  const { rows } = await db.$client.query<CategoryRow>(
    `SELECT id, slug, parent_id AS "parentId", name_fr AS "nameFr", name_en AS "nameEn", name_oc AS "nameOc",
       synonyms, icon FROM categories ORDER BY sort_order, slug`,
  )
  return rows
}

/** Asked often enough to be nobody's in particular. */
const popularFrom = 5
const mostPopular = 5000

export async function listPopular(db: Database): Promise<PopularSearch[]> {
  const { rows } = await db.$client.query<PopularSearch>(
    `SELECT key, shown FROM search_queries WHERE times >= $1 AND found > 0 ORDER BY times DESC, key LIMIT $2`,
    [popularFrom, mostPopular],
  )
  return rows
}

export type CommuneRow = {
  insee: string
  slug: string
  name: string
  departmentCode: string
  departmentName: string
  formerName: string | null
}

/** `formerName` where that, rather than the name of today, begins so. */
export async function findCommunes(
  db: Database,
  { key, postcode }: { key: string; postcode: string },
  most: number,
): Promise<CommuneRow[]> {
  const statement = new Statement()
  const condition = communeCondition(statement, { key, postcode })
  const start = statement.bind(`${key}%`)
  const { rows } = await db.$client.query<CommuneRow>(
    `SELECT c.insee, c.slug, c.name, d.code AS "departmentCode", d.name AS "departmentName",
       CASE WHEN c.name_key NOT LIKE ${start} THEN (SELECT f.name FROM former_communes f
         WHERE f.commune_insee = c.insee AND f.name_key LIKE ${start} ORDER BY length(f.name), f.name LIMIT 1)
       END AS "formerName"
     FROM communes c JOIN departments d ON d.code = c.department_code WHERE ${condition}
     ORDER BY ${communesBySize(statement, key)}, c.insee LIMIT ${most}`,
    statement.values,
  )
  return rows
}

/** Every name of a commune, folded. */
export async function listCommuneKeys(db: Database): Promise<string[]> {
  const { rows } = await db.$client.query<{ key: string }>(
    'SELECT name_key AS key FROM communes UNION SELECT name_key FROM former_communes',
  )
  return rows.map(({ key }) => key)
}

/** What begins with `key`, what `query` finds, and what else of its earlier words has a word that begins with `last`. */
type Wanted = { key: string; last: string; query: ListingQuery; most: number }

/** So many are read to show the best few of them. */
const mostBegun = 40
const mostHeld = 100
const mostEarlier = 300
/** Found among those, as many spare the search for all words. */
const enough = 20

/** Listings whose name begins with a text, each name once, then those that hold some words. */
function listed(statement: Statement, table: string, id: string, wanted: Wanted) {
  const { whole, earlier } = wanted.query
  const to = `${statement.bind(following(wanted.key))} COLLATE "C"`
  const begins = `l.name_key >= ${statement.bind(wanted.key)} COLLATE "C" AND l.name_key < ${to}`
  const select = `SELECT l.${id} AS id, l.name_key, l.pictured, l.completeness, ${begins} AS begins FROM ${table} l`
  const first = `ORDER BY l.name_key, l.${id} LIMIT 1`
  const beside =
    earlier && earlier !== whole
      ? `SELECT * FROM (${select} WHERE ${holds(statement, earlier)} LIMIT ${mostEarlier}) AS earlier
         WHERE strpos(' ' || name_key, ' ' || ${statement.bind(wanted.last)}) > 0`
      : `${select} WHERE false`
  const held = whole
    ? `${select} WHERE (SELECT count(*) FROM beside) < ${enough} AND ${holds(statement, whole)} LIMIT ${mostHeld}`
    : `${select} WHERE false`
  return `WITH RECURSIVE walk AS (
      (${select} WHERE ${begins} ${first})
      UNION ALL
      SELECT next.* FROM walk CROSS JOIN LATERAL (
        ${select} WHERE l.name_key > walk.name_key AND l.name_key < ${to} ${first}) AS next),
    beside AS MATERIALIZED (${beside})
    (SELECT * FROM walk LIMIT ${mostBegun}) UNION SELECT * FROM beside UNION (${held})`
}

/** What follows in the order of bytes all texts that begin with `key`. */
const following = (key: string) =>
  key.slice(0, -1) + String.fromCharCode(key.charCodeAt(key.length - 1) + 1)

const bestFirst = 'begins DESC, pictured DESC, completeness DESC, name_key, id'

type MerchantRow = { slug: string; name: string; kind: MerchantKind; communeName: string }

export async function findMerchants(db: Database, wanted: Wanted): Promise<MerchantRow[]> {
  const statement = new Statement()
  const { rows } = await db.$client.query<MerchantRow>(
    `WITH best AS (
       SELECT * FROM (${listed(statement, 'merchant_listings', 'merchant_id', wanted)}) AS found
       ORDER BY ${bestFirst} LIMIT ${wanted.most})
     SELECT m.slug, m.name, m.kind, co.name AS "communeName"
     FROM best JOIN merchants m USING (id) JOIN communes co ON co.insee = m.commune_insee ORDER BY ${prefixed}`,
    statement.values,
  )
  return rows
}

const prefixed = bestFirst
  .split(', ')
  .map((part) => `best.${part}`)
  .join(', ')

type ProductRow = {
  slug: string
  name: string
  merchantName: string
  communeName: string
  categorySlug: string
  image: ImageRow | null
}

/** The best products, each name once; and the folded names of all that were read. */
export async function findProducts(
  db: Database,
  wanted: Wanted,
): Promise<{ products: ProductRow[]; names: string[] }> {
  const statement = new Statement()
  const found = listed(statement, 'product_listings', 'product_id', wanted)
  const { rows } = await db.$client.query<{ products: ProductRow[]; names: string[] }>(
    `WITH found AS MATERIALIZED (${found}),
     best AS (
       SELECT * FROM (SELECT DISTINCT ON (name_key) * FROM found ORDER BY name_key, ${bestFirst}) AS named
       ORDER BY ${bestFirst} LIMIT ${wanted.most})
     SELECT ARRAY(SELECT name_key FROM found) AS names,
       coalesce((SELECT json_agg(json_build_object('slug', p.slug, 'name', p.name, 'merchantName', m.name,
           'communeName', co.name, 'categorySlug', c.slug, 'image', (
             SELECT json_build_object('id', media.id, 'width', media.width, 'height', media.height,
               'alt', shown.alt, 'thumbhash', media.thumbhash)
             FROM product_images shown JOIN media ON media.id = shown.media_id
             WHERE shown.product_id = p.id ORDER BY shown.sort_order LIMIT 1)) ORDER BY ${prefixed})
         FROM best JOIN products p USING (id) JOIN merchants m ON m.id = p.merchant_id
         JOIN communes co ON co.insee = m.commune_insee JOIN categories c ON c.id = p.category_id), '[]') AS products`,
    statement.values,
  )
  return rows[0] ?? { products: [], names: [] }
}
