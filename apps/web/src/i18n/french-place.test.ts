import { expect, test } from 'vitest'
import { atPlace, inRegion, ofPlace } from './french-place.ts'

test.each([
  ['Mende', 'de Mende', 'à Mende'],
  ['Albi', 'd’Albi', 'à Albi'],
  ['Le Vigan', 'du Vigan', 'au Vigan'],
  ['Les Cabannes', 'des Cabannes', 'aux Cabannes'],
  ['La Canourgue', 'de La Canourgue', 'à La Canourgue'],
  ['L’Isle-Jourdain', 'de L’Isle-Jourdain', 'à L’Isle-Jourdain'],
  ['Èvres', 'd’Èvres', 'à Èvres'],
])('%s is written with its article contracted', (name, of, at) => {
  expect(ofPlace(name)).toBe(of)
  expect(atPlace(name)).toBe(at)
})

test('a region is named with its own preposition', () => {
  expect(['Occitanie', 'Grand Est', 'Pays de la Loire', 'La Réunion'].map(inRegion)).toEqual([
    'en Occitanie',
    'dans le Grand Est',
    'dans les Pays de la Loire',
    'à La Réunion',
  ])
})
