import { expect, test } from 'vitest'
import type { Catalogue, Item } from './catalogue.ts'
import { distance, gradesOf, timesOf } from './judge.ts'
import { type JudgedQuery, readJudgedQueries } from './judgment.ts'

const rodez = { lat: 44.35, lon: 2.573 }
const millau = { lat: 44.098, lon: 3.078 }

const item = (slug: string, facts: Partial<Item> = {}): Item => ({
  slug,
  name: slug,
  description: '',
  details: '',
  categories: ['savons', 'beaute'],
  trade: ['savons', 'beaute'],
  categoryNames: '',
  categorySynonyms: '',
  merchant: 'savonnerie',
  merchantName: 'Savonnerie',
  commune: 'Rodez',
  department: '12',
  departmentName: 'Aveyron',
  place: rodez,
  cents: 600,
  labels: [],
  labelNames: '',
  services: [],
  made: [],
  ...facts,
})

const catalogue = (products: Item[]): Catalogue => ({
  products,
  merchants: [],
  positions: new Map([['Rodez', rodez]]),
  states: () => new Map([['savonnerie', 'open']]),
})

const query = (rules: Partial<JudgedQuery>): JudgedQuery => ({
  q: 'savon',
  kind: 'test',
  on: 'products',
  ...rules,
})

const grades = (rules: Partial<JudgedQuery>, ...products: Item[]) =>
  Object.fromEntries(gradesOf(query(rules), catalogue(products)))

test('the highest rule that holds gives the grade; what has none is not graded', () => {
  const rules: Partial<JudgedQuery> = {
    3: { name: 'savon' },
    2: [{ category: 'savons' }, { category: 'parfums' }],
  }
  expect(
    grades(
      rules,
      item('one', { name: 'Le Savon noir' }),
      item('two'),
      item('three', { categories: [] }),
    ),
  ).toEqual({ one: 3, two: 2 })
})

test('all facts of a rule must hold, and those that every rule shares', () => {
  const rules: Partial<JudgedQuery> = {
    every: { price: [0, 10] },
    3: { category: 'savons', department: ['12', '48'] },
  }
  expect(grades(rules, item('here'), item('elsewhere', { department: '31' }))).toEqual({ here: 3 })
  expect(grades(rules, item('dear', { cents: 1001 }))).toEqual({})
  expect(grades(rules, item('on-request', { cents: undefined }))).toEqual({})
})

test('patterns match whole folded words', () => {
  const of = (name: string, text: string) => grades({ 3: { name } }, item('it', { name: text }))
  expect(of('oeufs? a repriser', 'Lot d’Œufs à repriser')).toEqual({ it: 3 })
  expect(of('orange', 'Fleur d’oranger')).toEqual({})
  expect(of('^pain .*', 'Sac à pain de lin')).toEqual({})
})

test('distances are those on the globe', () => {
  expect(distance(rodez, millau) / 1000).toBeCloseTo(49.1, 0)
  const near = { 3: { near: 'Rodez 49' }, 2: { near: 'Rodez 50' } } as const
  expect(grades(near, item('millau', { place: millau }))).toEqual({ millau: 2 })
})

test('opening is that of the merchant, unknown hours only where they are accepted', () => {
  const at = '2026-11-29T10:30'
  const states = (state: string): Catalogue => ({
    ...catalogue([item('it')]),
    states: () => new Map([['savonnerie', state]]),
  })
  const strict = query({ 3: { open: at } })
  const lenient = query({ 3: { open: `~${at}` } })
  expect(gradesOf(strict, states('open')).size).toBe(1)
  expect(gradesOf(strict, states('unknown')).size).toBe(0)
  expect(gradesOf(lenient, states('unknown')).size).toBe(1)
  expect(gradesOf(lenient, states('closed')).size).toBe(0)
  expect(timesOf([strict, lenient])).toEqual([at, at])
})

test('there are enough judged queries, of every kind, none twice', async () => {
  const queries = await readJudgedQueries()
  expect(queries.length).toBeGreaterThanOrEqual(170)
  expect(queries.filter(({ on }) => on === 'merchants').length).toBeGreaterThanOrEqual(25)
  expect(new Set(queries.map(({ kind }) => kind)).size).toBe(11)
  expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length)
})
