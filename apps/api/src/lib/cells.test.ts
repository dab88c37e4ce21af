import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { cellsAround } from './cells.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const earthKm = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180
const degrees = (angle: number) => (angle * 180) / Math.PI

/** The point at so many kilometres in a direction. */
function going(from: { lat: number; lon: number }, km: number, bearing: number) {
  const [lat, arc, towards] = [radians(from.lat), km / earthKm, radians(bearing)]
  const there = Math.asin(
    Math.sin(lat) * Math.cos(arc) + Math.cos(lat) * Math.sin(arc) * Math.cos(towards),
  )
  const turned = Math.atan2(
    Math.sin(towards) * Math.sin(arc) * Math.cos(lat),
    Math.cos(arc) - Math.sin(lat) * Math.sin(there),
  )
  return { lat: degrees(there), lon: from.lon + degrees(turned) }
}

const between = (least: number, most: number) =>
  fc.integer({ min: least * 10_000, max: most * 10_000 }).map((number) => number / 10_000)

const place = fc.record({
  lat: between(41, 51.5),
  lon: between(-5.5, 10),
})
const near = fc.record({
  place,
  radiusKm: fc.oneof(between(0.1, 60), fc.constantFrom(6, 25, 40, 41, 200)),
  share: between(0, 1),
  bearing: between(0, 360),
})

const tagsOf = async (points: { lat: number; lon: number }[]) => {
  const { rows } = await database.db.$client.query<{ tags: string[] }>(
    `SELECT cell_tags(position_of(lat, lon), '12') AS tags
     FROM unnest($1::float8[], $2::float8[]) WITH ORDINALITY AS point (lat, lon, at) ORDER BY at`,
    [points.map(({ lat }) => lat), points.map(({ lon }) => lon)],
  )
  return rows.map(({ tags }) => tags)
}

test('whatever lies within a radius has one of the cells around the point', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(near, { minLength: 50, maxLength: 100 }), async (all) => {
      const points = all.map((each) => going(each.place, each.radiusKm * each.share, each.bearing))
      const tags = await tagsOf(points)
      for (const [index, { place: from, radiusKm }] of all.entries()) {
        const cells = cellsAround(from, radiusKm, null)
        expect(
          tags[index]?.some((each) => cells.includes(`'${each}'`)),
          `${JSON.stringify(all[index])}: ${tags[index]?.join()} in ${cells}`,
        ).toBe(true)
      }
    }),
    { numRuns: 20 },
  )
})

test('what is far has none of the cells, and cells are few', async () => {
  const from = { lat: 44.35, lon: 2.57 }
  for (const radiusKm of [1, 6, 25, 100, 200]) {
    const cells = cellsAround(from, radiusKm, null)
    const [far = []] = await tagsOf([going(from, 2 * radiusKm + 70, 45)])
    expect(far.filter((each) => cells.includes(`'${each}'`))).toEqual([])
    expect(cells.split(' | ').length).toBeLessThan(130)
  }
})

test('what has no coordinates is found by its department', async () => {
  const { rows } = await database.db.$client.query<{ tags: string[] }>(
    `SELECT cell_tags(NULL, '2A') AS tags`,
  )
  expect(rows).toEqual([{ tags: ['U2A'] }])
  expect(cellsAround({ lat: 41.9, lon: 8.7 }, 5, '2A')).toContain(`'U2A'`)
  expect(cellsAround({ lat: 41.9, lon: 8.7 }, 5, null)).not.toContain('U')
})
