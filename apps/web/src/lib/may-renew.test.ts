import { expect, test } from 'vitest'
import { mayRenew } from './may-renew.ts'

const memory = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

test('a page is loaded anew once, then not before a minute has gone by', () => {
  const store = memory()
  expect(mayRenew(store, 1000)).toBe(true)
  expect(mayRenew(store, 1200)).toBe(false)
  expect(mayRenew(store, 60_999)).toBe(false)
  expect(mayRenew(store, 61_000)).toBe(true)
  expect(mayRenew(store, 61_001)).toBe(false)
})

test('where the browser remembers nothing, a page is never loaded anew', () => {
  const refuse = () => {
    throw new Error('Storage is refused.')
  }
  expect(mayRenew({ ...memory(), getItem: refuse }, 1000)).toBe(false)
  expect(mayRenew({ ...memory(), setItem: refuse }, 1000)).toBe(false)
})
