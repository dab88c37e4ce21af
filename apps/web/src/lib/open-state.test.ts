import { expect, test } from 'vitest'
import { openStatus } from './open-state.ts'

// A Tuesday, 15 h in Paris.
const now = Date.parse('2026-11-24T14:00:00Z')

test.each([
  ['open', '2026-11-24T18:00:00Z', { kind: 'open', until: { hour: 19, minute: 0, day: 'today' } }],
  ['open', '2026-11-24T14:20:00Z', { kind: 'closing', minutes: 20 }],
  ['open', '2026-11-25T01:00:00Z', { kind: 'open', until: { hour: 2, minute: 0, day: 'today' } }],
  ['open', '2026-12-24T01:00:00Z', { kind: 'open', until: null }],
  ['open', undefined, { kind: 'open', until: null }],
  ['open', '2026-11-24T13:59:00Z', { kind: 'closed', until: null }],
  ['closed', '2026-11-24T14:05:00Z', { kind: 'opening', minutes: 5 }],
  [
    'closed',
    '2026-11-24T17:30:00Z',
    { kind: 'closed', until: { hour: 18, minute: 30, day: 'today' } },
  ],
  [
    'closed',
    '2026-11-25T08:00:00Z',
    { kind: 'closed', until: { hour: 9, minute: 0, day: 'tomorrow' } },
  ],
  [
    'closed',
    '2026-11-28T08:00:00Z',
    { kind: 'closed', until: { hour: 9, minute: 0, day: { weekday: 5 } } },
  ],
  [
    'closed',
    '2026-12-08T08:00:00Z',
    { kind: 'closed', until: { hour: 9, minute: 0, day: { date: '2026-12-08' } } },
  ],
  ['closed', undefined, { kind: 'closed', until: null }],
  ['unknown', undefined, { kind: 'unknown' }],
] as const)('says of %s until %s: %o', (state, until, status) => {
  expect(openStatus(state, until, now)).toEqual(status)
})
