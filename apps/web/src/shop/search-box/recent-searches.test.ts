import { expect, test } from 'vitest'
import { createRecentSearches, recentAtMost } from './recent-searches.ts'

const keeperOf = (kept: Record<string, string> = {}) => ({
  kept,
  getItem: (name: string) => kept[name] ?? null,
  setItem: (name: string, value: string) => {
    kept[name] = value
  },
  removeItem: (name: string) => {
    delete kept[name]
  },
})

const always =
  <Value>(value: Value) =>
  () =>
    value

test('the last search comes first, once, however it was typed', () => {
  const searches = createRecentSearches(always(keeperOf()))
  searches.remember('crème')
  searches.remember('savon')
  searches.remember('  Creme ')
  expect(searches.list()).toEqual(['Creme', 'savon'])
})

test('only the last few are kept, and nothing of an empty search', () => {
  const keeper = keeperOf()
  const searches = createRecentSearches(() => keeper)
  for (let index = 0; index < 20; index += 1) searches.remember(`mot ${index}`)
  searches.remember('   ')
  expect(searches.list()).toHaveLength(recentAtMost)
  expect(createRecentSearches(() => keeper).list()[0]).toBe('mot 19')
})

test('one is forgotten, then all, and nothing is left behind', () => {
  const keeper = keeperOf()
  const searches = createRecentSearches(() => keeper)
  searches.remember('bol')
  searches.remember('sac')
  searches.forget('bol')
  expect(searches.list()).toEqual(['sac'])
  searches.clear()
  expect(searches.list()).toEqual([])
  expect(keeper.kept).toEqual({})
})

test('what another tab kept is not lost', () => {
  const keeper = keeperOf()
  const one = createRecentSearches(() => keeper)
  const other = createRecentSearches(() => keeper)
  one.remember('bol')
  other.remember('sac')
  expect(other.list()).toEqual(['sac', 'bol'])
  one.reload()
  expect(one.list()).toEqual(['sac', 'bol'])
})

test('where storage is refused, searches last as long as the page', () => {
  const searches = createRecentSearches(() => {
    throw new Error('refused')
  })
  searches.remember('bol')
  searches.remember('sac')
  expect(searches.list()).toEqual(['sac', 'bol'])
  searches.forget('sac')
  expect(searches.list()).toEqual(['bol'])
})

test('where the storage is full too', () => {
  const full = {
    ...keeperOf(),
    setItem: () => {
      throw new Error('full')
    },
  }
  const searches = createRecentSearches(() => full)
  searches.remember('bol')
  searches.remember('sac')
  expect(searches.list()).toEqual(['sac', 'bol'])
})

test('anything else found in their place is nothing', () => {
  for (const kept of ['', '{', '"bol"', '[1,null,""]', `["${'a'.repeat(101)}"]`]) {
    expect(createRecentSearches(() => keeperOf({ recherches: kept })).list()).toEqual([])
  }
})

test('whoever listens hears of each change', () => {
  const searches = createRecentSearches(always(keeperOf()))
  let heard = 0
  const stop = searches.subscribe(() => {
    heard += 1
  })
  searches.remember('bol')
  searches.clear()
  stop()
  searches.remember('sac')
  expect(heard).toBe(2)
})
