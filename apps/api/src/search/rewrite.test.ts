import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { rewrite } from './rewrite.ts'

const lower = (text: string) => rewrite(text, ({ typed }) => typed.toLowerCase())

test.each([
  ['Jouet  en\tbois !', 'jouet en bois'],
  ['huile d’olive', 'huile d’olive'],
  ["huile d'olive", 'huile d’olive'],
  ['porte-clés', 'porte-clés'],
  ['a - b', 'a b'],
  ['« savon »', 'savon'],
  ['cafe\u0301', 'café'],
  ['<b>pain</b>', 'b pain b'],
  ['a\u202eb', 'a b'],
  ['刀 🔪', ''],
])('%s becomes %s', (text, written) => {
  expect(lower(text)).toBe(written)
})

test('each word comes folded, and the last is said to be', () => {
  const parts: unknown[] = []
  const written = rewrite('Œuf Pâté', ({ key, isLast }) => {
    parts.push([key, isLast])
    return key
  })
  expect(parts).toEqual([
    ['oeuf', false],
    ['pate', true],
  ])
  expect(written).toBe('oeuf pate')
})

test('one word that cannot be written leaves all unwritten', () => {
  expect(rewrite('a b c', ({ key }) => (key === 'b' ? null : key))).toBeNull()
})

test('any text is rewritten as letters, digits, spaces, apostrophes and hyphens', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(lower(text)).toMatch(/^[\p{L}\p{M}\p{N} ’-]*$/u)
    }),
  )
})
