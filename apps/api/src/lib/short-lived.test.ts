import { expect, test } from 'vitest'
import { shortLived, shortLivedByKey } from './short-lived.ts'

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

test('each key has a value of its own, and the oldest are forgotten', async () => {
  const made: string[] = []
  const get = shortLivedByKey(async (key) => made.push(key))
  await get('a')
  await get('b')
  await get('a')
  expect(made).toEqual(['a', 'b'])
  for (let key = 0; key < 500; key += 1) await get(String(key))
  await get('a')
  expect(made.filter((key) => key === 'a')).toHaveLength(2)
})
