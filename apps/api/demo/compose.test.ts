import { loadTerritory } from '@dansmazone/territory/load'
import { beforeAll, expect, test } from 'vitest'
import { kebab } from '#lib/kebab.ts'
import { loadReference } from '#src/reference/load.ts'
import { readCatalogue, readHandWritten } from './catalogue.ts'
import { findProblems } from './check.ts'
import { loadParts, type Parts } from './compose-parts.ts'
import type { Phrases, Token } from './compose-text.ts'
import { composeMerchants } from './compose.ts'
import type { DemoMerchant, DemoProduct } from './format.ts'
import { type Known, knownFrom } from './known.ts'

let known: Known
let parts: Parts
let all: DemoMerchant[]
let written: DemoMerchant[]
let composed: DemoMerchant[]
let products: DemoProduct[]
beforeAll(async () => {
  known = knownFrom(await loadTerritory('76'), await loadReference())
  parts = loadParts()
  written = await readHandWritten(known)
  all = await readCatalogue(known)
  composed = all.slice(written.length)
  products = composed.flatMap((merchant) => merchant.products)
})

const twice = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i)
const share = (merchants: DemoMerchant[], holds: (merchant: DemoMerchant) => boolean) =>
  merchants.filter(holds).length / merchants.length
const communeOf = ({ insee }: DemoMerchant) => known.communes.get(insee)
const sentencesOf = (text: string) => text.split(/(?<=[.!?]) (?=\p{Lu}|«)/u)

test('with the hand-written, there are at least 1,210 merchants and 4,050 products', () => {
  expect(all.length).toBeGreaterThanOrEqual(1210)
  expect(all.flatMap((merchant) => merchant.products).length).toBeGreaterThanOrEqual(4050)
  expect(composed.filter((merchant) => merchant.products.length === 0)).toEqual([])
})

test('what is composed is as right as what is written', () => {
  const problems = composed.flatMap((merchant) =>
    findProblems(merchant, known).map((problem) => `${merchant.name}: ${problem}`),
  )
  expect(problems).toEqual([])
})

test('no two merchants and no two products of a department have one name, no two one description', () => {
  expect(twice(all.map(({ name }) => kebab(name)))).toEqual([])
  const composedNames = composed.flatMap((merchant) =>
    merchant.products.map(({ name }) => `${communeOf(merchant)?.departmentCode} ${kebab(name)}`),
  )
  expect(twice(composedNames)).toEqual([])
  const writtenNames = new Set(
    written.flatMap((merchant) => merchant.products.map(({ name }) => kebab(name))),
  )
  expect(products.filter(({ name }) => writtenNames.has(kebab(name)))).toEqual([])
  const everything = all.flatMap((merchant) => [merchant, ...merchant.products])
  expect(twice(everything.map(({ description }) => description))).toEqual([])
})

test('few sentences are heard more than a few times, and never twice at one merchant', () => {
  const heard = new Map<string, number>()
  for (const { description } of products)
    for (const sentence of sentencesOf(description))
      heard.set(sentence, (heard.get(sentence) ?? 0) + 1)
  const counts = [...heard.values()]
  expect(counts.filter((count) => count > 4).length / counts.length).toBeLessThan(0.03)
  expect(Math.max(...counts)).toBeLessThanOrEqual(10)
})

test('phones and streets are nobody else’s, phones of the ranges left free', () => {
  expect(twice(all.flatMap(({ phone }) => phone ?? []))).toEqual([])
  expect(
    twice(composed.flatMap(({ street, insee }) => (street ? `${insee} ${street}` : []))),
  ).toEqual([])
  const phones = composed.flatMap(({ phone }) => phone ?? [])
  const free = /^((05 36 49|04 65 71) (0\d|9\d)|06 39 98 \d\d) \d\d$/
  expect(phones.filter((phone) => !free.test(phone))).toEqual([])
})

test('they stand in placed communes of all departments, large towns and villages', () => {
  const communes = composed.map(communeOf)
  expect(communes.filter((commune) => commune?.precision !== 'exact')).toEqual([])
  const perDepartment = Map.groupBy(communes, (commune) => commune?.departmentCode)
  expect(perDepartment.size).toBe(13)
  expect(Math.min(...[...perDepartment.values()].map(({ length }) => length))).toBeGreaterThan(14)
  expect(share(composed, ({ commune }) => commune === 'Toulouse')).toBeGreaterThan(0.03)
  expect(share(composed, (one) => (communeOf(one)?.population ?? 0) < 4000)).toBeGreaterThan(0.3)
  expect(share(composed, (one) => (communeOf(one)?.population ?? 0) > 20_000)).toBeGreaterThan(0.2)
})

