import { readFile } from 'node:fs/promises'
import type { PoolClient } from 'pg'
import { loadSynonyms, synonymsFile } from '#src/reference/synonyms.ts'
import { digestOf, isSeeded, markSeeded } from './digest.ts'

/** The synonyms that come with the code, in the place of those of an earlier version; answers how many were loaded. */
export async function seedSynonyms(client: PoolClient): Promise<number> {
  const digest = digestOf(await readFile(synonymsFile, 'utf8'))
  if (await isSeeded(client, 'synonyms', digest)) return 0
  const synonyms = await loadSynonyms()
  await client.query(`DELETE FROM search_synonyms WHERE source = 'shipped'`)
  await client.query(
    `INSERT INTO search_synonyms (term, means, source)
     SELECT term, means, 'shipped' FROM jsonb_to_recordset($1) AS r (term text, means text[])`,
    [JSON.stringify(synonyms)],
  )
  await markSeeded(client, 'synonyms', digest)
  return synonyms.length
}
