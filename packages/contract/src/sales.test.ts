import { expect, test } from 'vitest'
import { nextSales, salesAllowed, salesPeriods, saysSales } from './sales.ts'

test('sales begin on a Wednesday and last four weeks', () => {
  for (const { from, to } of salesPeriods) {
    const [first, last] = [Date.parse(from), Date.parse(to)]
    expect(new Date(first).getUTCDay(), from).toBe(3)
    expect((last - first) / 86_400_000, from).toBe(27)
  }
})

test('the word is for the days of the sales, which the Pyrénées-Orientales have later in summer', () => {
  const on = (day: string) => [salesAllowed(day, '12'), salesAllowed(day, '66')]
  expect(on('2026-11-22')).toEqual([false, false])
  expect(on('2027-01-06')).toEqual([true, true])
  expect(on('2027-02-02')).toEqual([true, true])
  expect(on('2027-02-03')).toEqual([false, false])
  expect(on('2027-06-23')).toEqual([true, false])
  expect(on('2027-08-03')).toEqual([false, true])
  expect(salesAllowed('2041-03-01', '12')).toBe(true)
})

test('the next sales are told', () => {
  expect(nextSales('2026-11-22', null)?.from).toBe('2027-01-06')
  expect(nextSales('2027-03-01', '66')?.from).toBe('2027-07-07')
  expect(nextSales('2041-01-01', '66')).toBeNull()
})

test.each([
  ['Soldes d’été', true],
  ['Robe soldée', true],
  ['Tout est en solde', true],
  ['Articles SOLDÉS', true],
  ['Le solde se paie à la livraison', false],
  ['Un soldat de plomb', false],
  ['Consoldes', false],
])('%s: %s', (text, says) => {
  expect(saysSales(text)).toBe(says)
})
