import { expect, test } from 'vitest'
import { asTyped } from './as-typed.ts'

test('a space at the end of what is being typed stays, anything else is as it was saved', () => {
  const saved = { name: 'Couteau', cents: 12, attributes: { material: 'Noyer', size: 'M' } }
  const typed = { name: 'Couteau ', attributes: { material: 'Noyer\n', size: 'L' } }
  expect(asTyped(typed, saved)).toEqual({
    name: 'Couteau ',
    cents: 12,
    attributes: { material: 'Noyer\n', size: 'M' },
  })
  expect(asTyped({ name: 'Autre ' }, saved)).toEqual(saved)
})
