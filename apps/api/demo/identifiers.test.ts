import { expect, test } from 'vitest'
import { Choices } from '#illustrations/random.ts'
import { inventSiret, isGtin, Slugs, uuidOf } from './identifiers.ts'

test('an invented SIRET passes the check of the database and belongs to no register', () => {
  const choices = new Choices('siret')
  for (let count = 0; count < 200; count += 1) {
    const siret = inventSiret(choices)
    expect(siret).toMatch(/^9999\d{10}$/)
    expect(luhn(siret) && luhn(siret.slice(0, 9)), siret).toBe(true)
  }
})

test('GTINs pass by their check digit', () => {
  expect(isGtin('9782070360024')).toBe(true)
  expect(isGtin('9782070360025')).toBe(false)
  expect(isGtin('96385074')).toBe(true)
})

test('an id is a UUIDv7 of its instant, the same for the same seed', () => {
  const at = new Date('2026-03-01T10:00:00Z')
  const id = uuidOf('product pot-a-lait', at)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at.getTime())
  expect(uuidOf('product pot-a-lait', at)).toBe(id)
  expect(uuidOf('product pot-a-miel', at)).not.toBe(id)
})

test('a slug that is taken becomes the next candidate, then numbered', () => {
  const slugs = new Slugs()
  const take = () => slugs.take('la-tomme', 'la-tomme-mende')
  expect([take(), take(), take(), take()]).toEqual([
    'la-tomme',
    'la-tomme-mende',
    'la-tomme-mende-2',
    'la-tomme-mende-3',
  ])
})

function luhn(number: string) {
  const digits = Array.from(number, Number).toReversed()
  const sum = digits.reduce((total, digit, place) => {
    const value = place % 2 ? digit * 2 : digit
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
