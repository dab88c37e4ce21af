import type { PoolClient } from 'pg'
import { Slugs } from './identifiers.ts'
import type { Taken } from './rows.ts'

/** Names of one merchant differ, and so do slugs of merchants: both together are nobody else's. */
class LongestSlugs extends Slugs {
  override take(...candidates: [string, ...string[]]): string {
    return candidates.at(-1) ?? candidates[0]
  }
}

/** What merchants of the database have that new ones may not. */
export async function readTaken(client: PoolClient): Promise<{ taken: Taken; merchants: number }> {
  const { rows } = await client.query<{ slug: string; siret: string | null }>(
    'SELECT slug, siret FROM merchants',
  )
  const merchants = new Slugs()
  for (const { slug } of rows) merchants.take(slug)
  const sirets = new Set(rows.flatMap(({ siret }) => siret ?? []))
  return { taken: { merchants, products: new LongestSlugs(), sirets }, merchants: rows.length }
}
