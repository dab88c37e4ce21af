import { expect, test } from 'vitest'
import { shortLived } from './short-lived.ts'

/** A clock set by hand, and a value whose making takes what one says. */
function setup(takesMs: number) {
  const state = { now: 0, made: 0 }
  const get = shortLived(
    async () => {
      state.now += takesMs
      return (state.made += 1)
    },
    { clock: () => state.now },
  )
  return { state, get }
}

test('a value is kept a second, then made anew', async () => {
  const { state, get } = setup(1)
  expect(await get()).toBe(1)
  state.now += 999
  expect(await get()).toBe(1)
  state.now += 1
  expect(await get()).toBe(2)
})

test('a value that took long is kept twenty times as long', async () => {
  const { state, get } = setup(500)
  await get()
  state.now += 9999
  expect(await get()).toBe(1)
  state.now += 1
  expect(await get()).toBe(2)
})

test('many who ask at once wait for one', async () => {
  const { get } = setup(1)
  expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1])
})

test('a failure is told to those who waited, and kept for nobody', async () => {
  let fails = true
  const get = shortLived(async () => {
    if (fails) throw new Error('down')
    return 'up'
  })
  const asked = [get(), get()]
  await expect(Promise.all(asked)).rejects.toThrow('down')
  fails = false
  expect(await get()).toBe('up')
})
