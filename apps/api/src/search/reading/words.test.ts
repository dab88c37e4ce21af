import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textKey } from '#lib/text-key.ts'
import { isStopWord, joinUnits, wordsOf } from './words.ts'

const keys = (q: string) => wordsOf(q).map(({ key }) => key)

test.each([
  ['Bougie à l’œillet d’Août', ['bougie', 'a', 'l', 'oeillet', 'd', 'aout']],
  ['ouvert aujourd’hui jusqu’à 20h', ['ouvert', 'aujourd', 'hui', 'jusqu', 'a', '20h']],
  ['porte-clés', ['porte', 'cles']],
  ['couteau 30€', ['couteau', '30', '€']],
  ['12€50', ['12', '€', '50']],
  ['bière 33 cl', ['biere', '33cl']],
  ['miel 1 kg, 250 g', ['miel', '1kg', '250g']],
  ['5 l’huile', ['5l', 'huile']],
  ['30€ l’unité', ['30', '€', 'l', 'unite']],
  ['à 10 km', ['a', '10', 'km']],
  ['½ litre', ['1', '2', 'litre']],
  ['e\u0301cole', ['ecole']],
  ['', []],
  ['… !?', []],
])('the words of %s', (q, expected) => {
  expect(keys(q)).toEqual(expected)
})

test('each word tells where it stands in what was typed', () => {
  const q = 'Thé « Cœur d’Été » 50 cl'
  expect(wordsOf(q).map(({ start, end }) => q.slice(start, end))).toEqual([
    'Thé',
    'Cœur',
    'd',
    'Été',
    '50 cl',
  ])
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom('é', 'œ', ' ', '’', '5', 'cl', 'mm', 'km', '½', '\u0301', '\ud800', 'İ', '-'),
    )
    .map((parts) => parts.join('')),
)

test('the words are those of the index, whatever is typed', () => {
  fc.assert(
    fc.property(anyText, (q) => {
      const plain = q.replaceAll('€', ' ')
      expect(keys(plain).join(' ')).toBe(joinUnits(textKey(plain)))
    }),
    { numRuns: 2000 },
  )
})

test('places are in order, inside the text, and never overlap', () => {
  fc.assert(
    fc.property(anyText, (q) => {
      let last = 0
      for (const { start, end } of wordsOf(q)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThanOrEqual(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(q.length)
    }),
    { numRuns: 2000 },
  )
})

test('articles and prepositions are not looked for, things are', () => {
  for (const word of ['de', 'du', 'l', 'aux', 'pour', 'sur', 'chez', 'with', '€'])
    expect([word, isStopWord(word)]).toEqual([word, true])
  for (const word of ['main', 'bois', 'bio', 'or', 'the', 'sans', 'bebe', '30'])
    expect([word, isStopWord(word)]).toEqual([word, false])
})
