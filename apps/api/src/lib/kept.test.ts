import { expect, test } from 'vitest'
import { kept, keptByKey } from './kept.ts'

test('a value is kept while the epoch is the same, then made anew', async () => {
  let [epoch, made] = [1, 0]
  const get = kept(
    () => epoch,
    async () => (made += 1),
  )
  expect(await Promise.all([get(), get()])).toEqual([1, 1])
  epoch = 2
  expect(await get()).toBe(2)
})

test('what was begun before a change is given to nobody who asks after it', async () => {
  let epoch = 1
  const begun: PromiseWithResolvers<string>[] = []
  const get = kept(
    () => epoch,
    () => {
      begun.push(Promise.withResolvers())
      return begun.at(-1)!.promise
    },
  )
  const before = get()
  epoch = 2
  const after = get()
  begun[1]!.resolve('new')
  begun[0]!.resolve('old')
  expect([await before, await after, await get()]).toEqual(['old', 'new', 'new'])
})

test('a failure is told to those who waited, and kept for nobody', async () => {
  let fails = true
  const get = kept(
    () => 1,
    async () => {
      if (fails) throw new Error('down')
      return 'up'
    },
  )
  const asked = [get(), get()]
  await expect(Promise.all(asked)).rejects.toThrow('down')
  fails = false
  expect(await get()).toBe('up')
})

test('each key has a value of its own, and the oldest are forgotten', async () => {
  const made: string[] = []
  const get = keptByKey(
    () => 1,
    async (key) => made.push(key),
  )
  for (const key of ['a', 'b', 'a']) await get(key)
  expect(made).toEqual(['a', 'b'])
  for (let key = 0; key < 500; key += 1) await get(String(key))
  await get('a')
  expect(made.filter((key) => key === 'a')).toHaveLength(2)
})
