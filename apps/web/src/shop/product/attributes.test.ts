import type { Product } from '@dansmazone/contract/product'
import { expect, test } from 'vitest'
import { createI18n } from '#i18n/i18n.tsx'
import { loadPageMessages } from '#i18n/messages.ts'
import { factsOf } from './attributes.ts'

const i18n = createI18n('fr', await loadPageMessages('fr'))

const facts = (attributes: Product['attributes'], product: Partial<Product> = {}) =>
  factsOf({ attributes, price: { kind: 'fixed', cents: 900 }, ...product } as Product, i18n)
const shown = (list: { name: string; value: string }[]) =>
  Object.fromEntries(list.map(({ name, value }) => [name, value.replaceAll('\u202f', ' ')]))

test('numbers are said with their units', () => {
  const { main } = facts({
    ageFrom: 3,
    alcoholPercent: 13.5,
    warrantyMonths: 12,
    durationMinutes: 150,
    seats: 1,
    vintage: 2021,
    pages: 1280,
  })
  expect(shown(main)).toEqual({
    Âge: 'Dès 3 ans',
    Alcool: '13,5 % vol.',
    Garantie: '12 mois',
    Durée: '2 h 30 min',
    Places: '1 place',
    Millésime: '2021',
    Pages: '1 280',
  })
})

test('allergens are named, and their absence is said', () => {
  expect(shown(facts({ allergens: ['milk', 'nuts'] }).content)).toEqual({
    Allergènes: 'Contient : lait, fruits à coque',
  })
  expect(shown(facts({ allergens: [] }).content)).toEqual({
    Allergènes: 'Aucun des 14 allergènes à déclarer',
  })
})

test('the merchant answers for what it makes itself, and the maker for the rest', () => {
  expect(facts({ makerIsMerchant: true, makerName: 'Jordi Verdaguer' })).toMatchObject({
    ownMaker: true,
    maker: ['Jordi Verdaguer'],
  })
  expect(facts({ makerName: 'Moulages du Causse', makerAddress: '46090 Espère' })).toMatchObject({
    ownMaker: false,
    maker: ['Moulages du Causse', '46090 Espère'],
  })
  expect(facts({}).maker).toEqual([])
})

test('what a shopper chooses between comes first', () => {
  const options = [{ name: 'Taille', values: ['S', 'M'] }]
  expect(shown(facts({ pages: 12 }, { options }).main)).toEqual({ Taille: 'S, M', Pages: '12' })
})

test('a barcode is said where no ISBN says the same, a quantity where no label does', () => {
  const price: Product['price'] = {
    kind: 'fixed',
    cents: 900,
    unit: { quantity: 0.5, unit: 'kg', centsPerUnit: 1800, per: 'kg' },
  }
  expect(shown(facts({}, { gtin: '3760000000017', price }).main)).toEqual({
    'Vendu par': '0,5 kg',
    'Code-barres': '3760000000017',
  })
  const book = facts(
    { isbn: '9782000000006', netQuantity: '500 g' },
    { gtin: '9782000000006', price },
  )
  expect(shown(book.main)).toEqual({ ISBN: '9782000000006' })
})
