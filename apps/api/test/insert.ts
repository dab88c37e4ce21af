import type { Database } from '#db/client.ts'

const snakeCase = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** One row by its columns in camelCase; answers the row as the database has it, keys in snake_case. */
export async function insert<Row extends object>(
  db: Database,
  table: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Row> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  const columns = given.map(([key]) => snakeCase(key)).join(', ')
  const places = given.map((_, index) => `$${index + 1}`).join(', ')
  const { rows } = await db.$client.query<Row>(
    `INSERT INTO ${table} (${columns}) VALUES (${places}) RETURNING *`,
    given.map(([, value]) => value),
  )
  const [row] = rows
  if (!row) throw new Error(`Nothing was inserted into ${table}`)
  return row
}

let last = 0

/** A number no other row of this test file has. */
export const serial = () => (last += 1)
