import type { Queries } from '#db/transaction.ts'
import { textKey } from '#lib/text-key.ts'

const longest = 80

/** A name as an address, cut between words; `fallback` where it has no letter we can write. */
export function slugOf(name: string, fallback: string): string {
  const slug = textKey(name).replaceAll(' ', '-')
  if (slug.length <= longest) return slug || fallback
  const cut = slug.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  return cut.slice(0, end > 0 ? end : longest)
}

type Wanted = { id: string; name: string }

/**
 * A slug for each, of its name, ended by a part of its id where that one is, or was, another's. Nobody takes slugs of
 * the same kind before the end of the transaction.
 */
export async function freeSlugs(
  tx: Queries,
  subject: 'merchant' | 'product',
  wanted: Wanted[],
): Promise<Map<string, string>> {
  const fallback = subject === 'merchant' ? 'commerce' : 'produit'
  await tx.$client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [
    `dansmazone.slugs.${subject}`,
  ])
  const bases = wanted.map(({ id, name }) => ({ id, slug: slugOf(name, fallback) }))
  const { rows } = await tx.$client.query<{ slug: string; owner: string }>(
    `SELECT slug, id AS owner FROM ${subject}s WHERE slug = ANY ($1)
     UNION ALL SELECT slug, target_id FROM slug_history WHERE subject = $2 AND slug = ANY ($1)`,
    [bases.map(({ slug }) => slug), subject],
  )
  const taken = new Map(rows.map(({ slug, owner }) => [slug, owner]))
  return new Map(
    bases.map(({ id, slug }) => {
      const free = slug !== 'map' && (taken.get(slug) ?? id) === id
      if (!free) return [id, `${slug}-${id.slice(-6)}`]
      taken.set(slug, id)
      return [id, slug]
    }),
  )
}
