import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { loadTerritory, regionCodes } from '@dansmazone/territory/load'
import { textKey } from '#lib/text-key.ts'
import { frenchWordsFile } from './french-words.ts'
import { fillWordFilter } from './word-filter.ts'

/** Forms of verbs that nobody shops by; a noun that looks like one (“maison”, “panier”) has no verb beside it. */
const conjugated =
  /(?:[aiu]ss(?:ions|iez|ent|es|e)|[ei]r(?:ions|iez|aient|ais|ait|ons|ont|ai|as|ez|a)|[aiu](?:mes|tes|rent)|aient|ions|iez|ais|ait|ai|as)$/

/** So many people live in a town that is known beyond its region. */
const knownPopulation = 8000

const source = fileURLToPath(import.meta.resolve('an-array-of-french-words'))
const listed: string[] = JSON.parse(await readFile(source, 'utf8'))
const folded = new Set(listed.map(textKey).filter((word) => /^[a-z]{4,20}$/.test(word)))
const words = new Set([...folded].filter((word) => !isConjugated(word)))
for (const name of await placeNames()) words.add(name)
await writeFile(frenchWordsFile, fillWordFilter([...words].toSorted()))

function isConjugated(word: string) {
  const stem = word.replace(conjugated, '')
  return stem !== word && ['er', 'ir', 're'].some((ending) => folded.has(stem + ending))
}

/** Words of places that goods are named after, wherever they are: sel de Guérande, moutarde de Dijon. */
async function placeNames(): Promise<string[]> {
  const territories = await Promise.all((await regionCodes()).map(loadTerritory))
  return territories
    .flatMap(({ region, departments, communes }) => [
      region,
      ...departments,
      ...communes.filter(({ population }) => population >= knownPopulation),
    ])
    .flatMap(({ name }) => textKey(name).split(' '))
    .filter((word) => /^[a-z]{5,20}$/.test(word))
}
