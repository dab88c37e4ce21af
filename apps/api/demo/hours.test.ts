import { expect, test } from 'vitest'
import { readSpans, readWeek } from './hours.ts'

test('spans are minutes of the day, past midnight when they end before they start', () => {
  expect(readSpans('9:30-12:30 14:00-19:00')).toEqual([
    { from: 570, to: 750 },
    { from: 840, to: 1140 },
  ])
  expect(readSpans('18:00-1:00')).toEqual([{ from: 1080, to: 1500 }])
  expect(readSpans('8:00-24:00')).toEqual([{ from: 480, to: 1440 }])
  expect(readSpans('closed')).toEqual([])
})

test('a later key replaces the days of an earlier one', () => {
  const week = readWeek({ 'mon-wed': '9:00-12:00', tue: '10:00-11:00', wed: 'closed' })
  expect([...week]).toEqual([
    [1, [{ from: 540, to: 720 }]],
    [2, [{ from: 600, to: 660 }]],
  ])
})
