import type { OpeningSpan } from '@dansmazone/contract/opening-hours'
import { expect, test } from 'vitest'
import {
  groupDays,
  isSound,
  nextSpan,
  spanFaults,
  spansOn,
  weekModels,
  withSpans,
} from './week-edit.ts'

const span = (opens: string, closes: string): OpeningSpan => ({ opens, closes })
const morning = span('09:00', '12:00')
const afternoon = span('14:00', '19:00')

test('hours copied to other days leave the rest of the week alone', () => {
  const week = withSpans([], ['monday'], [morning])
  const copied = withSpans(week, ['tuesday', 'friday'], [morning, afternoon])
  expect(spansOn(copied, 'monday')).toEqual([morning])
  expect(spansOn(copied, 'friday')).toEqual([morning, afternoon])
  expect(spansOn(copied, 'sunday')).toEqual([])
})

test('a closed day is left out of the week', () => {
  expect(withSpans(weekModels.shop, ['saturday'], []).map(({ day }) => day)).toEqual([
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
  ])
})

test('spans that touch each other are told apart from those that overlap', () => {
  expect(isSound([morning, span('12:00', '14:00')])).toBe(true)
  expect(spanFaults([morning, span('11:30', '14:00')])).toEqual([null, 'overlap'])
})

test('what closes at or before it opens closes the next day', () => {
  expect(isSound([span('18:00', '01:00')])).toBe(true)
  expect(spanFaults([span('18:00', '01:00'), span('23:00', '23:30')])).toEqual([null, 'overlap'])
  expect(isSound([span('00:00', '24:00')])).toBe(true)
})

test('a time that is missing, or a span of no time, is not one', () => {
  expect(spanFaults([span('', '12:00'), span('10:00', '10:00')])).toEqual(['empty', 'empty'])
})

test('what is offered next never overlaps what is there', () => {
  expect(nextSpan([])).toEqual(morning)
  expect(nextSpan([morning])).toEqual(afternoon)
  expect(isSound([span('08:00', '16:30'), nextSpan([span('08:00', '16:30')])])).toBe(true)
  expect(nextSpan([span('20:00', '23:30')])).toEqual(span('', ''))
})

test('days that follow each other with the same hours are said together', () => {
  expect(groupDays(weekModels.shop).map(({ days }) => days.length)).toEqual([1, 5, 1])
  expect(groupDays([])).toEqual([{ days: expect.objectContaining({ length: 7 }), spans: [] }])
})
