import { expect, test } from 'vitest'
import { inseeOfSlug } from './commune-data.ts'

test.each([
  ['mende-48095', '48095'],
  ['ajaccio-2a004', '2A004'],
  ['l-isle-jourdain-32160', '32160'],
  ['48095', '48095'],
  ['mende', null],
  ['mende-480951', null],
  ['', null],
])('reads the commune of the address %s', (slug, insee) => {
  expect(inseeOfSlug(slug)).toBe(insee)
})
