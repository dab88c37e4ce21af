import { expect, test } from 'vitest'
import { frenchSpaces } from './french-text.ts'

test('keeps tall punctuation with the word before it, and quotation marks with what they hold', () => {
  expect(frenchSpaces('Savons ; visite : « oui » !')).toBe(
    'Savons\u202f; visite\u202f: «\u202foui\u202f»\u202f!',
  )
  expect(frenchSpaces('9:30, https://forge.example')).toBe('9:30, https://forge.example')
})
