import { expect, test } from 'vitest'
import { atPlace, ofPlace } from './french-place.ts'

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
