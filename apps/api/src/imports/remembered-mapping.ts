import type { ImportMapping } from '@dansmazone/contract/import'
import type { Queries } from '#db/transaction.ts'

/** What the merchant chose for files with these headers; those without headers are not known again. */
export async function rememberedMapping(
  db: Queries,
  merchantId: string,
  headerDigest: string,
): Promise<ImportMapping | null> {
  if (headerDigest === '') return null
  const { rows } = await db.$client.query<{ mapping: ImportMapping }>(
    'SELECT mapping FROM import_mappings WHERE merchant_id = $1 AND header_digest = $2',
    [merchantId, headerDigest],
  )
  return rows[0]?.mapping ?? null
}

export async function rememberMapping(
  db: Queries,
  merchantId: string,
  headerDigest: string,
  mapping: ImportMapping,
): Promise<void> {
  if (headerDigest === '') return
  await db.$client.query(
    `INSERT INTO import_mappings (merchant_id, header_digest, mapping) VALUES ($1, $2, $3)
     ON CONFLICT (merchant_id, header_digest) DO UPDATE SET mapping = excluded.mapping, updated_at = now()`,
    [merchantId, headerDigest, JSON.stringify(mapping)],
  )
}
