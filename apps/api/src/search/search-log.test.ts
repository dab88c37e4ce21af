import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#test/database.ts'
import { createSearchLog } from './search-log.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.db.$client.query('DELETE FROM search_queries'))

const spellings = ['couteau', 'laguiole', 'huile', 'olive', 'cadeau', 'bébé', 'martin', 'pâté']
const known = new Map(
  spellings.map((shown) => {
    const key = shown.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    return [key, { key, shown, lexeme: key, productCount: 1, merchantCount: 0 }]
  }),
)
const lexicon = async () => ({ find: (key: string) => known.get(key) })

function setup(options: Partial<Parameters<typeof createSearchLog>[1]> = {}) {
  const state = { now: new Date('2026-11-24T09:00:00Z') }
  const log = createSearchLog(database.db, { lexicon, clock: () => state.now, ...options })
  let client = 0
  return {
    log,
    state,
    /** Asked by so many networks. */
    ask: (text: string, times = 1, found = 3) => {
      for (let time = 0; time < times; time += 1) {
        log.note({ text, found, client: `192.0.2.${(client += 1)}` })
      }
    },
  }
}

async function stored() {
  const { rows } = await database.db.$client.query<{
    key: string
    shown: string
    times: number
    found: number
    day: string
  }>('SELECT key, shown, times, found, last_day::text AS day FROM search_queries ORDER BY key')
  return rows
}
const told = async () => (await stored()).map(({ shown, times }) => `${shown} ${times}`)

test('searches are counted by their folded words and shown as the catalogue writes them', async () => {
  const { log, ask } = setup()
  ask('Couteau LAGUIOLE')
  ask('  couteau, laguiole !', 2, 7)
  ask("huile d'olive", 1)
  ask('cadeau pour bebe', 1)
  await log.flush()
  ask('couteau laguiole', 1, 8)
  await log.flush()
  const day = '2026-11-24'
  expect(await stored()).toEqual([
    { key: 'cadeau pour bebe', shown: 'cadeau pour bébé', times: 1, found: 3, day },
    { key: 'couteau laguiole', shown: 'couteau laguiole', times: 4, found: 8, day },
    { key: 'huile d olive', shown: 'huile d’olive', times: 1, found: 3, day },
  ])
})

test.each([
  'jeanne dupont',
  'martin 0612345678',
  'couteau 06 12 34 56 78',
  'martin@olive.fr',
  '12 rue olive',
  'couteau coutaeu',
  'd l a',
  'pour',
  '!!!',
  '',
  '刀',
  'couteau '.repeat(11),
  'couteau'.padEnd(101, '!'),
])('%s is not stored', async (text) => {
  const { log, ask } = setup()
  ask(text, 6)
  await log.flush()
  expect(await told()).toEqual([])
})

test('one network counts once a day for a search, however it is written', async () => {
  const { log, state } = setup()
  const client = '192.0.2.1'
  for (const text of ['couteau', 'Couteau', 'couteau ', 'COUTEAU!']) {
    log.note({ text, found: 1, client })
    await log.flush()
  }
  expect(await told()).toEqual(['couteau 1'])
  state.now = new Date('2026-11-24T23:30:00Z')
  log.note({ text: 'couteau', found: 1, client })
  await log.flush()
  expect(await stored()).toMatchObject([{ times: 2, day: '2026-11-25' }])
})

test('what a search finds is the most that its lists find', async () => {
  const { log } = setup()
  const client = '192.0.2.1'
  for (const found of [0, 12, 1]) log.note({ text: 'couteau', found, client })
  await log.flush()
  expect(await stored()).toMatchObject([{ times: 1, found: 12 }])
})

test('one network, and all of them, count for so many searches a day', async () => {
  const { log, ask } = setup({ limits: { perClient: 2, perDay: 4 } })
  for (const text of ['couteau', 'huile', 'olive']) {
    log.note({ text, found: 1, client: '192.0.2.1' })
  }
  ask('cadeau', 5)
  await log.flush()
  expect(await told()).toEqual(['cadeau 2', 'couteau 1', 'huile 1'])
})

test('what waits to be written is bounded', async () => {
  const { log, ask } = setup({ limits: { waiting: 2 } })
  for (const text of ['couteau', 'huile', 'olive', 'couteau']) ask(text)
  await log.flush()
  expect(await told()).toEqual(['couteau 2', 'huile 1'])
})

test('what nobody asked for in 90 days is forgotten', async () => {
  const { log, state, ask } = setup()
  ask('couteau')
  ask('huile', 9)
  await log.flush()
  state.now = new Date('2027-02-22T09:00:00Z')
  ask('couteau')
  await log.flush()
  expect(await told()).toEqual(['couteau 2', 'huile 9'])
  state.now = new Date('2027-02-23T09:00:00Z')
  await log.flush()
  expect(await told()).toEqual(['couteau 2'])
})

test('beyond so many searches, those made least are forgotten', async () => {
  const { log, ask } = setup({ limits: { stored: 2, writtenBetween: 1 } })
  ask('couteau', 3)
  ask('huile', 1)
  ask('olive', 2)
  await log.flush()
  expect(await told()).toEqual(['couteau 3', 'olive 2'])
})

test('what could not be written waits for the next time', async () => {
  const { log, ask } = setup({
    lexicon: (() => {
      let calls = 0
      return async () => {
        calls += 1
        if (calls === 1) throw new Error('no answer')
        return await lexicon()
      }
    })(),
  })
  ask('couteau', 2)
  await expect(log.flush()).rejects.toThrow('no answer')
  ask('couteau')
  await log.flush()
  expect(await told()).toEqual(['couteau 3'])
})

test('several instances count together', async () => {
  const one = setup()
  const other = setup()
  for (const { ask } of [one, other]) {
    ask('couteau', 2)
    ask('olive')
  }
  await Promise.all([one.log.flush(), other.log.flush(), one.log.flush()])
  expect(await told()).toEqual(['couteau 4', 'olive 2'])
})
