import type { QueryResultRow } from 'pg'
import type { Queries } from './transaction.ts'

/** Runs SQL prepared once per connection under `name`: for the fixed texts of hot reads. */
export async function prepared<Row extends QueryResultRow>(
  db: Queries,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const { rows } = await db.$client.query<Row>({ name, text, values })
  return rows
}

/** SQL pieces and their values, numbered as they are added. */
export class Statement {
  readonly values: unknown[] = []

  /** The placeholder of a value. */
  bind(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}
