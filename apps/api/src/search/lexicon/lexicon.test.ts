import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textKey } from '#lib/text-key.ts'
import type { KnownWord } from '#search/types.ts'
import { createLexicon } from './lexicon.ts'

const counts: Record<string, number> = {
  savon: 44,
  savons: 5,
  sapin: 8,
  salon: 2,
  couteau: 35,
  couteaux: 5,
  coteaux: 2,
  laguiole: 5,
  chocolat: 17,
  bijoux: 3,
  bougie: 36,
  bouis: 1,
  confiture: 30,
  confit: 16,
  doudou: 12,
  poterie: 6,
  poteries: 0,
  librairie: 5,
  libraire: 1,
  lirette: 1,
  sandales: 4,
  porte: 29,
  clés: 3,
  tire: 4,
  bouchon: 3,
  tirebouchon: 2,
  pharmacie: 1,
  cadeau: 11,
  miel: 69,
  fromage: 22,
  roquefort: 4,
  pain: 52,
  '50cl': 9,
  jouet: 2,
  bois: 29,
  panier: 53,
  cuire: 7,
}
const known = (shown: string, productCount: number): KnownWord => {
  const key = textKey(shown)
  return { key, shown, lexeme: key, productCount, merchantCount: 0 }
}
const lexicon = createLexicon(Object.entries(counts).map(([shown, count]) => known(shown, count)))
const corrected = (key: string) => lexicon.correct(key)[0]?.word.shown

test.each([
  ['coutau', 'couteau'],
  ['koutau', 'couteau'],
  ['coutaux', 'couteau'],
  ['laguiol', 'laguiole'],
  ['savn', 'savon'],
  ['qavon', 'savon'],
  ['chocolta', 'chocolat'],
  ['boujie', 'bougie'],
  ['confitur', 'confiture'],
  ['doudoo', 'doudou'],
  ['poteri', 'poterie'],
  ['liraire', 'libraire'],
  ['librairi', 'librairie'],
  ['farmacie', 'pharmacie'],
  ['kado', 'cadeau'],
  ['fromge', 'fromage'],
  ['rokfor', 'roquefort'],
])('%s was meant to be %s', (typed, meant) => {
  expect(corrected(typed)).toBe(meant)
})

test('a plural is no mistake', () => {
  expect(lexicon.correct('bijou')[0]).toMatchObject({ word: { shown: 'bijoux' }, distance: 0 })
  expect(lexicon.correct('sandale')[0]).toMatchObject({ word: { shown: 'sandales' }, distance: 0 })
})

test('a word that is well spelled is no mistake, though nothing is called so', () => {
  const words = [known('berceuse', 4), known('tisane', 9), known('sandales', 4)]
  const isWord = (key: string) => ['perceuse', 'titane', 'sandale'].includes(key)
  const careful = createLexicon(words, isWord)
  expect(careful.correct('perceuse')).toEqual([])
  expect(careful.correct('titane')).toEqual([])
  expect(careful.correct('sandale')[0]?.word.shown).toBe('sandales')
  expect(careful.correct('tisanne')[0]?.word.shown).toBe('tisane')
  expect(createLexicon(words).correct('perceuse')[0]?.word.shown).toBe('berceuse')
})

test('what is known is right, short words and numbers are taken as they are, far ones are left', () => {
  for (const key of ['cuire', 'savon', 'pai', '60cl', 'tambourinaire', 'xyz', '']) {
    expect(lexicon.correct(key)).toEqual([])
  }
})

test('a wrong first letter is the only mistake, or sounds the same', () => {
  expect(corrected('zavon')).toBe('savon')
  expect(corrected('tavn')).toBeUndefined()
})

test('among equals the most frequent word is meant', () => {
  expect(lexicon.correct('sazon').map(({ word }) => word.shown)).toEqual(['savon', 'salon'])
})

test('completions come most frequent first, as many as wanted', () => {
  const complete = (beginning: string, limit: number) =>
    lexicon.complete(beginning, limit).map(({ shown }) => shown)
  expect(complete('co', 3)).toEqual(['couteau', 'confiture', 'confit'])
  expect(complete('confit', 9)).toEqual(['confiture', 'confit'])
  expect(complete('zz', 9)).toEqual([])
  expect(complete('', 2)).toEqual(['miel', 'panier'])
  expect(complete('co', 0)).toEqual([])
})

test('words are split and joined where the parts are known', () => {
  expect(lexicon.split('portecle')?.map(({ shown }) => shown)).toEqual(['porte', 'clés'])
  expect(lexicon.split('jouetbois')?.map(({ shown }) => shown)).toEqual(['jouet', 'bois'])
  expect(lexicon.split('portexyz')).toBeNull()
  expect(lexicon.split('pa')).toBeNull()
  expect(lexicon.join('tire', 'bouchon')?.shown).toBe('tirebouchon')
  expect(lexicon.join('porte', 'cle')).toBeNull()
})

test('the most frequent word tells how frequent the others are', () => {
  expect(lexicon.mostFrequent).toBe(69)
  expect(createLexicon([]).mostFrequent).toBe(1)
})

test('an empty catalogue has nothing to say', () => {
  const empty = createLexicon([])
  expect(empty.correct('savon')).toEqual([])
  expect(empty.complete('s', 5)).toEqual([])
  expect(empty.find('savon')).toBeUndefined()
})

test('whatever is typed, only known words are proposed, within a few mistakes', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.stringMatching(/^[a-z0-9]{1,45}$/),
  )
  fc.assert(
    fc.property(typed, typed, fc.nat({ max: 10 }), (key, other, limit) => {
      for (const { word, distance } of lexicon.correct(key)) {
        expect(lexicon.find(word.key)).toBe(word)
        expect(distance).toBeLessThanOrEqual(3)
      }
      expect(lexicon.complete(key, limit).length).toBeLessThanOrEqual(limit)
      for (const part of lexicon.split(key) ?? []) expect(lexicon.find(part.key)).toBe(part)
      expect([undefined, key + other]).toContain(lexicon.join(key, other)?.key)
    }),
  )
})
