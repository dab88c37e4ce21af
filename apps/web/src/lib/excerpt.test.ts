import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

test('keeps a short text whole, on one line', () => {
  expect(excerpt('Ail rose\n\nde Lautrec. ', 40)).toBe('Ail rose de Lautrec.')
})

test('cuts at the end of a sentence', () => {
  expect(excerpt('Je tourne depuis vingt ans. La terre vient d’ici, du bas du village.', 45)).toBe(
    'Je tourne depuis vingt ans.',
  )
})

test('cuts at a word where no sentence ends, without a dangling comma', () => {
  expect(excerpt('Des couteaux, des canifs, des serpettes et des greffoirs', 27)).toBe(
    'Des couteaux, des canifs…',
  )
})
