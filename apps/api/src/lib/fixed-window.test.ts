import { expect, test } from 'vitest'
import { FixedWindow } from './fixed-window.ts'

function setup() {
  const state = { now: 0 }
  return { state, counts: new FixedWindow(1000, 2, () => state.now) }
}

test('each key is counted by itself, in a window that begins with its first', () => {
  const { state, counts } = setup()
  expect(counts.add('a')).toEqual({ count: 1, leftMs: 1000 })
  state.now = 400
  expect(counts.add('a')).toEqual({ count: 2, leftMs: 600 })
  expect(counts.add('b')).toEqual({ count: 1, leftMs: 1000 })
  state.now = 1000
  expect(counts.add('a')).toEqual({ count: 1, leftMs: 1000 })
})

test('what would go over a limit is not counted', () => {
  const { counts } = setup()
  expect([1, 2, 3].map(() => counts.add('a', 2)?.count)).toEqual([1, 2, undefined])
  expect(counts.add('a')?.count).toBe(3)
})

test('of too many keys, the one that began first is forgotten', () => {
  const { state, counts } = setup()
  counts.add('a')
  counts.add('b')
  state.now = 1000
  for (const key of ['a', 'c']) counts.add(key)
  expect(counts.add('a')?.count).toBe(2)
  expect(counts.add('c')?.count).toBe(2)
  expect(counts.add('b')?.count).toBe(1)
})
