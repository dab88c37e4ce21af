import { expect, test } from 'vitest'
import { normalizeName } from './text.ts'

test.each([
  ['Saint-Geniez-d’Olt', 'saint geniez d olt'],
  ["L'Isle-Jourdain", 'l isle jourdain'],
  ['St. Jean', 'saint jean'],
  ['STE  Énimie ', 'sainte enimie'],
  ['Cœur de Causse', 'coeur de causse'],
  ['ŒUILLY', 'oeuilly'],
  ['Pont de Montvert - Sud Mont Lozère', 'pont de montvert sud mont lozere'],
  ['Castelnau', 'castelnau'],
  ['Est', 'est'],
  ['', ''],
])('%s is looked up as "%s"', (name, expected) => {
  expect(normalizeName(name)).toBe(expected)
})

test('decomposed and composed accents are the same name', () => {
  expect(normalizeName('Me\u0301jannes')).toBe(normalizeName('Méjannes'))
})

test('a normalized name stays as it is', () => {
  expect(normalizeName(normalizeName('Ste-Croix-Vallée-Française'))).toBe(
    'sainte croix vallee francaise',
  )
})
