import type { Lookalike } from '@dansmazone/contract/joining'
import { merchantPath } from '@dansmazone/contract/site-paths'
import type { Queries } from '#db/transaction.ts'

/** What is known of a shop that is being described. */
export type Likeness = {
  siret: string | null
  name: string | null
  communeInsee: string | null
  /** The sheet itself is not like itself. */
  except?: string | null
}

export type LookalikeView = { accountId: string; publicUrl: string }

const nearMetres = 5000
const leastSimilarity = 0.45

type Row = {
  merchantId: string
  name: string | null
  commune: string | null
  slug: string | null
  sameSiret: boolean
  mine: boolean
}

/**
 * Shops that may be the same: of the same SIRET, or of a similar name in the commune or within five kilometres of it. Of
 * a sheet that is not public no more is told than that someone has begun one.
 */
export async function findLookalikes(
  db: Queries,
  { siret, name, communeInsee, except = null }: Likeness,
  { accountId, publicUrl }: LookalikeView,
): Promise<Lookalike[]> {
  const { rows } = await db.$client.query<Row>(
    `WITH alike AS (
       SELECT m.id, m.siret = $1 AS same_siret FROM merchants m WHERE m.siret = $1
       UNION
       SELECT m.id, coalesce(m.siret = $1, false) FROM communes here
         JOIN communes near ON near.insee = here.insee
           OR near.position <@ cube_enlarge(here.position, ${nearMetres}, 3)
         JOIN merchants m ON m.commune_insee = near.insee
         WHERE here.insee = $3 AND $2 <> '' AND (similarity(m.name_key, text_key($2)) >= ${leastSimilarity}
           OR strict_word_similarity(m.name_key, text_key($2)) >= 0.9)
     )
     SELECT m.id AS "merchantId", m.name, co.name AS commune, m.slug, alike.same_siret AS "sameSiret", mine.role IS NOT NULL AS mine
       FROM alike JOIN merchant_listings l ON l.merchant_id = alike.id JOIN merchants m ON m.id = alike.id
       JOIN communes co ON co.insee = m.commune_insee
       LEFT JOIN members mine ON mine.merchant_id = m.id AND mine.account_id = $4
       WHERE m.id IS DISTINCT FROM $5
     UNION ALL
     SELECT s.id, CASE WHEN mine.role IS NOT NULL THEN s.name END, CASE WHEN mine.role IS NOT NULL THEN co.name END, NULL,
         true, mine.role IS NOT NULL
       FROM merchant_sheets s LEFT JOIN communes co ON co.insee = s.commune_insee
       LEFT JOIN members mine ON mine.merchant_id = s.id AND mine.account_id = $4
       WHERE s.siret = $1 AND NOT s.live AND s.id IS DISTINCT FROM $5
     ORDER BY "sameSiret" DESC, name LIMIT 10`,
    [siret, name ?? '', communeInsee, accountId, except],
  )
  return rows.map(({ slug, mine, ...row }) => ({
    ...row,
    publicUrl: slug === null ? null : publicUrl + merchantPath(slug),
    canJoin: !mine,
  }))
}
