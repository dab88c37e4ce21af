import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromIsoDate } from '#lib/local-time.ts'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { nobody, publishedMerchant, publishedProduct } from '#test/sheets.ts'
import { extendSeasons } from './extend-seasons.ts'
import { patchMerchantSheet } from './merchant-sheets.ts'
import { shelveProducts } from './product-acts.ts'
import { daysOfSeasons } from './seasonal-days.ts'
import { purgeDeleted } from './upkeep.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const rows = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await database.db.$client.query<Row>(sql, values)).rows

const day = (name: 'friday' | 'saturday', opens: string, closes: string) => ({
  day: name,
  spans: [{ opens, closes }],
})
const hours = {
  kind: 'weekly' as const,
  weekly: [day('friday', '09:00', '12:00')],
  seasons: [
    { name: 'Fêtes', from: '12-20', to: '01-05', weekly: [day('friday', '09:00', '20:00')] },
    { name: 'Hiver', from: '12-01', to: '02-28', weekly: [day('saturday', '10:00', '12:00')] },
  ],
  special: [{ date: '2026-12-26', spans: [] }],
  holidays: 'closed' as const,
}

test('a season gives its days, the first of two before the second, around the new year', () => {
  const days = daysOfSeasons(hours, fromIsoDate('2026-12-18'), 24)
  expect(days).toHaveLength(21)
  expect(Object.fromEntries(days.map((each) => [each.day, each.spans]))).toMatchObject({
    // A Saturday of winter, then a Friday and a Saturday of the holidays.
    '2026-12-18': '{}',
    '2026-12-19': '{[600,720)}',
    '2027-01-02': '{}',
    '2027-01-08': '{}',
    '2027-01-09': '{[600,720)}',
  })
  const named = new Set(days.map((each) => each.day))
  expect(['2026-12-25', '2026-12-26', '2027-01-01'].filter((date) => named.has(date))).toEqual([])
})

test('public holidays are of the season where the merchant is open on them', () => {
  const open = { ...hours, holidays: 'open' as const }
  const friday = daysOfSeasons(open, fromIsoDate('2026-12-25'), 1)
  expect(friday).toEqual([{ day: '2026-12-25', spans: '{[540,1200)}' }])
  expect(daysOfSeasons({ ...hours, kind: 'by_appointment' }, 0, 400)).toEqual([])
})

test('seasons are written out as time goes by, once for each stretch of it, and nothing else changes', async () => {
  const { db } = database
  const { id } = await publishedMerchant(db)
  await patchMerchantSheet(
    db,
    id,
    { hours: { ...hours, seasons: hours.seasons.slice(1) } },
    { by: nobody },
  )
  const read = () =>
    rows<{ day: string; seasonal: boolean }>(
      'SELECT day::text, seasonal FROM special_days WHERE merchant_id = $1 ORDER BY day',
      [id],
    )
  const before = await read()
  expect(before).toContainEqual({ day: '2026-12-26', seasonal: false })
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
  expect(await extendSeasons(db, inDays(0))).toBe(0)
  expect(await read()).toEqual(before)
  const stretch = [await extendSeasons(db, inDays(80)), await extendSeasons(db, inDays(81))]
  expect(stretch).toEqual([1, 0])
  const after = await read()
  expect(after.at(-1)!.day >= before.at(-1)!.day).toBe(true)
  expect(after).toContainEqual({ day: '2026-12-26', seasonal: false })
  await patchMerchantSheet(db, id, { hours: { ...hours, seasons: [] } }, { by: nobody })
  expect(await extendSeasons(db, inDays(400))).toBe(0)
  expect(await read()).toEqual([{ day: '2026-12-26', seasonal: false }])
})

test('a season over long before the end of what is written out is not looked at every night', async () => {
  const { db } = database
  const { id } = await publishedMerchant(db)
  const month = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(5, 7)
  const season = { name: 'Un mois', from: `${month}-01`, to: `${month}-28` }
  const seasons = [{ ...season, weekly: [day('saturday', '10:00', '12:00')] }]
  await patchMerchantSheet(db, id, { hours: { ...hours, seasons } }, { by: nobody })
  const night = new Date(Date.now() + 75 * 86_400_000)
  expect(await extendSeasons(db, night)).toBe(1)
  expect(await extendSeasons(db, night)).toBe(0)
})

test('what was deleted thirty days ago is gone for good, with its prices; the rest stays', async () => {
  const { db } = database
  const { id } = await publishedMerchant(db)
  const [old, recent, kept] = [
    await publishedProduct(db, id),
    await publishedProduct(db, id),
    await publishedProduct(db, id),
  ]
  await shelveProducts(db, id, [old, recent], 'delete', nobody)
  await rows(`UPDATE product_sheets SET deleted_at = now() - interval '31 days' WHERE id = $1`, [
    old,
  ])
  expect(await purgeDeleted(db)).toBe(1)
  const left = async (table: string, column: string) =>
    (
      await rows<{ id: string }>(
        `SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${column} = ANY ($1) ORDER BY 1`,
        [[old, recent, kept]],
      )
    ).map((row) => row.id)
  const expected = [recent, kept].toSorted()
  expect(await left('product_sheets', 'id')).toEqual(expected)
  expect(await left('products', 'id')).toEqual(expected)
  expect(await left('price_log', 'product_id')).toEqual(expected)
})
