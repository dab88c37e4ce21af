import { expect, test } from 'vitest'
import { optionalAmong, saysNothing } from './optional-words.ts'
import { wordsOf } from './reading/words.ts'

const optional = (q: string) => {
  const keys = wordsOf(q).map(({ key }) => key)
  const found = optionalAmong(keys)
  return keys.filter((_, at) => found.has(at))
}

test.each([
  ['cadeau pour mamie', ['cadeau', 'mamie']],
  ['offrir à ma grand-mère', ['offrir', 'grand', 'mere']],
  ['cadeau de fin d’année maîtresse', ['cadeau', 'fin', 'd', 'annee', 'maitresse']],
  ['cadeau bébé', ['cadeau']],
])('for whom a gift is, and when, keeps nothing out: %s', (q, words) => {
  expect(optional(q)).toEqual(words)
})

test.each(['robe femme', 'grand plat', 'fil à coudre', 'couteau de fête'])(
  'without a gift, those words are wanted: %s',
  (q) => expect(optional(q)).toEqual([]),
)

test.each([
  ['vin pas trop cher', ['trop', 'cher']],
  ['idées cadeaux', ['idees']],
  ['idée déco', []],
  ['bonne chère', []],
])('what says nothing is not looked for: %s', (q, nothing) => {
  const words = wordsOf(q)
  expect(words.filter((_, at) => saysNothing(words, at)).map(({ key }) => key)).toEqual(nothing)
})
