import { expect, test } from 'vitest'
import { bearingOf } from './bearing.ts'

const rodez = { lat: 44.3506, lon: 2.5728 }

test('tells how far and in which direction', () => {
  expect(bearingOf(rodez, { lat: 44.3596, lon: 2.5728 })).toEqual({
    meters: expect.closeTo(1000.8, 0),
    direction: 'n',
  })
  expect(bearingOf(rodez, { lat: 44.3506, lon: 2.5602 }).direction).toBe('w')
  expect(bearingOf(rodez, { lat: 44.3416, lon: 2.5602 }).direction).toBe('sw')
  expect(bearingOf(rodez, rodez).meters).toBe(0)
})

test('a degree of longitude is shorter than one of latitude', () => {
  const { meters } = bearingOf(rodez, { lat: rodez.lat, lon: rodez.lon + 1 })
  expect(meters / 1000).toBeCloseTo(79.5, 0)
})
