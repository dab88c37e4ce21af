import type { Commune } from '@dansmazone/contract/territory'
import { expect, test } from 'vitest'
import { noFilters, type Filters } from '#lib/filters.ts'
import { listQuery, type ListPlace } from './list-queries.ts'
import { relaxations } from './relaxations.ts'

const products: ListPlace = { kind: 'products', category: null }
const changes = (place: ListPlace, filters: Partial<Filters>) =>
  relaxations(place, { ...noFilters, ...filters }).map(({ how }) =>
    how.change === 'wider'
      ? `wider ${how.radiusKm}`
      : 'narrowing' in how
        ? `${how.change} ${how.narrowing.field}`
        : how.change,
  )

test('offers one filter less, then the other kind of list', () => {
  expect(changes(products, { openNow: true, labels: ['aop'] })).toEqual([
    'without openNow',
    'without label',
    'kind',
  ])
})

test('around a place, offers to look farther, a little and as far as one may', () => {
  expect(changes(products, { near: '48095' })).toEqual([
    'wider 50',
    'wider 100',
    'without near',
    'kind',
  ])
  expect(changes(products, { near: '48095', radiusKm: 100 })).not.toContain('wider 100')
})

test('under many filters, offers what is sought and where, each alone', () => {
  const offered = changes(products, { text: 'bol', departments: ['48'], openNow: true })
  expect(offered).toContain('only text')
  expect(offered).toContain('only department')
  expect(offered).not.toContain('only openNow')
})

test('merchants are never offered without a price they do not have', () => {
  const merchants: ListPlace = { kind: 'merchants', category: null }
  expect(changes(merchants, { priceMaxCents: 100, inStock: true })).toEqual(['kind'])
})

test('a commune whose place is not known is answered for by its department', () => {
  const commune = { insee: '65455', department: { code: '65' } } as Commune
  const filters = { ...noFilters, near: '65455' }
  const [path] = listQuery('products', { filters, commune }).queryKey
  expect(path).toContain('department=65')
  expect(path).not.toContain('near=')
})
