import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from } from 'pg-copy-streams'
import type { Row } from './rows.ts'

/** Columns are those of the first row; all rows have the same. */
export async function copyRows(client: PoolClient, table: string, rows: readonly Row[]) {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const lines = rows.map((row) => `${columns.map((column) => toField(row[column])).join('\t')}\n`)
  const target = client.query(from(`COPY ${table} (${columns.join(', ')}) FROM STDIN`))
  await pipeline(Readable.from([Buffer.from(lines.join(''))]), target)
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}
const escape = (text: string) =>
  /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (found) => special[found] ?? found) : text

function toField(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escape(value)
  if (value instanceof Date) return toInstant(value)
  if (Array.isArray(value)) return escape(`{${value.map((item) => quote(item)).join(',')}}`)
  return escape(JSON.stringify(value))
}

const quote = (item: unknown) => `"${String(item).replace(/["\\]/g, '\\$&')}"`

/** With the microseconds of an ordinary clock; the same instant always gives the same ones. */
function toInstant(at: Date): string {
  const micros = String((at.getTime() * 7919) % 1000).padStart(3, '0')
  return at.toISOString().replace('Z', `${micros}Z`)
}
