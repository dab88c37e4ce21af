import { beforeEach, expect, test } from 'vitest'
import { DraftShelf } from './draft-shelf.ts'

const items = new Map<string, string>()
const storage = () => ({
  getItem: (key: string) => items.get(key) ?? null,
  setItem: (key: string, value: string) => void items.set(key, value),
  removeItem: (key: string) => void items.delete(key),
  keys: () => [...items.keys()],
})
beforeEach(() => items.clear())

test('what is put down is there at once, until the slower store has it', () => {
  const shelf = new DraftShelf(storage)
  const stored = shelf.put('a', { edits: { name: 'Pot' } })
  expect(new DraftShelf(storage).take('a')).toEqual({ edits: { name: 'Pot' } })
  stored()
  expect(shelf.take('a')).toBeUndefined()
  expect(items.size).toBe(0)
})

test('what was put down later stays when the earlier is stored', () => {
  const shelf = new DraftShelf(storage)
  const first = shelf.put('a', { name: 'Po' })
  shelf.put('a', { name: 'Pot' })
  first()
  expect(shelf.take('a')).toEqual({ name: 'Pot' })
})

test('that there is nothing left is kept too: an older draft does not come back', () => {
  const shelf = new DraftShelf(storage)
  shelf.put('a', null)
  expect(shelf.take('a')).toBeNull()
})

test('all of it goes at once, and nothing else of the site', () => {
  items.set('recent', 'miel')
  const shelf = new DraftShelf(storage)
  shelf.put('a', { name: 'Pot' })
  shelf.put('b', { name: 'Bol' })
  shelf.clear()
  expect([...items.keys()]).toEqual(['recent'])
})

test('a device that refuses to keep anything is done without', () => {
  const shelf = new DraftShelf(() => {
    throw new Error('refused')
  })
  expect(() => shelf.put('a', { name: 'Pot' })()).not.toThrow()
  expect(shelf.take('a')).toBeUndefined()
  shelf.clear()
})

test('what is not a draft is passed over', () => {
  items.set('draft a', '{')
  expect(new DraftShelf(storage).take('a')).toBeUndefined()
})
