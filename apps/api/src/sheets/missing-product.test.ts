import type { AttributeTemplate } from '@dansmazone/contract/category'
import type { AttributeValue } from '@dansmazone/contract/product'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { expect, test } from 'vitest'
import { emptyProductFields } from './empty-fields.ts'
import { missingOfProduct } from './missing-product.ts'
import { normalProductFields } from './normal-product.ts'
import type { ProductRules } from './product-rules.ts'
import { productTemplates } from './product-templates.ts'

const templates = await productTemplates()
const maker = { name: 'SARL du Causse', address: '3 rue du Barri', email: 'a@causse.example' }

/** What a product of a template lacks, all else being there. */
function missing(
  template: AttributeTemplate,
  attributes: Record<string, AttributeValue>,
  {
    maker: by = maker,
    ...fields
  }: Partial<ProductSheetFields> & { maker?: ProductRules['maker'] } = {},
) {
  const rules: ProductRules = {
    words: { categories: new Map([['ici', { id: '', template }]]), labels: new Map() },
    templates,
    media: new Map([
      ['a', 'ready'],
      ['b', 'waiting'],
    ]),
    departments: new Set(),
    communes: new Map(),
    maker: by,
  }
  const sheet = normalProductFields({
    ...emptyProductFields,
    name: 'Chose',
    category: 'ici',
    price: { kind: 'fixed', cents: 1000, quantity: null, unit: null },
    attributes,
    ...fields,
  })
  return missingOfProduct(sheet, rules)
}

const image = (mediaId: string) => ({ images: [{ mediaId, alt: '' }] })

test('every product has a name, a category that has products, and a price or the word that it is asked for', () => {
  expect(missing('other', {}, { name: ' ' })).toEqual(['name'])
  expect(missing('other', {}, { category: null })).toEqual(['category'])
  expect(missing('other', {}, { category: 'ailleurs' })).toEqual(['category'])
  const price = { cents: null, quantity: null, unit: null }
  expect(missing('other', {}, { price: { kind: 'from', ...price } })).toEqual(['price'])
  expect(missing('other', {}, { price: { kind: 'on_request', ...price } })).toEqual([])
})

test('pictures are ready, numbers have the right check digit', () => {
  expect(missing('other', {}, image('a'))).toEqual([])
  expect(missing('other', {}, image('b'))).toEqual(['images'])
  expect(missing('other', {}, image('c'))).toEqual(['images'])
  expect(missing('other', {}, { gtin: '3017620422003' })).toEqual([])
  expect(missing('other', {}, { gtin: '3017620422004' })).toEqual(['gtin'])
})

test('a book says its condition; its ISBN, in ten digits or thirteen, is right', () => {
  expect(missing('book', {})).toEqual(['attributes.condition'])
  expect(missing('book', { condition: 'comme neuf' })).toEqual(['attributes.condition'])
  expect(missing('book', { condition: 'new', isbn: '2-07-036002-4' })).toEqual([])
  expect(missing('book', { condition: 'new', isbn: '080442957X' })).toEqual([])
  expect(missing('book', { condition: 'used', isbn: '978-2-07-036002-5' })).toEqual([
    'attributes.isbn',
  ])
})

test('food says its ingredients, its quantity and its allergens: none of them is an answer too', () => {
  const food = { ingredients: 'farine, sel', netQuantity: '1 miche' }
  expect(missing('food', {})).toEqual([
    'attributes.ingredients',
    'attributes.allergens',
    'attributes.netQuantity',
  ])
  expect(missing('food', food)).toEqual(['attributes.allergens'])
  expect(missing('food', { ...food, allergens: [] })).toEqual([])
  expect(missing('food', { ...food, allergens: ['gluten'] })).toEqual([])
  expect(missing('food', { ...food, allergens: ['poussière'] })).toEqual(['attributes.allergens'])
})

test('how much there is can be read', () => {
  const food = { ingredients: 'farine, sel', allergens: [] }
  for (const netQuantity of ['cent grammes', '250', '0 g']) {
    expect(missing('food', { ...food, netQuantity })).toEqual(['attributes.netQuantity'])
  }
})

test('food sold by weight or volume has a price for it', () => {
  const food = { ingredients: 'figues, sucre', allergens: [], netQuantity: 'Pot de 350 g' }
  expect(missing('food', food)).toEqual(['price.unit'])
  const price = { kind: 'fixed' as const, cents: 650, quantity: 350, unit: 'g' as const }
  expect(missing('food', food, { price })).toEqual([])
  expect(missing('food', { ...food, netQuantity: '6 œufs' })).toEqual([])
})

test('alcohol says how strong it is, within what can be', () => {
  const wine = { netQuantity: '75 cl', allergens: ['sulphites'] }
  expect(missing('alcohol', wine)).toEqual(['attributes.alcoholPercent'])
  expect(missing('alcohol', { ...wine, alcoholPercent: 130 })).toEqual([
    'attributes.alcoholPercent',
  ])
  expect(missing('alcohol', { ...wine, alcoholPercent: 13.5 })).toEqual([])
})

test('toys and objects name their maker, which the merchant may be', () => {
  const toy = { ageFrom: 3, warnings: 'Petites pièces.' }
  const named = {
    makerName: 'Jouets',
    makerAddress: '39260 Moirans',
    makerEmail: 'j@jouets.example',
  }
  const three = ['attributes.makerName', 'attributes.makerAddress', 'attributes.makerEmail']
  expect(missing('toy', {})).toEqual(['attributes.ageFrom', 'attributes.warnings', ...three])
  expect(missing('toy', { ...toy, ...named })).toEqual([])
  expect(missing('toy', { ...toy, ...named, makerEmail: 'jouets' })).toEqual([
    'attributes.makerEmail',
  ])
  expect(missing('toy', { ...toy, makerIsMerchant: true })).toEqual([])
  expect(missing('decor', { material: 'bois', makerIsMerchant: false })).toEqual(three)
})

test('a merchant that keeps its street to itself writes an address where the law wants one', () => {
  const own = { material: 'laine', makerIsMerchant: true }
  const hidden = { ...maker, address: null }
  expect(missing('textile', own, { maker: hidden })).toEqual(['attributes.makerAddress'])
  const written = { ...own, makerAddress: 'BP 12, 48000 Mende' }
  expect(missing('textile', written, { maker: hidden })).toEqual([])
})

test('what every object of JavaScript has is no choice of ours', () => {
  expect(missing('book', { condition: 'constructor' })).toEqual(['attributes.condition'])
  const food = { ingredients: 'farine', netQuantity: '1 miche' }
  expect(missing('food', { ...food, allergens: ['toString'] })).toEqual(['attributes.allergens'])
})
