import { expect, test } from 'vitest'
import { Epoch } from './epoch.ts'

function setup() {
  const state = { now: 600_000, hearing: true }
  const epoch = new Epoch(
    () => state.hearing,
    () => state.now,
  )
  return { state, epoch }
}

test('while changes are heard, it is renewed by them and by the minutes of the clock', () => {
  const { state, epoch } = setup()
  const first = epoch.current
  state.now += 59_999
  expect(epoch.current).toBe(first)
  epoch.advance()
  const second = epoch.current
  expect(second).not.toBe(first)
  state.now += 1
  expect(epoch.current).not.toBe(second)
})

test('while they are not, it is renewed by the seconds', () => {
  const { state, epoch } = setup()
  state.hearing = false
  const first = epoch.current
  state.now += 999
  expect(epoch.current).toBe(first)
  state.now += 1
  expect(epoch.current).not.toBe(first)
})

test('what was kept on one side of a silence is not used on the other', () => {
  const { state, epoch } = setup()
  const seen = [epoch.current]
  state.hearing = false
  seen.push(epoch.current)
  state.hearing = true
  seen.push(epoch.current)
  expect(new Set(seen).size).toBe(3)
})

test('a clock set back renews it too', () => {
  const { state, epoch } = setup()
  const first = epoch.current
  state.now -= 60_000
  expect(epoch.current).not.toBe(first)
})
