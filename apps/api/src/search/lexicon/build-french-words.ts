import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { textKey } from '#lib/text-key.ts'
import { frenchWordsFile } from './french-words.ts'
import { fillWordFilter } from './word-filter.ts'

/** Forms of verbs that nobody shops by; a noun that looks like one (“maison”, “panier”) has no verb beside it. */
const conjugated =
  /(?:[aiu]ss(?:ions|iez|ent|es|e)|[ei]r(?:ions|iez|aient|ais|ait|ons|ont|ai|as|ez|a)|[aiu](?:mes|tes|rent)|aient|ions|iez|ais|ait|ai|as)$/

const source = fileURLToPath(import.meta.resolve('an-array-of-french-words'))
const listed: string[] = JSON.parse(await readFile(source, 'utf8'))
const folded = new Set(listed.map(textKey).filter((word) => /^[a-z]{4,20}$/.test(word)))
const words = [...folded].filter((word) => !isConjugated(word)).toSorted()
await writeFile(frenchWordsFile, fillWordFilter(words))

function isConjugated(word: string) {
  const stem = word.replace(conjugated, '')
  return stem !== word && ['er', 'ir', 're'].some((ending) => folded.has(stem + ending))
}
