import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'

const before = {
  name: 'Avant',
  address: { street: '1 rue', streetPublic: true },
  images: [{ mediaId: 'a', alt: '' }],
  attributes: { isbn: '1', author: 'X' },
}

test('tells each field that changes, and objects part by part', () => {
  const after = {
    ...before,
    address: { street: '2 rue', streetPublic: true },
    images: [],
    attributes: { author: 'X', warnings: 'Petits éléments' },
  }
  expect(differenceOf(before, after)).toEqual([
    { field: 'address.street', before: '1 rue', after: '2 rue' },
    { field: 'images', before: [{ mediaId: 'a', alt: '' }], after: [] },
    { field: 'attributes.warnings', before: null, after: 'Petits éléments' },
    { field: 'attributes.isbn', before: '1', after: null },
  ])
  expect(differenceOf(before, structuredClone(before))).toEqual([])
})

test('of what was never public, tells what is written', () => {
  const fields = {
    name: 'Nouveau',
    story: null,
    labels: [],
    socials: {},
    phonePublic: false,
    address: null,
  }
  expect(differenceOf(null, fields)).toEqual([
    { field: 'name', before: null, after: 'Nouveau' },
    { field: 'phonePublic', before: null, after: false },
  ])
})

test('an address that appears is told part by part', () => {
  expect(differenceOf({ address: null }, { address: { street: 'x' } })).toEqual([
    { field: 'address.street', before: null, after: 'x' },
  ])
})
