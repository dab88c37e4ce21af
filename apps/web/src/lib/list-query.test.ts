import { describe, expect, test } from 'vitest'
import { noFilters, type Filters } from './filters.ts'
import { toMerchantQuery, toProductQuery } from './list-query.ts'

const everything: Filters = {
  text: 'couteau pliant',
  literal: ['correction', 'place'],
  categories: ['couteaux', 'cuisine-et-table'],
  departments: ['12', '2A'],
  communes: ['12202'],
  near: '12119',
  radiusKm: 12.5,
  openNow: true,
  openAt: null,
  services: ['click_and_collect', 'workshop_visit'],
  labels: ['fait-main'],
  madeHere: true,
  priceMinCents: 1000,
  priceMaxCents: 8950,
  inStock: true,
  sort: '-price',
  page: 'eyJhIjoxfQ',
  zone: '2.3,44.1,2.9,44.6',
  view: 'map',
}

describe('the query of the API', () => {
  const rodez = { lat: 44.35, lon: 2.57 }

  test('carries every filter of products', () => {
    expect(toProductQuery(everything, rodez)).toEqual({
      q: 'couteau pliant',
      literal: ['correction', 'place'],
      category: ['couteaux', 'cuisine-et-table'],
      department: ['12', '2A'],
      commune: ['12202'],
      near: '44.35,2.57',
      radiusKm: 12.5,
      bbox: '2.3,44.1,2.9,44.6',
      openAt: 'now',
      service: ['click_and_collect', 'workshop_visit'],
      label: ['fait-main'],
      madeIn: ['region'],
      priceMin: 1000,
      priceMax: 8950,
      inStock: true,
      sort: '-price',
      page: 'eyJhIjoxfQ',
    })
  })

  test('leaves out of merchants what only products have', () => {
    const query = toMerchantQuery(everything, rodez)
    expect(query).not.toHaveProperty('priceMin')
    expect(query).not.toHaveProperty('inStock')
    expect(query).not.toHaveProperty('sort')
  })

  test('says a moment with the offset of its season', () => {
    expect(toProductQuery({ ...noFilters, openAt: '2026-11-29T10:30' }, null).openAt).toBe(
      '2026-11-29T10:30:00+01:00',
    )
    expect(toProductQuery({ ...noFilters, openAt: '2027-03-28T03:30' }, null).openAt).toBe(
      '2027-03-28T03:30:00+02:00',
    )
  })

  test('asks for no relevance to nothing', () => {
    expect(toProductQuery({ ...noFilters, sort: 'relevance' }, null)).toEqual({})
    expect(toProductQuery({ ...noFilters, literal: ['place'] }, null)).toEqual({})
  })

  test('asks for no distance where the place is not known', () => {
    const query = toProductQuery(
      { ...noFilters, near: '12119', radiusKm: 5, sort: 'distance' },
      null,
    )
    expect(query).toEqual({})
  })
})
