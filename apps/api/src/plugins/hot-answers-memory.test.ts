import { expect, test } from 'vitest'
import { HotMemory, type HotAnswer } from './hot-answers-memory.ts'

const answer = (bytes: number): HotAnswer => ({
  fields: [],
  unchangedFields: [],
  tag: '""',
  body: Buffer.alloc(bytes),
  onServedAgain: null,
})

test('those that nobody asked for again make room for what is new', () => {
  const memory = new HotMemory(30_000)
  memory.set('a', 1, answer(8000))
  memory.set('b', 1, answer(8000))
  memory.get('a', 1)
  memory.set('c', 1, answer(8000))
  expect(['a', 'b', 'c'].map((key) => memory.get(key, 1) !== undefined)).toEqual([
    true,
    false,
    true,
  ])
})

test('what is new is taken in, even where all the rest was asked for again', () => {
  const memory = new HotMemory(30_000)
  const keys = ['a', 'b', 'c', 'd']
  for (const key of keys) {
    memory.set(key, 1, answer(8000))
    expect(memory.get(key, 1), key).toBeDefined()
  }
  expect(keys.map((key) => memory.get(key, 1) !== undefined)).toEqual([false, false, true, true])
})

test('what alone is larger than the memory is not taken in, and empties nothing', () => {
  const memory = new HotMemory(30_000)
  memory.set('small', 1, answer(1))
  memory.set('large', 1, answer(30_000))
  expect(memory.get('large', 1)).toBeUndefined()
  expect(memory.get('small', 1)).toBeDefined()
})

test('many small ones are bounded too', () => {
  const memory = new HotMemory(30_000)
  for (let key = 0; key < 1000; key += 1) memory.set(String(key), 1, answer(1))
  const kept = Array.from({ length: 1000 }, (_, key) => memory.get(String(key), 1)).filter(Boolean)
  expect(kept.length).toBeLessThan(20)
})

test('nothing of another epoch is given', () => {
  const memory = new HotMemory(30_000)
  memory.set('a', 1, answer(1))
  expect(memory.get('a', 2)).toBeUndefined()
  memory.set('b', 2, answer(1))
  expect(memory.get('a', 2)).toBeUndefined()
  expect(memory.get('a', 1)).toBeUndefined()
})
