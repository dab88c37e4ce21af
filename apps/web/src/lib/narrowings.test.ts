import { expect, test } from 'vitest'
import { noFilters, type Filters } from './filters.ts'
import { narrowings } from './narrowings.ts'

const everything: Filters = {
  text: 'bol',
  literal: [],
  categories: ['ceramique', 'couteaux'],
  departments: ['12'],
  communes: ['48095'],
  near: '12202',
  radiusKm: 50,
  openNow: true,
  openAt: null,
  services: ['shipping', 'repair'],
  labels: ['aop'],
  madeHere: true,
  priceMinCents: 1000,
  priceMaxCents: null,
  inStock: true,
  sort: 'distance',
  zone: '2,44,3,45',
  view: 'list',
  page: 'token',
}

test('an empty list of filters narrows nothing', () => {
  expect(narrowings(noFilters)).toEqual([])
})

test('each narrowing takes away itself alone, and the list starts again', () => {
  for (const { without } of narrowings(everything)) {
    expect(without.page).toBeNull()
    expect(narrowings(without)).toHaveLength(narrowings(everything).length - 1)
  }
})

test('taking every narrowing away in turn leaves the whole list', () => {
  let left = everything
  for (let next = narrowings(left)[0]; next; next = narrowings(left)[0]) left = next.without
  expect(left).toEqual(noFilters)
})

test('without a place the radius and the sort by distance go too', () => {
  const near = narrowings(everything).find(({ field }) => field === 'near')
  expect(near?.without).toMatchObject({ near: null, radiusKm: null, sort: null })
})

test('each narrowing alone narrows by itself and nothing else', () => {
  for (const { field, value, alone } of narrowings(everything)) {
    expect(narrowings(alone).map((only) => [only.field, only.value])).toEqual([[field, value]])
  }
})
