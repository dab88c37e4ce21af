import { describe, expect, test } from 'vitest'
import { formatFilters, noFilters, parseFilters, type Filters } from './filters.ts'

const parse = (query: string) => parseFilters(new URLSearchParams(query))

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
  zone: '2.2,44.1,3.1,44.7',
  view: 'map',
  page: 'eyJhIjoxfQ',
}

describe('the address of a list', () => {
  test('says every filter in French words, in one order', () => {
    expect(formatFilters(everything)).toBe(
      'q=couteau+pliant&sans=correction&sans=lieu&rubrique=couteaux&rubrique=cuisine-et-table&departement=12&departement=2A' +
        '&commune=12202&pres=12119&rayon=12%2C5&ouvert=maintenant&service=retrait&service=visite' +
        '&label=fait-main&fait=ici&prix-min=10&prix-max=89%2C50&stock=oui&tri=prix-decroissant&zone=2.2%2C44.1%2C3.1%2C44.7&vue=carte&page=eyJhIjoxfQ',
    )
  })

  test.each<[string, Filters]>([
    ['everything', everything],
    ['nothing', noFilters],
    ['a moment', { ...noFilters, openAt: '2026-11-29T10:30' }],
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
        'rubrique=<b>&rubrique=couteaux&departement=Aveyron&pres=Rodez&rayon=-3&prix-min=beaucoup&tri=hasard&service=vol&zone=3,44,2,45&vue=globe&utm_source=x',
      ),
    ).toEqual({ ...noFilters, categories: ['couteaux'] })
  })

  test('reads prices as people type them', () => {
    expect(parse('prix-min=12,50&prix-max=1+200+€')).toMatchObject({
      priceMinCents: 1250,
      priceMaxCents: 120_000,
    })
  })

  test('reads the day and the time that a form without a script sends', () => {
    expect(parse('jour=2026-11-29&heure=15:30').openAt).toBe('2026-11-29T15:30')
    expect(parse('jour=2026-11-29').openAt).toBe('2026-11-29T10:30')
    expect(parse('jour=&heure=15:30').openAt).toBeNull()
  })

  test('takes no day that no calendar has', () => {
    expect(parse('ouvert=2026-02-31T10:30').openAt).toBeNull()
    expect(parse('ouvert=2026-02-28T25:30').openAt).toBeNull()
  })

  test('keeps one of each repeated value', () => {
    expect(parse('rubrique=jouets&rubrique=jouets').categories).toEqual(['jouets'])
  })
})
