import type { Database } from './client.ts'
import { prepared, Statement } from './query.ts'

export type Counts = { merchantCount: number; productCount: number }

/** Answers how many published merchants and products an id has, none included. */
export type CountsOf = (id: string) => Counts

export type Place = { department?: string | undefined; commune?: string | undefined }
type CountRow = Counts & { id: string }

const none: Counts = { merchantCount: 0, productCount: 0 }

const toCountsOf = (rows: CountRow[]): CountsOf => {
  const counts = new Map(
    rows.map(({ id, merchantCount, productCount }) => [id, { merchantCount, productCount }]),
  )
  return (id) => counts.get(id) ?? none
}

const merged = (merchants: string, products: string) => `
  SELECT id, coalesce(m.count, 0)::int AS "merchantCount", coalesce(p.count, 0)::int AS "productCount"
  FROM (${merchants}) m FULL JOIN (${products}) p USING (id)`

/** Of communes by INSEE code and of departments by their code: neither can be mistaken for the other. */
export async function countByPlace(db: Database): Promise<CountsOf> {
  const grouped = (table: string) => `
    SELECT coalesce(commune_insee, department_code) AS id, count(*) FROM ${table}
    GROUP BY GROUPING SETS (commune_insee, department_code)`
  const sql = merged(grouped('merchant_listings'), grouped('product_listings'))
  return toCountsOf(await prepared(db, 'counts-by-place', sql, []))
}

/** Of categories by id, everywhere or in one place; rubrics with all that is filed under them. */
export async function countByCategory(
  db: Database,
  { department, commune }: Place,
): Promise<CountsOf> {
  const statement = new Statement()
  const conditions = [
    ...(department === undefined ? [] : [`department_code = ${statement.bind(department)}`]),
    ...(commune === undefined ? [] : [`commune_insee = ${statement.bind(commune)}`]),
  ]
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const { rows } = await db.$client.query<CountRow>(
    merged(
      `SELECT filed.id, count(*) FROM merchant_listings, unnest(category_ids) AS filed(id) ${where} GROUP BY 1`,
      `SELECT coalesce(category_id, rubric_id) AS id, count(*) FROM product_listings ${where}
       GROUP BY GROUPING SETS (rubric_id, category_id)`,
    ),
    statement.values,
  )
  return toCountsOf(rows)
}