test('hours, closures, stock and pictures are as varied as in life', () => {
  expect(share(composed, ({ hours }) => hours === 'unknown')).toBeCloseTo(0.1, 1)
  expect(share(composed, ({ hours }) => hours === 'by_appointment')).toBeCloseTo(0.08, 1)
  expect(share(composed, ({ closures }) => closures !== undefined)).toBeGreaterThan(0.03)
  expect(share(composed, ({ specialDays }) => specialDays !== undefined)).toBeGreaterThan(0.03)
  const weeks = new Set(composed.map(({ hours }) => JSON.stringify(hours)))
  expect(weeks.size).toBeGreaterThan(50)
  const ofProducts = (holds: (product: DemoProduct) => boolean) =>
    products.filter(holds).length / products.length
  expect(ofProducts(({ stock }) => stock === 'out_of_stock')).toBeGreaterThan(0.04)
  expect(ofProducts(({ picture }) => picture === 'none')).toBeCloseTo(0.08, 1)
  expect(ofProducts(({ reduced }) => reduced !== undefined)).toBeGreaterThan(0.004)
  expect(ofProducts(({ age }) => age > 300)).toBeGreaterThan(0.2)
  expect(ofProducts(({ age }) => age < 60)).toBeGreaterThan(0.1)
})

test('what comes from a place is sold as such only there', () => {
  const sellers = (word: RegExp) =>
    composed.filter((merchant) =>
      merchant.products.some(({ name, labels }) => word.test(name) && labels?.includes('aop')),
    )
  const departments = (word: RegExp) =>
    new Set(sellers(word).map((merchant) => communeOf(merchant)?.departmentCode))
  expect([...departments(/^Pélardon/)].every((code) => code && ['30', '34'].includes(code))).toBe(
    true,
  )
  expect(
    [...departments(/Chasselas de Moissac/)].every((code) => code === '82' || code === '46'),
  ).toBe(true)
  expect([...departments(/Gaillac/)].every((code) => code === '81')).toBe(true)
  expect([...departments(/Collioure (rouge|blanc|rosé)/)].every((code) => code === '66')).toBe(true)
  expect(
    share(composed, ({ categories }) => categories[0] === 'coquillages-et-poissons'),
  ).toBeGreaterThan(0.005)
})

test('two compositions are the same, whatever the order of communes', () => {
  const compose = (communes: Known['communes']) =>
    composeMerchants({
      known: { ...known, communes },
      taken: { names: [], phones: [] },
      merchants: 60,
      products: 180,
    })
  const shuffled = new Map([...known.communes].toReversed())
  expect(compose(shuffled)).toEqual(compose(known.communes))
})

test('every zone names placed communes, every slot exists, every trade has hours', () => {
  const placed = new Set(
    [...known.communes.values()]
      .filter(({ precision }) => precision === 'exact')
      .map(({ departmentCode, name }) => `${departmentCode} ${name.replaceAll("'", '’')}`),
  )
  const named = Object.values(parts.zones).flatMap((departments) =>
    Object.entries(departments).flatMap(([code, names]) =>
      names
        .trim()
        .split(/,\s+/)
        .map((name) => `${code} ${name}`),
    ),
  )
  expect(named.filter((commune) => !placed.has(commune))).toEqual([])
  const zones = new Set([
    ...Object.keys(parts.zones),
    'village',
    'town',
    'city',
    ...known.departments.keys(),
  ])
  const wheres = parts.trades.flatMap(({ source, templates }) => [
    ...(source.in ?? []),
    ...templates.flatMap((template) => template.source.in ?? []),
  ])
  expect(wheres.filter((where) => !zones.has(where.replace('!', '')))).toEqual([])
  expect(parts.trades.filter(({ source }) => !parts.hours.weeks[source.hours])).toEqual([])
  expect(parts.trades.flatMap(missingSlots)).toEqual([])
})

const facts = [
  'commune',
  'departement',
  'endepartement',
  'adjm',
  'adjf',
  'voisine',
  'prenom',
  'famille',
  'lieu',
  'e',
  'il',
]

/** The slots that the texts of a trade name and that nothing fills. */
function missingSlots({ source, names, opens, thens, lists, templates }: Parts['trades'][number]) {
  const missing: string[] = []
  const look = (tokens: Token[], known: ReadonlyMap<string, Phrases>[]) => {
    for (const token of tokens) {
      if (typeof token === 'string' || facts.includes(token.slot)) continue
      const phrases = known.find((list) => list.has(token.slot))?.get(token.slot)
      const { field } = token
      if (!phrases) missing.push(`${source.trade}: {${token.slot}}`)
      else if (field !== null && phrases.all.some(({ fields }) => !fields.has(field)))
        missing.push(`${source.trade}: {${token.slot}.${field}}`)
    }
  }
  const lookAll = (phrases: Phrases | null, known: ReadonlyMap<string, Phrases>[]) => {
    for (const { tokens, fields } of phrases?.all ?? []) {
      look(tokens, known)
      for (const field of fields.values()) look(field, known)
    }
  }
  for (const phrases of [names, opens, thens, ...lists.values()]) lookAll(phrases, [lists])
  for (const template of templates) {
    const known = [template.lists, lists]
    for (const phrases of [
      template.names,
      template.opens,
      template.thens,
      ...template.lists.values(),
    ])
      lookAll(phrases, known)
    const { price, category, quantity, object, colours, labels } = template
    for (const tokens of [price, category, quantity ?? [], object, ...(colours ?? [])])
      look(tokens, known)
    for (const { code } of labels) look(code, known)
  }
  return missing
}
