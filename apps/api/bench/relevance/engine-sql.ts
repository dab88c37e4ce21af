import type { Database } from '#db/client.ts'
import type { Engine, Kind } from './engine.ts'

/** What a first version would do in SQL. The texts are those of the other engines, in a table made for the purpose. */
const texts: Record<Kind, string> = {
  products: `SELECT p.slug, p.name, c.name_fr || ' ' || array_to_string(c.synonyms, ' ') AS category,
      m.name || ' ' || o.name || ' ' || d.name AS merchant, p.description || ' ' || p.attributes AS description
    FROM products p JOIN merchants m ON m.id = p.merchant_id JOIN categories c ON c.id = p.category_id
      JOIN communes o ON o.insee = m.commune_insee JOIN departments d ON d.code = o.department_code`,
  merchants: `SELECT m.slug, m.name, c.names AS category, o.name || ' ' || d.name AS merchant, m.description
    FROM merchants m JOIN communes o ON o.insee = m.commune_insee JOIN departments d ON d.code = o.department_code
      CROSS JOIN LATERAL (
        SELECT string_agg(c.name_fr || ' ' || array_to_string(c.synonyms, ' '), ' ') AS names
        FROM merchant_categories JOIN categories c ON c.id = category_id WHERE merchant_id = m.id
      ) c`,
}

/** Both engines in SQL, once their table is filled. */
export async function sqlEngines(db: Database): Promise<Engine[]> {
  for (const kind of ['products', 'merchants'] as const) {
    await db.$client.query(`DROP TABLE IF EXISTS plain_${kind}`)
    await db.$client.query(
      `CREATE TABLE plain_${kind} AS SELECT *, concat_ws(' ', name, category, merchant, description) AS everything,
         setweight(to_tsvector('french', name), 'A') || setweight(to_tsvector('french', category), 'B')
           || setweight(to_tsvector('french', merchant), 'C') || setweight(to_tsvector('french', description), 'D') AS doc
       FROM (${texts[kind]}) t`,
    )
  }
  const slugs = async (sql: string, values: unknown[]) => {
    const { rows } = await db.$client.query<{ slug: string }>(sql, values)
    return { slugs: rows.map(({ slug }) => slug), gaveUp: false }
  }
  return [
    {
      name: 'ILIKE',
      search: (query, kind, limit) =>
        slugs(
          `SELECT slug FROM plain_${kind} WHERE everything ILIKE ALL ($1)
           ORDER BY name ILIKE ALL ($1) DESC, name, slug LIMIT $2`,
          [patterns(query), limit],
        ),
    },
    {
      name: 'to_tsvector',
      search: (query, kind, limit) =>
        slugs(
          `SELECT slug FROM plain_${kind}, websearch_to_tsquery('french', $1) q WHERE doc @@ q
           ORDER BY ts_rank(doc, q) DESC, name, slug LIMIT $2`,
          [query, limit],
        ),
    },
  ]
}

const patterns = (query: string) =>
  query
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)
