import { expect, test } from 'vitest'
import { askedView, boundsAround, boundsOf, contains } from './view-box.ts'

const rodez = { west: 2.4, south: 44.2, east: 2.8, north: 44.5 }

test('asks for a box that holds the view, at a whole zoom', () => {
  const { bbox, zoom } = askedView(rodez, 10.6)
  const box = boundsOf(bbox)
  expect(zoom).toBe(10)
  expect(box.west).toBeLessThanOrEqual(rodez.west)
  expect(box.south).toBeLessThanOrEqual(rodez.south)
  expect(box.east).toBeGreaterThanOrEqual(rodez.east)
  expect(box.north).toBeGreaterThanOrEqual(rodez.north)
})

test('a small move asks the same, a large one something else', () => {
  const moved = (by: number) => ({ ...rodez, west: rodez.west + by, east: rodez.east + by })
  expect(askedView(moved(0.005), 10.6)).toEqual(askedView(rodez, 10.6))
  expect(askedView(moved(0.5), 10.6)).not.toEqual(askedView(rodez, 10.6))
})

test('asks for nothing beyond the world', () => {
  const everything = { west: -400, south: -95, east: 400, north: 95 }
  const { bbox, zoom } = askedView(everything, -1)
  expect(zoom).toBe(0)
  expect(bbox).toBe('-180,-85.05113,180,85.05113')
  expect(askedView(rodez, 24).zoom).toBe(18)
})

test('the smallest box around boxes holds them, edges included', () => {
  const box = boundsAround([rodez, { west: 4, south: 43, east: 4, north: 43 }])
  expect(box).toEqual({ west: 2.4, south: 43, east: 4, north: 44.5 })
  expect(contains(rodez, { lat: 44.5, lon: 2.4 })).toBe(true)
  expect(contains(rodez, { lat: 44.51, lon: 2.4 })).toBe(false)
  expect(boundsAround([])).toBeNull()
})
