import { loadTerritory } from '@dansmazone/territory/load'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadReference } from '#src/reference/load.ts'
import { merchantFiles, readMerchantFile } from './catalogue.ts'
import { checkMerchant, findProblems } from './check.ts'
import type { DemoMerchant } from './format.ts'
import { type Known, knownFrom } from './known.ts'

let known: Known
let merchants: DemoMerchant[]
beforeAll(async () => {
  known = knownFrom(await loadTerritory('76'), await loadReference())
  const files = await merchantFiles()
  merchants = await Promise.all(
    files.map(async (name) => checkMerchant(await readMerchantFile(name), name, known)),
  )
})

test('at least 150 merchants and 600 products are written by hand', () => {
  expect(merchants.length).toBeGreaterThanOrEqual(150)
  expect(merchants.flatMap(({ products }) => products).length).toBeGreaterThanOrEqual(600)
})

test('they stand on communes of all departments, named as the files say, nearly all of them placed', () => {
  const communes = merchants.map(({ insee }) => known.communes.get(insee))
  const names = merchants.map(({ commune }) => commune.replaceAll('’', "'"))
  expect(communes.map((commune) => commune?.name)).toEqual(names)
  expect(new Set(communes.map((commune) => commune?.departmentCode))).toEqual(
    new Set(known.departments.keys()),
  )
  const placed = communes.filter((commune) => commune?.precision === 'exact')
  const unplaced = communes.filter((commune) => commune?.precision === 'none')
  expect(placed.length / communes.length).toBeGreaterThan(0.75)
  expect(unplaced.length / communes.length).toBeLessThan(0.02)
})

test('no two have the same name, the same description, the same phone or the same code', () => {
  const products = merchants.flatMap((merchant) => merchant.products)
  const once = (values: (string | undefined)[]) => {
    const given = values.filter((value) => value !== undefined)
    expect(given.filter((value, index) => given.indexOf(value) !== index)).toEqual([])
  }
  once(merchants.map(({ name, insee }) => `${name} ${insee}`))
  once(merchants.map(({ description }) => description))
  once(merchants.map(({ phone }) => phone))
  once(merchants.map(({ story }) => story))
  once(products.map(({ description }) => description))
  once(products.map(({ gtin }) => gtin))
})

test('the catalogue has what real life has: closures, unknown hours, out of stock, no picture', () => {
  const products = merchants.flatMap((merchant) => merchant.products)
  const share = (count: number, of: { length: number }) => count / of.length
  expect(
    share(merchants.filter(({ hours }) => hours === 'unknown').length, merchants),
  ).toBeGreaterThan(0.04)
  expect(share(merchants.filter(({ closures }) => closures).length, merchants)).toBeGreaterThan(
    0.05,
  )
  expect(
    share(products.filter(({ stock }) => stock === 'out_of_stock').length, products),
  ).toBeGreaterThan(0.02)
  expect(
    share(products.filter(({ picture }) => picture === 'none').length, products),
  ).toBeGreaterThan(0.02)
  expect(products.some(({ reduced }) => reduced)).toBe(true)
})

describe('a file is refused with its key', () => {
  const broken = (change: (merchant: Record<string, unknown>) => void) => {
    const merchant = structuredClone(merchants[0]) as Record<string, unknown>
    change(merchant)
    return findProblems(merchant, known).join('; ')
  }
  const product = (merchant: Record<string, unknown>) =>
    (merchant['products'] as Record<string, unknown>[])[0]!

  test.each<[string, (merchant: Record<string, unknown>) => void, RegExp]>([
    ['a key nobody knows', (m) => (m['colour'] = 'red'), /colour/],
    ['no name', (m) => delete m['name'], /name/],
    ['a phone that may exist', (m) => (m['phone'] = '05 61 00 00 00'), /phone/],
    ['a site that may exist', (m) => (m['website'] = 'https://example.org'), /website/],
    ['a commune that does not exist', (m) => (m['insee'] = '12999'), /insee is no commune: 12999/],
    ['a category that does not exist', (m) => (m['categories'] = ['fusees']), /category fusees/],
    ['hours that run backwards', (m) => (m['hours'] = { mon: '14:00-18:00 9:00-12:00' }), /hours/],
    ['days that run backwards', (m) => (m['hours'] = { 'sat-mon': '9:00-12:00' }), /hours/],
    [
      'closures that overlap',
      (m) => (m['closures'] = [{ from: 1 }, { from: 5, to: 6 }]),
      /closures/,
    ],
    [
      'a reserved label that nobody checked',
      (m) => (m['labels'] = [{ code: 'maitre-artisan', evidence: 'declared' }]),
      /maitre-artisan is granted by a check/,
    ],
    ['a wrong check digit', (m) => (product(m)['gtin'] = '9782000050019'), /products\/0\/gtin/],
    ['a price that is none', (m) => (product(m)['price'] = 'cheap'), /products\/0\/price/],
    [
      'an origin without a place',
      (m) => (product(m)['made'] = { evidence: 'declared' }),
      /products\/0\/made names no place/,
    ],
    [
      'an attribute of another template',
      (m) => (product(m)['attributes'] = { wheels: 4 }),
      /attributes\/wheels/,
    ],
  ])('%s', (_, change, message) => {
    expect(broken(change)).toMatch(message)
  })
})
