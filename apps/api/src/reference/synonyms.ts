import { readFile } from 'node:fs/promises'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { textKey } from '#lib/text-key.ts'
import { joinUnits } from '#search/reading/words.ts'

const Terms = Type.Array(Type.String({ pattern: '[A-Za-zÀ-ɏ]' }), { minItems: 1 })
const SynonymsFile = Type.Object(
  {
    same: Type.Array(Terms),
    also: Type.Record(Type.String(), Terms),
  },
  { additionalProperties: false },
)

/** A search for `term` also finds what `means` finds. */
export type ReferenceSynonym = { term: string; means: string[] }

export const synonymsFile = new URL('../../reference/synonyms.yaml', import.meta.url)

/** A term as searches have it: folded, numbers and units in one word. */
export const foldTerm = (term: string) => joinUnits(textKey(term))

export async function readSynonymsFile(): Promise<Static<typeof SynonymsFile>> {
  const content: unknown = parse(await readFile(synonymsFile, 'utf8'))
  if (Value.Check(SynonymsFile, content)) return content
  const [error] = Value.Errors(SynonymsFile, content)
  throw new Error(`reference/synonyms.yaml${error?.instancePath ?? ''}: ${error?.message ?? 'bad'}`)
}

/** The synonyms that come with the code, folded, one entry a term. */
export async function loadSynonyms(): Promise<ReferenceSynonym[]> {
  const content = await readSynonymsFile()
  const meanings = new Map<string, Set<string>>()
  const add = (term: string, means: readonly string[]) => {
    const key = foldTerm(term)
    const known = meanings.get(key) ?? new Set()
    for (const meaning of means.map(foldTerm)) if (meaning !== key) known.add(meaning)
    meanings.set(key, known)
  }
  for (const group of content.same) for (const term of group) add(term, group)
  for (const [term, means] of Object.entries(content.also)) add(term, means)
  return Array.from(meanings, ([term, means]) => ({ term, means: [...means] }))
}
