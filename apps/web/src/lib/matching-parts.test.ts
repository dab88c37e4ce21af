import { expect, test } from 'vitest'
import { matchingParts, wordsOf } from './matching-parts.ts'

const marked = (text: string, typed: string) =>
  matchingParts(text, typed)
    .map(({ text: part, matches }) => (matches ? `[${part}]` : part))
    .join('')

test('marks the beginnings of words, whatever their accents and case', () => {
  expect(marked('Couteau de Laguiole', 'lag')).toBe('Couteau de [Lag]uiole')
  expect(marked('Crème de marrons, Béziers', 'creme bez')).toBe('[Crème] de marrons, [Béz]iers')
  expect(marked('Huile d’olive', 'OLI')).toBe('Huile d’[oli]ve')
  expect(marked('Porte-clés', 'cle')).toBe('Porte-[clé]s')
})

test('marks nothing in the middle of a word', () => {
  expect(marked('Couteau', 'eau')).toBe('Couteau')
})

test('a ligature is the letters it is made of, an accent apart belongs to its letter', () => {
  expect(marked('Œufs de sœur', 'oeu soe')).toBe('[Œu]fs de [sœ]ur')
  expect(marked('Cre\u0300me', 'cre')).toBe('[Cre\u0300]me')
})

test('the letter of an elision marks nothing, the first of a word does', () => {
  expect(marked('Huile d’olive de Die', 'd’oli')).toBe('Huile d’[oli]ve de Die')
  expect(marked('Saint-Gilles', 'saint-g')).toBe('[Saint]-[G]illes')
})

test('the longest of what was typed counts, and every text comes back whole', () => {
  expect(marked('Savonnette', 'sa savon')).toBe('[Savon]nette')
  for (const text of ['', '…', 'Un « test » & <b>', '👜 sac', 'L’Isle-Jourdain']) {
    expect(
      matchingParts(text, 'test l isle')
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  }
})

test('words are folded', () => {
  expect(wordsOf('Bœuf, séché & Cie')).toEqual(['boeuf', 'seche', 'cie'])
})
