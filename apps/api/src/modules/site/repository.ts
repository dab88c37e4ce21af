import type { Database } from '#db/client.ts'

export type PlaceEntry = { kind: 'category' | 'department' | 'commune'; slug: string }
export type ListingEntry = { id: string; slug: string; updatedAt: Date }
export type Subject = 'merchants' | 'products'

const tables = {
  merchants: { listings: 'merchant_listings', id: 'merchant_id' },
  products: { listings: 'product_listings', id: 'product_id' },
} satisfies Record<Subject, { listings: string; id: string }>

/** The first id of every run of `size` published rows, in the order of ids. */
export async function findStarts(db: Database, subject: Subject, size: number): Promise<string[]> {
  const { listings, id } = tables[subject]
  const { rows } = await db.$client.query<{ id: string }>(
    `SELECT id FROM (SELECT ${id} AS id, row_number() OVER (ORDER BY ${id}) AS rank FROM ${listings}) AS ranked
     WHERE (rank - 1) % $1 = 0 ORDER BY id`,
    [size],
  )
  return rows.map((row) => row.id)
}

/** Published rows from an id on, that id included or not. */
export async function listFrom(
  db: Database,
  subject: Subject,
  from: { id: string; included: boolean },
  limit: number,
): Promise<ListingEntry[]> {
  const { listings, id } = tables[subject]
  const { rows } = await db.$client.query<ListingEntry>(
    `SELECT l.${id} AS id, s.slug, l.updated_at AS "updatedAt"
     FROM ${listings} l JOIN ${subject} s ON s.id = l.${id}
     WHERE l.${id} ${from.included ? '>=' : '>'} $1 ORDER BY l.${id} LIMIT $2`,
    [from.id, limit],
  )
  return rows
}

/** Pages of rubrics and places; communes only where there is a merchant. */
export async function listPlaces(db: Database): Promise<PlaceEntry[]> {
  const { rows } = await db.$client.query<PlaceEntry>(
    `SELECT 'category' AS kind, slug FROM categories
     UNION ALL SELECT 'department', slug FROM departments
     UNION ALL SELECT 'commune', slug FROM communes c
       WHERE EXISTS (SELECT FROM merchant_listings l WHERE l.commune_insee = c.insee)
     ORDER BY 1, 2`,
  )
  return rows
}
