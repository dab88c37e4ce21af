import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { boxToMap, fromMap, toMap } from './mercator.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const degrees = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((value) => Math.round(value * 1e7) / 1e7)
const point = fc.record({ lat: degrees(90), lon: degrees(180) })
const shown = point.filter(({ lat }) => Math.abs(lat) < 85)

test('known places stand where web maps put them', () => {
  expect(toMap({ lat: 0, lon: 0 })).toEqual({ x: 2 ** 29, y: 2 ** 29 })
  expect(toMap({ lat: 90, lon: -180 })).toEqual({ x: 0, y: 0 })
  expect(toMap({ lat: -90, lon: 180 })).toEqual({ x: 2 ** 30 - 1, y: 2 ** 30 - 1 })
  // The tile of Rodez at level 10, as any tile server names it.
  const { x, y } = toMap({ lat: 44.3506, lon: 2.575 })
  expect([x >> 20, y >> 20]).toEqual([519, 370])
})

test('what is put on the map is found again, to less than ten centimetres', () => {
  fc.assert(
    fc.property(shown, ({ lat, lon }) => {
      const again = fromMap(toMap({ lat, lon }))
      expect(Math.abs(again.lon - lon)).toBeLessThan(1e-6)
      expect(Math.abs(again.lat - lat)).toBeLessThan(1e-6)
    }),
  )
})

test('Postgres puts a place where the code does, to a unit, and a box holds what lies in it', async () => {
  const points = fc.sample(point, 500)
  const { rows } = await database.db.$client.query<{ x: number; y: number }>(
    `SELECT map_x(position_of(lat, lon)) AS x, map_y(position_of(lat, lon)) AS y
     FROM unnest($1::float8[], $2::float8[]) WITH ORDINALITY AS p (lat, lon, rank) ORDER BY rank`,
    [points.map(({ lat }) => lat), points.map(({ lon }) => lon)],
  )
  expect(rows).toHaveLength(points.length)
  for (const [index, { lat, lon }] of points.entries()) {
    const here = toMap({ lat, lon })
    const { x, y } = rows[index]!
    // At the poles, and where east meets west, a longitude is a matter of convention.
    const isAgreed = Math.abs(lat) < 89.9 && Math.abs(lon) < 179.9
    expect(isAgreed ? Math.abs(here.x - x) : 0).toBeLessThanOrEqual(1)
    expect(Math.abs(here.y - y)).toBeLessThanOrEqual(1)
    const box = boxToMap({ west: lon, south: lat, east: lon, north: lat })
    expect(y).toBeGreaterThanOrEqual(box.minY)
    expect(y).toBeLessThanOrEqual(box.maxY)
  }
})
