import { readFile } from 'node:fs/promises'
import { mayHold } from './word-filter.ts'

export const frenchWordsFile = new URL('../../../reference/french-words.bin', import.meta.url)

/**
 * Whether a folded word is written as a French one, of those that the npm package an-array-of-french-words (MIT) lists, or
 * as a town of France: such a word is no typing mistake, even if nothing here is called so.
 */
export async function loadFrenchWords(): Promise<(key: string) => boolean> {
  const filter = await readFile(frenchWordsFile)
  return (key) => mayHold(filter, key)
}
