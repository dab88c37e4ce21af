import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadFrenchWords } from './french-words.ts'
import { fillWordFilter, mayHold } from './word-filter.ts'

const word = fc.stringMatching(/^[a-z]{4,20}$/)

test('what was put in is always found', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 50 }), (words) => {
      const filter = fillWordFilter(words)
      expect(words.filter((each) => !mayHold(filter, each))).toEqual([])
    }),
  )
})

test('what was not is seldom found', () => {
  const numbered = (prefix: string) => Array.from({ length: 5000 }, (_, n) => prefix + String(n))
  const filter = fillWordFilter(numbered('in'))
  expect(numbered('out').filter((each) => mayHold(filter, each)).length).toBeLessThan(50)
})

test('French words are known, singular, plural and infinitive, and places; mistakes are not', async () => {
  const isFrench = await loadFrenchWords()
  const wrong = (words: string, expected: boolean) =>
    words.split(' ').filter((each) => isFrench(each) !== expected)
  expect(wrong('saumon trampolines perceuse senior restaurant enfant peindre oeuf', true)).toEqual(
    [],
  )
  expect(wrong('correze savoie guerande dijon thiers', true)).toEqual([])
  expect(wrong('coutau savn poteri boujie laguiol chocolta fromge confitur', false)).toEqual([])
})
