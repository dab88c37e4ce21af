import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromIsoDate, toIsoDate, weekdayOf } from '#lib/local-time.ts'
import { opennessAt, type HoursFacts } from '#lib/opening-hours.ts'
import { isPublicHoliday } from '#lib/public-holidays.ts'
import { formatSpans } from '#lib/spans.ts'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createMerchant } from '#test/factories.ts'
import { openState } from './open-sql.ts'
import { Statement } from './query.ts'

let database: TestDatabase
let merchantId: string
beforeAll(async () => {
  database = await testDatabase()
  merchantId = (await createMerchant(database.db)).id
})
afterAll(() => database.close())

async function statesInSql(facts: HoursFacts, at: Date) {
  const { $client } = database.db
  await $client.query(
    `WITH gone AS (DELETE FROM weekly_hours), past AS (DELETE FROM special_days), over AS (DELETE FROM closures)
     UPDATE merchants SET hours_kind = $1, holidays = $2`,
    [facts.hoursKind, facts.holidays],
  )
  await $client.query(
    `INSERT INTO weekly_hours (merchant_id, weekday, spans)
     SELECT $1, weekday, spans FROM jsonb_to_recordset($2) AS x(weekday smallint, spans int4multirange)`,
    [merchantId, JSON.stringify(facts.weekly)],
  )
  await $client.query(
    `INSERT INTO special_days (merchant_id, day, spans)
     SELECT $1, day, spans FROM jsonb_to_recordset($2) AS x(day date, spans int4multirange)`,
    [merchantId, JSON.stringify(facts.special)],
  )
  await $client.query(
    `INSERT INTO closures (merchant_id, during)
     SELECT $1, daterange("from", "to", '[]') FROM jsonb_to_recordset($2) AS x("from" date, "to" date)`,
    [merchantId, JSON.stringify(facts.closures)],
  )
  const statement = new Statement()
  const { rows } = await $client.query<{ usual: string; exact: string }>(
    `SELECT ${openState(statement, 'l', at)} AS usual, e.state AS exact
     FROM merchant_listings l JOIN exact_open_states(${statement.bind(at)}) e USING (merchant_id)`,
    statement.values,
  )
  return [rows[0]?.usual, rows[0]?.exact]
}

const spansText = (spans: { from: number; length: number }[]) => {
  const kept: { from: number; to: number }[] = []
  for (const { from, length } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1)
    // Touching spans are one to Postgres, and one may last a day at most.
    if (!last || from > last.to) kept.push({ from, to: from + length })
  }
  return formatSpans(kept)
}

/** Few enough values for the edges to meet: quarters of an hour, and what is one minute beside them. */
const minute = fc.oneof(
  fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  fc.constantFrom(0, 1, 119, 120, 121, 179, 180, 181, 1439),
)
const spans = fc.array(fc.record({ from: minute, length: fc.integer({ min: 1, max: 1440 }) }), {
  minLength: 1,
  maxLength: 3,
})

/** Around changes of clock, holidays that move and those that do not, and the turn of a year. */
const anchor = fc.constantFrom(
  '2026-11-22',
  '2026-03-29',
  '2026-10-25',
  '2027-03-28',
  '2026-04-06',
  '2026-05-14',
  '2026-12-25',
  '2027-01-01',
  '2026-11-11',
  '2026-07-14',
)

const factsAround = (day: number): fc.Arbitrary<HoursFacts> => {
  const near = fc.integer({ min: -3, max: 3 }).map((days) => toIsoDate(day + days))
  return fc.record({
    hoursKind: fc.constantFrom('weekly', 'weekly', 'weekly', 'by_appointment', 'unknown'),
    holidays: fc.constantFrom('open', 'closed', 'unknown'),
    weekly: fc
      .uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 })
      .chain((days) =>
        fc.tuple(
          ...days.map((weekday) => spans.map((each) => ({ weekday, spans: spansText(each) }))),
        ),
      ),
    special: fc.uniqueArray(
      fc.record({
        day: near,
        spans: fc.oneof(
          fc.constant('{}'),
          spans.map((each) => spansText(each)),
        ),
      }),
      { maxLength: 2, selector: ({ day: date }) => date },
    ),
    closures: fc.oneof(
      fc.constant<HoursFacts['closures']>([]),
      fc
        .tuple(near, fc.option(fc.integer({ min: 0, max: 3 })))
        .map(([from, length]) => [
          { from, to: length === null ? null : toIsoDate(fromIsoDate(from) + length) },
        ]),
    ),
  })
}

const cases = anchor.chain((date) =>
  fc.tuple(
    factsAround(fromIsoDate(date)),
    fc
      .integer({ min: -2 * 1440, max: 2 * 1440 })
      .map((minutes) => new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000)),
  ),
)

test('the rules in SQL, for any day and for ordinary ones, and that in TypeScript agree at any instant', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ([facts, at]) => {
      const { state } = opennessAt(facts, at)
      expect(await statesInSql(facts, at)).toEqual([state, state])
    }),
    { numRuns: 400 },
  )
})

test('both agree on the public holidays of two centuries', async () => {
  const { rows } = await database.db.$client.query<{ day: string }>(
    `SELECT day::date::text AS day FROM generate_series('1990-01-01'::date, '2190-01-01', '1 day') AS day
     WHERE is_public_holiday(day::date)`,
  )
  const own: string[] = []
  for (let day = fromIsoDate('1990-01-01'); day <= fromIsoDate('2190-01-01'); day += 1) {
    if (isPublicHoliday(day)) own.push(toIsoDate(day))
  }
  expect(own).toEqual(rows.map(({ day }) => day))
})

test('the state lasts until the announced instant, minute after minute, and changes then', () => {
  fc.assert(
    fc.property(cases, ([facts, at]) => {
      const { state, until } = opennessAt(facts, at)
      const after = until && opennessAt(facts, until).state
      expect(after).not.toBe(state)
      const last = Math.min(until?.getTime() ?? Infinity, at.getTime() + 36 * 3_600_000)
      const early: Date[] = []
      for (let time = at.getTime() + 60_000; time < last; time += 60_000) {
        const between = new Date(time)
        if (opennessAt(facts, between).state !== state) early.push(between)
      }
      expect(early).toEqual([])
    }),
    { numRuns: 20 },
  )
})

test('weekdays follow ISO', () => {
  expect(weekdayOf(fromIsoDate('2026-11-23'))).toBe(1)
  expect(weekdayOf(fromIsoDate('2026-11-22'))).toBe(7)
  expect(weekdayOf(fromIsoDate('1969-12-31'))).toBe(3)
})
