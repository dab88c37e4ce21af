import type { AttributeTemplate, CategoryQuery } from '@dansmazone/contract/category'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { nameIn } from '#db/place-sql.ts'
import { prepared, Statement } from '#db/query.ts'

export type CategoryRow = {
  id: string
  slug: string
  parentId: string | null
  name: string
  nameFr: string
  nameEn: string
  nameOc: string
  synonyms: string[]
  icon: string
  template: AttributeTemplate
  productCount: number
  merchantCount: number
}

const listSql = (where: string) => `
  SELECT c.id, c.slug, c.parent_id AS "parentId", ${nameIn('c', '$1')} AS name, c.name_fr AS "nameFr",
    c.name_en AS "nameEn", c.name_oc AS "nameOc", c.synonyms, c.icon, c.template,
    coalesce(p.count, 0)::int AS "productCount", coalesce(m.count, 0)::int AS "merchantCount"
  FROM categories c
  LEFT JOIN (
    SELECT coalesce(category_id, rubric_id) AS id, count(*) FROM product_listings ${where}
    GROUP BY GROUPING SETS (rubric_id, category_id)) p ON p.id = c.id
  LEFT JOIN (
    SELECT filed.id, count(*) FROM merchant_listings, unnest(category_ids) AS filed(id) ${where} GROUP BY 1) m ON m.id = c.id
  ORDER BY c.sort_order, c.slug`

/** Every category with its counts, rubrics and leaves in their order. */
export const list = (db: Database, locale: Locale): Promise<CategoryRow[]> =>
  prepared(db, 'categories', listSql(''), [locale])

/** The same, counting only what is in a department or a commune. */
export async function listIn(
  db: Database,
  locale: Locale,
  { department, commune }: CategoryQuery,
): Promise<CategoryRow[]> {
  const statement = new Statement()
  statement.bind(locale)
  const conditions = [
    ...(department === undefined ? [] : [`department_code = ${statement.bind(department)}`]),
    ...(commune === undefined ? [] : [`commune_insee = ${statement.bind(commune)}`]),
  ]
  const { rows } = await db.$client.query<CategoryRow>(
    listSql(`WHERE ${conditions.join(' AND ')}`),
    statement.values,
  )
  return rows
}
