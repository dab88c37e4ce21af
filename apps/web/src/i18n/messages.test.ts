import { expect, test } from 'vitest'
import { loadPageMessages } from './messages.ts'

const wrong = /[ \u00a0][;:?!»]|«[ \u00a0]/

const said = (words: unknown): string[] => {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(said) : []
}

test('French words, said or composed, have French spaces', async () => {
  const french = await loadPageMessages('fr')
  expect(said(french).filter((text) => wrong.test(text))).toEqual([])
  expect(french.lists.heading.quoted('bol')).toBe('«\u202fbol\u202f»')
  expect(french.product.values.contains('lait')).toBe('Contient\u202f: lait')
  expect(french.about.order.text).toHaveLength(2)
})

test('English words keep theirs, and Occitan has all its own and French for the rest', async () => {
  expect((await loadPageMessages('en')).product.values.contains('milk')).toBe('Contains: milk')
  const occitan = await loadPageMessages('oc')
  expect(occitan.nav.products).toBe('Produches')
  expect(occitan.product.values.contains('lait')).toBe('Contient\u202f: lait')
})
