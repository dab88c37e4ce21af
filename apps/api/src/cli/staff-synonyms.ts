import type { Database } from '#db/client.ts'
import { isStopWord } from '#search/reading/words.ts'
import { foldTerm } from '#src/reference/synonyms.ts'

export type Synonym = { term: string; means: string[]; source: 'shipped' | 'staff' }

const longestTerm = 60
export const mostMeanings = 20

/** A term as searches have it; null when it could never be found in one. */
export function readTerm(typed: string): string | null {
  const term = foldTerm(typed)
  const isSought = term.split(' ').some((word) => !isStopWord(word) && /[a-z]/.test(word))
  return isSought && term.length <= longestTerm ? term : null
}

export async function listSynonyms(
  { $client }: Database,
  { term, staffOnly }: { term: string | null; staffOnly: boolean },
): Promise<Synonym[]> {
  const { rows } = await $client.query<Synonym>(
    `SELECT term, means, source FROM search_synonyms
     WHERE ($1::text IS NULL OR term = $1 OR $1 = ANY (means)) AND (NOT $2 OR source = 'staff')
     ORDER BY term COLLATE "C", source`,
    [term, staffOnly],
  )
  return rows
}

/** Meanings added to those that the staff gave the term already. */
export async function addSynonyms({ $client }: Database, term: string, means: string[]) {
  const { rows } = await $client.query<{ means: string[] }>(
    `INSERT INTO search_synonyms AS s (term, means, source) VALUES ($1, $2, 'staff')
     ON CONFLICT (term, source) DO UPDATE SET means = (
       SELECT array_agg(meaning ORDER BY place) FROM (
         SELECT meaning, min(place) AS place
         FROM unnest(s.means || excluded.means) WITH ORDINALITY AS given(meaning, place) GROUP BY meaning) AS merged)
     RETURNING means`,
    [term, means],
  )
  return rows[0]?.means ?? []
}

/** Some meanings of a term of the staff, or without any all of it; false when there was nothing to remove. */
export async function removeSynonyms({ $client }: Database, term: string, means: string[]) {
  const { rowCount } = await $client.query(
    `UPDATE search_synonyms
     SET means = ARRAY(SELECT unnest(means) EXCEPT SELECT unnest($2::text[]) ORDER BY 1)
     WHERE term = $1 AND source = 'staff' AND (means && $2 OR cardinality($2) = 0)`,
    [term, means],
  )
  await $client.query(
    `DELETE FROM search_synonyms
     WHERE term = $1 AND source = 'staff' AND (cardinality(means) = 0 OR cardinality($2::text[]) = 0)`,
    [term, means],
  )
  return rowCount === 1
}

/** Words that no listing has: a meaning of one finds nothing today. */
export async function unknownWords({ $client }: Database, terms: readonly string[]) {
  const { rows } = await $client.query<{ word: string }>(
    `SELECT asked AS word FROM unnest($1::text[]) AS asked
     WHERE NOT EXISTS (SELECT FROM search_words WHERE lexeme = search_stem(asked))`,
    [terms.flatMap((term) => term.split(' ')).filter((word) => !isStopWord(word))],
  )
  return rows.map(({ word }) => word)
}
