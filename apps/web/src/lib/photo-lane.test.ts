import type { ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { expect, test } from 'vitest'
import { isToWrite, photoLane } from './photo-lane.ts'

const row = (id: string, given: Partial<ProductSheetRow> = {}): ProductSheetRow => ({
  id,
  version: 1,
  status: 'draft',
  live: false,
  name: '',
  category: null,
  price: { kind: 'fixed', cents: null, quantity: null, unit: null },
  stock: 'unknown',
  image: { mediaId: 'a', alt: '' },
  missing: ['name', 'images'],
  updatedAt: '2026-11-22T10:00:00.000Z',
  ...given,
})
const ids = (rows: ProductSheetRow[]) => rows.map(({ id }) => id)
const all = (rows: ProductSheetRow[]) => new Set(ids(rows))

test('what was not begun from a photo, or lacks nothing that is written, is not gone through', () => {
  expect(isToWrite(row('a'))).toBe(true)
  expect(isToWrite(row('a', { image: null }))).toBe(false)
  expect(isToWrite(row('a', { missing: ['images'] }))).toBe(false)
  expect(isToWrite(row('a', { status: 'submitted' }))).toBe(false)
})

test('photos just taken are gone through and counted alone, the others are told', () => {
  const rows = [row('d'), row('c'), row('b', { missing: [] }), row('a')]
  const met = all(rows)
  expect(photoLane(rows, { met, made: new Set() })).toEqual({
    lane: [row('a'), row('b', { missing: [] }), row('c'), row('d')],
    others: 0,
  })
  const { lane, others } = photoLane(rows, { met, made: new Set(['c', 'd']) })
  expect(ids(lane)).toEqual(['c', 'd'])
  expect(others).toBe(1)
})

test('what is saved as complete stays in its place until one goes on', () => {
  const before = [row('a'), row('b')]
  const after = [row('a', { missing: [] }), row('b')]
  expect(ids(photoLane(after, { met: all(before), made: new Set() }).lane)).toEqual(['a', 'b'])
})
