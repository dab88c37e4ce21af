import { loadTerritory } from '@dansmazone/territory/load'
import type { Territory } from '@dansmazone/territory/types'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { seedReference } from './reference.ts'
import { seedTerritory } from './territory.ts'
import { seedTransaction } from './transaction.ts'

let database: TestDatabase
const region = await loadTerritory('76')
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

const rows = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await database.db.$client.query<Row>(sql, values)).rows
const load = (territory: Territory) =>
  seedTransaction(database.db, async (client) => await seedTerritory(client, territory))
const loadLabels = () => seedTransaction(database.db, async (client) => await seedReference(client))

/** A region small enough to change by hand. */
const small = (): Territory => ({
  region: region.region,
  departments: region.departments.filter(({ code }) => code === '48'),
  epcis: [{ code: '200069151', name: 'CC Cœur de Lozère' }],
  formerCommunes: [],
  communes: ['Mende', 'Florac'].map((name, index) => ({
    insee: `4800${index + 1}`,
    name,
    postcodes: ['48000'],
    departmentCode: '48',
    epciCode: '200069151',
    population: 1000,
    lat: 44.5 + index,
    lon: 3.5,
    precision: 'approximate',
    precisionKm: 11,
  })),
})

test('a region is loaded whole, once, and answers under readable slugs', async () => {
  expect(await load(region)).toBe(region.communes.length)
  const [count] = await rows<{ communes: number; former: number; departments: number }>(
    `SELECT (SELECT count(*)::int FROM communes) AS communes, (SELECT count(*)::int FROM departments) AS departments,
       (SELECT count(*)::int FROM former_communes) AS former`,
  )
  expect(count).toEqual({
    communes: region.communes.length,
    departments: region.departments.length,
    former: region.formerCommunes.length,
  })
  const named = await rows(
    `SELECT c.slug, d.slug AS department FROM communes c JOIN departments d ON d.code = department_code WHERE insee = $1`,
    ['48095'],
  )
  expect(named).toEqual([{ slug: 'mende-48095', department: 'lozere' }])

  const before = await rows('SELECT xmin::text, * FROM communes ORDER BY insee')
  expect(await load(region)).toBe(0)
  expect(await rows('SELECT xmin::text, * FROM communes ORDER BY insee')).toEqual(before)
})

test('another region than the one in the database is refused with the remedy', async () => {
  await load(small())
  const other = { ...small(), region: { code: '53', name: 'Bretagne' } }
  await expect(load(other)).rejects.toThrow(
    /holds the region Occitanie \(76\).*TERRITORY=region:76/,
  )
})

test('merchants of a merged commune move to the new one, and what nobody uses goes', async () => {
  await load(small())
  const merchant = await createMerchant(database.db, { communeInsee: '48002' })
  const territory = small()
  const [mende] = territory.communes
  await load({
    ...territory,
    communes: [{ ...mende!, name: 'Mende-Florac', epciCode: null }],
    epcis: [],
    formerCommunes: [{ insee: '48002', name: 'Florac', communeInsee: '48001' }],
  })
  expect(await rows('SELECT insee, slug FROM communes')).toEqual([
    { insee: '48001', slug: 'mende-florac-48001' },
  ])
  expect(
    await rows('SELECT commune_insee, epci_code FROM merchant_listings WHERE merchant_id = $1', [
      merchant.id,
    ]),
  ).toEqual([{ commune_insee: '48001', epci_code: null }])
  expect(await rows('SELECT FROM epcis')).toEqual([])
})

test('categories and labels are loaded once, two levels deep', async () => {
  expect(await loadLabels()).toBeGreaterThan(150)
  expect(await loadLabels()).toBe(0)
  const [knives] = await rows(
    `SELECT c.name_fr, c.name_oc, c.template, p.slug AS rubric, 'laguiole' = ANY (c.synonyms) AS found
     FROM categories c JOIN categories p ON p.id = c.parent_id WHERE c.slug = 'couteaux'`,
  )
  expect(knives).toEqual({
    name_fr: 'Couteaux',
    name_oc: 'Cotèls',
    template: 'other',
    rubric: 'artisanat-d-art',
    found: true,
  })
})

test('a category moves to its rubric of today with its listings; unused strangers go, used ones stay', async () => {
  await loadLabels()
  const { $client } = database.db
  await $client.query(`UPDATE categories SET parent_id = (SELECT id FROM categories WHERE slug = 'jardin')
    WHERE slug = 'couteaux'`)
  await $client.query(`INSERT INTO categories (slug, parent_id, name_fr, name_en, name_oc, icon, template, sort_order)
    SELECT slug, id, slug, slug, slug, 'x', 'other', 1 FROM (SELECT 'unused' AS slug UNION SELECT 'used') s,
    (SELECT id FROM categories WHERE slug = 'jardin') rubric`)
  const [knives, used] = await rows<{ id: string }>(
    `SELECT id FROM categories WHERE slug IN ('couteaux', 'used') ORDER BY slug`,
  )
  await createProduct(database.db, { categoryId: used!.id })
  const product = await createProduct(database.db, { categoryId: knives!.id })
  await $client.query('DELETE FROM seeds')
  await loadLabels()
  expect(
    await rows(
      `SELECT r.slug, r.id = ANY (m.category_ids) AS merchant FROM product_listings p
       JOIN categories r ON r.id = p.rubric_id JOIN merchant_listings m USING (merchant_id) WHERE product_id = $1`,
      [product.id],
    ),
  ).toEqual([{ slug: 'artisanat-d-art', merchant: true }])
  expect(await rows(`SELECT slug FROM categories WHERE slug IN ('used', 'unused')`)).toEqual([
    { slug: 'used' },
  ])
})
