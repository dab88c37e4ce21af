import { describe, expect, test } from 'vitest'
import {
  formatFilters,
  noFilters,
  parseFilters,
  toMerchantQuery,
  toProductQuery,
  type Filters,
} from './filters.ts'

const parse = (query: string) => parseFilters(new URLSearchParams(query))

const everything: Filters = {
  text: 'couteau pliant',
  categories: ['couteaux', 'cuisine-et-table'],
  departments: ['12', '2A'],
  communes: ['12202'],
  near: '12119',
  radiusKm: 12.5,
  openNow: true,
  services: ['click_and_collect', 'workshop_visit'],
  labels: ['fait-main'],
  madeHere: true,
  priceMinCents: 1000,
  priceMaxCents: 8950,
  inStock: true,
  sort: '-price',
  page: 'eyJhIjoxfQ',
}

describe('the address of a list', () => {
  test('says every filter in French words, in one order', () => {
    expect(formatFilters(everything)).toBe(
      'q=couteau+pliant&rubrique=couteaux&rubrique=cuisine-et-table&departement=12&departement=2A' +
        '&commune=12202&pres=12119&rayon=12%2C5&ouvert=maintenant&service=retrait&service=visite' +
        '&label=fait-main&fait=ici&prix-min=10&prix-max=89%2C50&stock=oui&tri=prix-decroissant&page=eyJhIjoxfQ',
    )
  })

  test.each<[string, Filters]>([
    ['everything', everything],
    ['nothing', noFilters],
    ['one filter', { ...noFilters, openNow: true }],
    ['a price of a few cents', { ...noFilters, priceMaxCents: 5 }],
  ])('comes back the same after %s', (_, filters) => {
    expect(parse(formatFilters(filters))).toEqual(filters)
  })

  test('is empty when nothing is asked', () => {
    expect(formatFilters(noFilters)).toBe('')
  })

  test('loses what it does not understand, and keeps the rest', () => {
    expect(
      parse(
        'rubrique=<b>&rubrique=couteaux&departement=Aveyron&pres=Rodez&rayon=-3&prix-min=beaucoup&tri=hasard&service=vol&utm_source=x',
      ),
    ).toEqual({ ...noFilters, categories: ['couteaux'] })
  })

  test('reads prices as people type them', () => {
    expect(parse('prix-min=12,50&prix-max=1+200+€')).toMatchObject({
      priceMinCents: 1250,
      priceMaxCents: 120_000,
    })
  })

  test('keeps one of each repeated value', () => {
    expect(parse('rubrique=jouets&rubrique=jouets').categories).toEqual(['jouets'])
  })
})

describe('the query of the API', () => {
  const rodez = { lat: 44.35, lon: 2.57 }

  test('carries every filter of products', () => {
    expect(toProductQuery(everything, rodez)).toEqual({
      name: 'couteau pliant',
      category: ['couteaux', 'cuisine-et-table'],
      department: ['12', '2A'],
      commune: ['12202'],
      near: '44.35,2.57',
      radiusKm: 12.5,
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

  test('asks for no distance where the place is not known', () => {
    const query = toProductQuery(
      { ...noFilters, near: '12119', radiusKm: 5, sort: 'distance' },
      null,
    )
    expect(query).toEqual({})
  })
})
