import { expect, test } from 'vitest'
import { correctedKey, readText } from './clauses.ts'
import { createCategoryPhrases, createLexicon, createSynonyms } from './lexicon/lexicon.ts'
import { isStopWord, wordsOf } from './reading/words.ts'

const stems: Record<string, string> = {
  panie: 'pan',
  bougi: 'boug',
  miellee: 'miel',
}
const known = (key: string, lexeme: string, productCount: number) => ({
  key,
  shown: key,
  lexeme,
  productCount,
  merchantCount: 0,
})
const vocabulary = {
  lexicon: createLexicon(
    [
      known('pan', 'pan', 0),
      known('panier', 'pani', 40),
      known('osier', 'osi', 30),
      known('bougie', 'boug', 20),
      known('miel', 'miel', 60),
    ],
    (key) => key === 'miellee',
  ),
  synonyms: createSynonyms([]),
  categories: createCategoryPhrases([], (key) => key),
}
const stemOf = (key: string) => stems[key]
const reading = (q: string, correct = true) =>
  readText(wordsOf(q), vocabulary, {
    typed: ({ start, end }) => q.slice(start, end),
    isStopWord,
    correct,
    withCategories: false,
    headFirst: true,
    stemOf,
  })

test('a word with the stem of quite another is corrected to the one that was meant', () => {
  expect(reading('panié osier')).toMatchObject({
    corrections: [{ from: 'panié', to: 'panier' }],
    words: ['panier', 'osier'],
  })
  expect(correctedKey('panie', vocabulary, stemOf)).toBe('panier')
  expect(JSON.stringify(reading('panié').clauses)).not.toContain("'pan'")
})

test('a word with the stem of one that begins so is that one', () => {
  expect(reading('bougi').corrections).toEqual([])
  expect(correctedKey('bougi', vocabulary, stemOf)).toBe('bougie')
})

test('where nothing else is near, or nothing is to be corrected, its stem is looked for', () => {
  expect(reading('miellée').corrections).toEqual([])
  expect(JSON.stringify(reading('miellée').clauses)).toContain("'miel':A")
  expect(JSON.stringify(reading('panié', false).clauses)).toContain("'pan':A")
})
