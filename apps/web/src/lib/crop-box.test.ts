import { expect, test } from 'vitest'
import { largestBox, movedBox, resizedBox, steepnessOf } from './crop-box.ts'

test('the largest frame of a ratio fills one side of the picture and is in the middle of the other', () => {
  const box = largestBox(steepnessOf(4 / 3, 3000, 4000))
  expect(box).toMatchObject({ x: 0, width: 1 })
  expect((box.width * 3000) / (box.height * 4000)).toBeCloseTo(4 / 3)
  expect(box.y).toBeCloseTo((1 - box.height) / 2)
  const wide = largestBox(steepnessOf(4 / 3, 4000, 1000))
  expect(wide.height).toBeCloseTo(1)
  expect(wide.width).toBeCloseTo(1 / 3)
})

test('a frame never leaves the picture', () => {
  const box = { x: 0.5, y: 0.5, width: 0.4, height: 0.4 }
  expect(movedBox(box, 1, -1)).toMatchObject({ x: 0.6, y: 0 })
  const free = resizedBox(box, 'se', 1, 1, null)
  expect([free.x + free.width, free.y + free.height]).toEqual([1, 1])
  const held = resizedBox(box, 'nw', -1, -1, 1)
  expect(held.width).toBeCloseTo(held.height)
  expect(held.x + held.width).toBeCloseTo(0.9)
  expect(held.y).toBeGreaterThanOrEqual(0)
})
