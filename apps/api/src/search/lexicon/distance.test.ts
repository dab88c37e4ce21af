import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typingDistance } from './distance.ts'

test.each([
  ['savon', 'savon', 0],
  ['savn', 'savon', 1],
  ['svaon', 'savon', 1],
  ['saavon', 'savon', 0.5],
  ['sqvon', 'savon', 0.5],
  ['spvon', 'savon', 1],
  ['coutau', 'couteau', 0.5],
  ['kouteau', 'couteau', 0.5],
  ['koutau', 'couteau', 1],
  ['laguiol', 'laguiole', 0.5],
  ['boujie', 'bougie', 0.5],
  ['farmacie', 'pharmacie', 0.5],
  ['doudoo', 'doudou', 0.5],
  ['poteri', 'poterie', 0.5],
  ['confitur', 'confiture', 0.5],
  ['huitr', 'huitre', 0.5],
  ['uitre', 'huitre', 0.5],
  ['jamben', 'jambon', 1],
  ['fromager', 'fromage', 0.5],
  ['sirot', 'sirop', 0.5],
  ['chocolta', 'chocolat', 1],
  ['liraire', 'librairie', 2],
])('%s is %s with %d mistakes', (typed, known, mistakes) => {
  expect(typingDistance(typed, known, 3)).toBe(mistakes)
})

test('beyond the limit nothing is near', () => {
  expect(typingDistance('tambourin', 'couteau', 3)).toBe(Infinity)
  expect(typingDistance('liraire', 'librairie', 1.5)).toBe(Infinity)
  expect(typingDistance('a'.repeat(41), 'a'.repeat(40), 3)).toBe(Infinity)
})

const word = fc.stringMatching(/^[a-z]{1,14}$/)

test('one mistake of each sort is never more than one, on any word', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (known, place, letter) => {
      const at = place % known.length
      const [before, after] = [known.slice(0, at), known.slice(at + 1)]
      const wrong = [
        before + letter + after,
        before + after,
        before + letter + known.slice(at),
        before + after.slice(0, 1) + known.charAt(at) + after.slice(1),
      ]
      for (const typed of wrong) {
        expect(typingDistance(typed, known, 3)).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('a limit only ever hides distances', () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(0.5, 1, 1.5, 2), (typed, known, limit) => {
      const distance = typingDistance(typed, known, 100)
      expect(typingDistance(typed, known, limit)).toBe(distance <= limit ? distance : Infinity)
    }),
  )
})
