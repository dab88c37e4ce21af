import type { CommuneName } from '@dansmazone/contract/joining'
import type { Queries } from '#db/transaction.ts'

/** Communes as forms name them, by INSEE code; those that do not exist are not in it. */
export async function communeNames(
  db: Queries,
  insees: (string | null)[],
): Promise<Map<string, CommuneName>> {
  const wanted = [...new Set(insees.filter((insee) => insee !== null))]
  if (wanted.length === 0) return new Map()
  const { rows } = await db.$client.query<CommuneName>(
    `SELECT co.insee, co.name, json_build_object('code', d.code, 'name', d.name) AS department
     FROM communes co JOIN departments d ON d.code = co.department_code WHERE co.insee = ANY ($1)`,
    [wanted],
  )
  return new Map(rows.map((commune) => [commune.insee, commune]))
}
