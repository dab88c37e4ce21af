import { expect, test } from 'vitest'
import { movedCell, rangeBetween } from './grid-moves.ts'

const size = { rows: 100, columns: 6, page: 10 }
const from = { row: 5, column: 2 }

test('keys lead where grids lead, and never out of the grid', () => {
  expect(movedCell(from, 'ArrowDown', false, size)).toEqual({ row: 6, column: 2 })
  expect(movedCell(from, 'ArrowUp', true, size)).toEqual({ row: 0, column: 2 })
  expect(movedCell(from, 'Home', false, size)).toEqual({ row: 5, column: 0 })
  expect(movedCell(from, 'End', true, size)).toEqual({ row: 99, column: 5 })
  expect(movedCell(from, 'PageUp', false, size)).toEqual({ row: 0, column: 2 })
  expect(movedCell({ row: 99, column: 5 }, 'ArrowRight', false, size)).toEqual({
    row: 99,
    column: 5,
  })
  expect(movedCell(from, 'a', false, size)).toBeNull()
})

test('a range goes both ways', () => {
  const ids = ['a', 'b', 'c', 'd']
  expect(rangeBetween(ids, 1, 2)).toEqual(['b', 'c'])
  expect(rangeBetween(ids, 3, 1)).toEqual(['b', 'c', 'd'])
})
