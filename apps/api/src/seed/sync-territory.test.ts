import { parseOfficialCommunes } from '@dansmazone/territory/sync'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createMerchant } from '#test/factories.ts'
import { createCommune } from '#test/reference-factories.ts'
import { syncTerritory } from './sync-territory.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

const official = (...communes: [insee: string, lat: number, lon: number][]) =>
  parseOfficialCommunes(
    communes.map(([code, lat, lon]) => ({
      code,
      nom: `Official ${code}`,
      codeDepartement: code.slice(0, 2),
      centre: { type: 'Point', coordinates: [lon, lat] },
    })),
  )
const place = async (table: 'communes' | 'merchants', key: string) => {
  const { rows } = await database.db.$client.query(
    `SELECT round(lat::numeric, 4)::float8 AS lat, round(lon::numeric, 4)::float8 AS lon, precision
     FROM ${table} WHERE ${table === 'communes' ? 'insee' : 'id::text'} = $1`,
    [key],
  )
  return rows[0] as unknown
}

test('communes take the official coordinates, and what changed is told', async () => {
  const { db } = database
  await createCommune(db, { insee: '48001', lat: 44.5, lon: 3.5, precision: 'approximate' })
  await createCommune(db, { insee: '48002', precision: 'none' })
  await createCommune(db, { insee: '48003', name: 'Gone' })
  const report = await syncTerritory(
    db,
    official(['48001', 44.6, 3.5], ['48002', 44.7, 3.6], ['75056', 48.8, 2.3]),
  )
  expect(report).toMatchObject({
    moved: 2,
    placed: 1,
    unchanged: 0,
    missing: [{ insee: '48003', name: 'Gone' }],
    unknown: [{ insee: '75056', name: 'Official 75056' }],
  })
  expect(report.medianKm).toBeCloseTo(11.12, 1)
  expect(await place('communes', '48001')).toEqual({ lat: 44.6, lon: 3.5, precision: 'exact' })
  expect(await place('communes', '48002')).toEqual({ lat: 44.7, lon: 3.6, precision: 'exact' })
  const again = await syncTerritory(db, official(['48001', 44.6, 3.5], ['48002', 44.7, 3.6]))
  expect(again).toMatchObject({ moved: 0, placed: 0, unchanged: 2, medianKm: null, merchants: 0 })
})

test('merchants placed by their commune move with it, exact addresses stay', async () => {
  const { db } = database
  const communeInsee = '48001'
  await createCommune(db, { insee: communeInsee, lat: 44.5, lon: 3.5, precision: 'approximate' })
  await createCommune(db, { insee: '48002', precision: 'none' })
  const onIt = await createMerchant(db, { communeInsee })
  const besideIt = await createMerchant(db, {
    communeInsee,
    lat: 44.502,
    lon: 3.5,
    precision: 'approximate',
  })
  const own = await createMerchant(db, { communeInsee, lat: 44.502, lon: 3.5, precision: 'exact' })
  const unplaced = await createMerchant(db, { communeInsee: '48002' })
  const report = await syncTerritory(db, official(['48001', 44.6, 3.6], ['48002', 44.7, 3.7]))
  expect(report.merchants).toBe(3)
  expect(await place('merchants', onIt.id)).toMatchObject({ lat: 44.6, lon: 3.6 })
  expect(await place('merchants', besideIt.id)).toMatchObject({ lat: 44.602, lon: 3.6 })
  expect(await place('merchants', own.id)).toMatchObject({ lat: 44.502, lon: 3.5 })
  expect(await place('merchants', unplaced.id)).toEqual({
    lat: 44.7,
    lon: 3.7,
    precision: 'approximate',
  })
  const { rows } = await db.$client.query(
    `SELECT FROM merchant_listings l JOIN merchants m ON m.id = l.merchant_id
     WHERE l.position IS DISTINCT FROM m.position`,
  )
  expect(rows).toEqual([])
})
