import { expect, test } from 'vitest'
import { closureFault } from './closure-fault.ts'

const christmas = { from: '2026-12-24', to: '2027-01-03' }
const draft = (from: string | null, to: string | null, endless = false) => ({ from, to, endless })

test('a closure needs its first day, and its last unless nobody knows it', () => {
  expect(closureFault(draft(null, null), [])).toBe('missing')
  expect(closureFault(draft('2026-12-01', null), [])).toBe('missingEnd')
  expect(closureFault(draft('2026-12-01', null, true), [])).toBeNull()
  expect(closureFault(draft('2026-12-02', '2026-12-01'), [])).toBe('order')
})

test('closures never overlap, not even by a day, nor with one that has no end', () => {
  expect(closureFault(draft('2027-01-03', '2027-01-10'), [christmas])).toBe('overlap')
  expect(closureFault(draft('2027-01-04', '2027-01-10'), [christmas])).toBeNull()
  expect(closureFault(draft('2026-12-01', null, true), [christmas])).toBe('overlap')
  expect(closureFault(draft('2028-01-01', '2028-01-02'), [{ from: '2027-01-01', to: null }])).toBe(
    'overlap',
  )
})
