import { textKey } from '#lib/text-key.ts'
import type { Statement } from './query.ts'

/** A name as people type it: "St Chély" is Saint-Chély. */
export const communeKey = (q: string) => textKey(q).replace(/\bst(e?)\b/g, 'saint$1')

/** Every way to the commune `c` by its own index: its name, its postcodes, the names of communes that joined it. */
export function communeCondition(
  statement: Statement,
  { key, postcode }: { key: string; postcode: string },
): string {
  const ways = ['SELECT NULL::text AS insee WHERE false']
  if (key !== '') {
    const start = statement.bind(`${key}%`)
    ways.push(
      `SELECT insee FROM communes WHERE name_key LIKE ${start}`,
      `SELECT commune_insee FROM former_communes WHERE name_key LIKE ${start}`,
    )
  }
  if (postcode !== '') {
    const start = statement.bind(`${postcode}%`)
    ways.push(
      `SELECT insee FROM communes WHERE EXISTS (SELECT FROM unnest(postcodes) AS code WHERE code LIKE ${start})`,
    )
  }
  return `c.insee IN (${ways.join(' UNION ALL ')})`
}

/** One ascending number orders all: exact names before the others, then inhabitants downwards. */
export function communesBySize(statement: Statement, key: string | undefined): string {
  const exact = key === undefined ? 'false' : `c.name_key = ${statement.bind(key)}`
  return `(CASE WHEN ${exact} THEN -1e9 ELSE 0 END - c.population)::float8`
}
