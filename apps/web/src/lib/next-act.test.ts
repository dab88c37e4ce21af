import type { Checklist } from '@dansmazone/contract/merchant-sheet'
import { expect, test } from 'vitest'
import { nextAct } from './next-act.ts'

const checklist = (...left: string[]): Checklist => {
  const steps = (['identity', 'place', 'hours'] as const).map((step) => ({
    step,
    done: !left.includes(step),
    missing: [],
  }))
  return { steps, done: 3 - left.length, total: 3, ready: left.length === 0 }
}

test('a draft goes on where it was left, and is sent when nothing is', () => {
  expect(nextAct({ status: 'draft', checklist: checklist('place', 'hours') }, 2)).toEqual({
    kind: 'incomplete',
    step: 'place',
  })
  expect(nextAct({ status: 'draft', checklist: checklist() }, 2)).toEqual({ kind: 'ready' })
})

test('what the staff said comes before the checklist', () => {
  expect(nextAct({ status: 'refused', checklist: checklist('place') }, 2)).toEqual({
    kind: 'refused',
  })
  expect(nextAct({ status: 'suspended', checklist: checklist() }, 2)).toEqual({ kind: 'stopped' })
})

test('what is begun is ended before more is asked for', () => {
  const published = { status: 'published', checklist: checklist() } as const
  expect(nextAct(published, 90)).toEqual({ kind: 'drafts' })
  expect(nextAct(published, 0)).toEqual({ kind: 'published' })
  expect(nextAct({ status: 'changed', checklist: checklist() }, 90)).toEqual({ kind: 'changed' })
})
