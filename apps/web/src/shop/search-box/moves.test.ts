import { expect, test } from 'vitest'
import { moveOf } from './moves.ts'

test('arrows go round the list, and through the field between its end and its beginning', () => {
  expect(moveOf('ArrowDown', null, 3)).toBe(0)
  expect(moveOf('ArrowDown', 0, 3)).toBe(1)
  expect(moveOf('ArrowDown', 2, 3)).toBeNull()
  expect(moveOf('ArrowUp', null, 3)).toBe(2)
  expect(moveOf('ArrowUp', 2, 3)).toBe(1)
  expect(moveOf('ArrowUp', 0, 3)).toBeNull()
})

test('Home and End are the list’s once one is in it, and the field’s before', () => {
  expect(moveOf('Home', 2, 3)).toBe(0)
  expect(moveOf('End', 0, 3)).toBe(2)
  expect(moveOf('Home', null, 3)).toBeUndefined()
  expect(moveOf('End', null, 3)).toBeUndefined()
})

test('other keys, and lists of nothing, are left alone', () => {
  expect(moveOf('a', 0, 3)).toBeUndefined()
  expect(moveOf('PageDown', null, 3)).toBeUndefined()
  expect(moveOf('ArrowDown', null, 0)).toBeUndefined()
})
