import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'

export const digestOf = (...sources: string[]) => {
  const hash = createHash('sha256')
  for (const source of sources) hash.update(source).update('\0')
  return hash.digest('hex')
}

export async function isSeeded(client: PoolClient, name: string, digest: string) {
  const { rowCount } = await client.query('SELECT FROM seeds WHERE name = $1 AND digest = $2', [
    name,
    digest,
  ])
  return rowCount === 1
}

export async function markSeeded(client: PoolClient, name: string, digest: string) {
  await client.query(
    `INSERT INTO seeds (name, digest) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET digest = excluded.digest, seeded_at = now()`,
    [name, digest],
  )
}
