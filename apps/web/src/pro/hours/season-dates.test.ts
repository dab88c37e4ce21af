import { expect, test } from 'vitest'
import { seasonsOverlap } from './season-dates.ts'

const summer = { from: '06-15', to: '09-15' }
const winter = { from: '11-01', to: '03-31' }

test('a season that crosses the new year holds at both ends of it', () => {
  expect(seasonsOverlap(winter, { from: '01-10', to: '01-20' })).toBe(true)
  expect(seasonsOverlap({ from: '12-20', to: '12-31' }, winter)).toBe(true)
  expect(seasonsOverlap(summer, winter)).toBe(false)
})

test('both days of a season are in it', () => {
  expect(seasonsOverlap(summer, { from: '09-15', to: '10-01' })).toBe(true)
  expect(seasonsOverlap(summer, { from: '09-16', to: '10-01' })).toBe(false)
})
