import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapBits } from '#lib/mercator.ts'
import { cellShift, mergeOverlapping, type Group } from './clusters.ts'

const whole = { minX: 0, minY: 0, maxX: 2 ** mapBits - 1, maxY: 2 ** mapBits - 1 }

test('a cell is 64 pixels wide at every zoom', () => {
  const small = { minX: 1000, minY: 1000, maxX: 1100, maxY: 1100 }
  for (const zoom of [0, 5, 18]) {
    const pixel = 2 ** (mapBits - 9 - zoom)
    expect(2 ** cellShift(small, zoom, mapBits)).toBe(64 * pixel)
  }
})

test('a box too large for its zoom has larger cells, never more than an answer may hold', () => {
  for (let zoom = 0; zoom <= 18; zoom += 1) {
    const across = 2 ** (mapBits - cellShift(whole, zoom, mapBits))
    expect(across * across).toBeLessThanOrEqual(2048)
  }
})

const shift = 10
const group = fc
  .record({ x: fc.nat(60_000), y: fc.nat(60_000), count: fc.integer({ min: 1, max: 50 }) })
  .map(({ x, y, count }): Group => ({
    x,
    y,
    count,
    id: `${x}/${y}`,
    minX: x,
    maxX: x,
    minY: y,
    maxY: y,
  }))

test('nothing is lost in merging, all is within bounds, and what is left stands apart', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 80 }), (cells) => {
      const merged = mergeOverlapping(cells, shift)
      const sum = (groups: Group[]) => groups.reduce((total, { count }) => total + count, 0)
      expect(sum(merged)).toBe(sum(cells))
      for (const cell of cells) {
        const held = merged.some(
          ({ minX, maxX, minY, maxY }) =>
            cell.x >= minX && cell.x <= maxX && cell.y >= minY && cell.y <= maxY,
        )
        expect(held).toBe(true)
      }
      for (const [index, one] of merged.entries()) {
        for (const other of merged.slice(index + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(
            0.75 * 2 ** shift,
          )
        }
      }
    }),
  )
})
