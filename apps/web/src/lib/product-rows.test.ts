import type { ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { expect, test } from 'vitest'
import { readRowFilters, viewedRows, writeRowFilters } from './product-rows.ts'

const row = (name: string, more: Partial<ProductSheetRow> = {}): ProductSheetRow => ({
  id: name,
  version: 1,
  status: 'draft',
  live: false,
  name,
  category: null,
  price: { kind: 'fixed', cents: null, quantity: null, unit: null },
  stock: 'in_stock',
  image: null,
  missing: [],
  updatedAt: '2026-11-22T10:00:00Z',
  ...more,
})
const cents = (value: number) => ({
  price: { kind: 'fixed', cents: value, quantity: null, unit: null } as const,
})

const rows = [
  row('Bol bleu', { ...cents(900), category: 'bols', updatedAt: '2026-11-20T10:00:00Z' }),
  row('Écuelle', { status: 'published', ...cents(300) }),
  row('assiette', { stock: 'out_of_stock', updatedAt: '2026-11-21T10:00:00Z' }),
]
const names = (query: string) =>
  viewedRows(rows, readRowFilters(new URLSearchParams(query))).map(({ name }) => name)

test('rows are found without accents, and kept by state, stock and category, even none', () => {
  expect(names('q=ecu')).toEqual(['Écuelle'])
  expect(names('q=bleu+bol')).toEqual(['Bol bleu'])
  expect(names('etat=published')).toEqual(['Écuelle'])
  expect(names('stock=out_of_stock')).toEqual(['assiette'])
  expect(names('rubrique=')).toEqual(['Écuelle', 'assiette'])
})

test('the last changed come first, names go as in a dictionary, and what has no price comes last', () => {
  expect(names('')).toEqual(['Écuelle', 'assiette', 'Bol bleu'])
  expect(names('tri=name')).toEqual(['assiette', 'Bol bleu', 'Écuelle'])
  expect(names('tri=cheapest')).toEqual(['Écuelle', 'Bol bleu', 'assiette'])
  expect(names('tri=dearest')).toEqual(['Bol bleu', 'Écuelle', 'assiette'])
})

test('what is looked at has an address, and a wrong one shows all', () => {
  const query = 'q=bol&etat=draft&stock=in_stock&rubrique=bols&tri=name'
  expect(String(writeRowFilters(readRowFilters(new URLSearchParams(query))))).toBe(query)
  expect(names('etat=nothing&tri=nothing')).toHaveLength(3)
})
