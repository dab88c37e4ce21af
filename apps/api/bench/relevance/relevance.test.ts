import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { PictureRow } from '#demo/pictures.ts'
import { seed } from '#src/seed.ts'
import { testApp } from '#test/app.ts'
import { stopClock } from './clock.ts'
import { compare } from './compare.ts'
import { type Judged, kindsOf, meanOf, ofKind } from './evaluate.ts'
import { formatWorst } from './report.ts'

/** That there is a picture counts, not what it shows. */
vi.mock('#demo/pictures.ts', async (original) => ({
  ...(await original<object>()),
  drawPictures: async (pictures: PictureRow[]) =>
    new Map(
      pictures.map((picture, at) => [picture, { storageKey: `demo/${at}.svg`, thumbhash: '' }]),
    ),
}))

/** nDCG@10 under which the search must not fall. */
const floors: Record<string, number> = {
  accent: 0.85,
  ambiguous: 0.9,
  'long-tail': 0.8,
  merchant: 0.95,
  'no-answer': 0.55,
  place: 0.8,
  plural: 0.78,
  price: 0.85,
  synonym: 0.76,
  time: 0.81,
  typo: 0.85,
}
const overallFloor = 0.83
const overallLead = 0.15

let judged: Judged[]
let engines: string[]
let ours: string
let close: () => Promise<void>

beforeAll(async () => {
  const clock = stopClock()
  try {
    const testing = await testApp()
    close = testing.close
    const config = { ...testing.config, demo: true }
    await seed({ db: testing.db, config, onProgress: () => undefined })
    const compared = await compare(testing)
    judged = compared.judged
    engines = compared.engines
    ours = engines[0] ?? ''
  } finally {
    clock.go()
  }
}, 300_000)
afterAll(() => close())

const others = () => engines.slice(1)
const ndcg = (some: Judged[], engine: string) => meanOf(some, engine).ndcg

test('the kinds with a floor are those that are judged', () => {
  expect(kindsOf(judged).toSorted()).toEqual(Object.keys(floors).toSorted())
})

describe.each(Object.keys(floors))('%s', (kind) => {
  test('stays above its floor', () => {
    const some = ofKind(judged, kind)
    expect(ndcg(some, ours), formatWorst(some, ours, 5)).toBeGreaterThanOrEqual(floors[kind] ?? 1)
  })

  test('is answered at least as well as by any other engine', () => {
    const some = ofKind(judged, kind)
    const best = Math.max(...others().map((engine) => ndcg(some, engine)))
    expect(ndcg(some, ours), formatWorst(some, ours, 5)).toBeGreaterThanOrEqual(best)
  })
})

test('leads every other engine overall', () => {
  expect(ndcg(judged, ours)).toBeGreaterThanOrEqual(overallFloor)
  const best = Math.max(...others().map((engine) => ndcg(judged, engine)))
  expect(ndcg(judged, ours) - best).toBeGreaterThanOrEqual(overallLead)
})
