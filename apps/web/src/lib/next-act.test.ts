import type { Checklist } from '@dansmazone/contract/merchant-sheet'
import { expect, test } from 'vitest'
import { nextAct } from './next-act.ts'

const now = new Date('2026-11-22T10:00:00Z')
const confirmedAt = '2026-02-01T10:00:00Z'
const begun = { drafts: 90, refused: 0 }
const nothing = { drafts: 0, refused: 0 }

const checklist = (...left: string[]): Checklist => {
  const steps = (['identity', 'place', 'hours'] as const).map((step) => ({
    step,
    done: !left.includes(step),
    missing: [],
  }))
  return { steps, done: 3 - left.length, total: 3, ready: left.length === 0 }
}

test('a draft goes on where it was left, and is sent when nothing is', () => {
  expect(
    nextAct(
      { status: 'draft', checklist: checklist('place', 'hours'), confirmedAt },
      { drafts: 2, refused: 1 },
      now,
    ),
  ).toEqual({
    kind: 'incomplete',
    step: 'place',
  })
  expect(
    nextAct(
      { status: 'draft', checklist: checklist(), confirmedAt },
      { drafts: 2, refused: 1 },
      now,
    ),
  ).toEqual({
    kind: 'ready',
  })
})

test('what the staff said comes before the checklist', () => {
  expect(
    nextAct(
      { status: 'refused', checklist: checklist('place'), confirmedAt },
      { drafts: 2, refused: 1 },
      now,
    ),
  ).toEqual({
    kind: 'refused',
  })
  expect(
    nextAct(
      { status: 'suspended', checklist: checklist(), confirmedAt },
      { drafts: 2, refused: 1 },
      now,
    ),
  ).toEqual({
    kind: 'stopped',
  })
})

test('what is begun is ended before more is asked for', () => {
  const published = { status: 'published', checklist: checklist(), confirmedAt } as const
  expect(nextAct(published, begun, now)).toEqual({ kind: 'drafts' })
  expect(nextAct(published, nothing, now)).toEqual({ kind: 'published' })
  expect(nextAct({ status: 'changed', checklist: checklist(), confirmedAt }, begun, now)).toEqual({
    kind: 'changed',
  })
})

test('products that the staff sent back come before those that were never sent', () => {
  const published = { status: 'published', checklist: checklist(), confirmedAt } as const
  expect(nextAct(published, { drafts: 90, refused: 1 }, now)).toEqual({ kind: 'corrections' })
})

test('a page online that was long not confirmed is to be confirmed before it grows', () => {
  const published = { status: 'published', checklist: checklist() } as const
  const kinds = ['2025-12-22T10:00:00Z', '2025-12-22T10:00:01Z', null].map(
    (day) => nextAct({ ...published, confirmedAt: day }, begun, now).kind,
  )
  expect(kinds).toEqual(['stale', 'drafts', 'drafts'])
  const changed = { status: 'changed', checklist: checklist(), confirmedAt: null } as const
  expect(nextAct(changed, nothing, now)).toEqual({ kind: 'changed' })
})
