import { ProblemError, type RequestFault } from '#lib/problem-error.ts'
import type { Database } from './client.ts'
import { prepared } from './query.ts'

type Values = Partial<
  Record<'department' | 'commune' | 'epci' | 'label' | 'madeIn', string[] | undefined>
>

/** A fault for each value of a query that exists nowhere. */
export async function findUnknown(db: Database, values: Values): Promise<RequestFault[]> {
  const { department = [], commune = [], epci = [], label = [], madeIn = [] } = values
  if (![department, commune, epci, label, madeIn].some(({ length }) => length > 0)) return []
  const rows = await prepared<{ path: string; value: string }>(
    db,
    'unknown-values',
    `SELECT 'query.department' AS path, v AS value FROM unnest($1::text[]) AS v
       WHERE NOT EXISTS (SELECT FROM departments WHERE code = v)
     UNION ALL SELECT 'query.commune', v FROM unnest($2::text[]) AS v
       WHERE NOT EXISTS (SELECT FROM communes WHERE insee = v)
     UNION ALL SELECT 'query.epci', v FROM unnest($3::text[]) AS v
       WHERE NOT EXISTS (SELECT FROM epcis WHERE code = v)
     UNION ALL SELECT 'query.label', v FROM unnest($4::text[]) AS v
       WHERE NOT EXISTS (SELECT FROM labels WHERE code = v)
     UNION ALL SELECT 'query.madeIn', v FROM unnest($5::text[]) AS v
       WHERE v <> 'region' AND NOT EXISTS (SELECT FROM departments WHERE code = v)
         AND NOT EXISTS (SELECT FROM communes WHERE insee = v)`,
    [department, commune, epci, label, madeIn],
  )
  return rows.map(({ path, value }) => unknownValue(path, value))
}

export const unknownValue = (path: string, value: string): RequestFault => ({
  path,
  code: 'unknown_value',
  values: { value },
})

/** Throws `invalid_request` naming a department or a commune that is not of the territory. */
export async function refuseUnknownPlace(
  db: Database,
  { department, commune }: { department?: string | undefined; commune?: string | undefined },
): Promise<void> {
  const faults = await findUnknown(db, {
    department: department === undefined ? [] : [department],
    commune: commune === undefined ? [] : [commune],
  })
  if (faults.length > 0) throw new ProblemError('invalid_request', { faults })
}
