import { expect, test } from 'vitest'
import { passwordFault } from './password-fault.ts'

test('a password is judged by its own strength, not by that of what was typed before it', () => {
  const judged = { password: 'camille roux', score: 0 }
  expect(passwordFault('camille roux', judged)).toBe('weak')
  expect(passwordFault('brebis corbeau vitrail 92', judged)).toBeNull()
})

test('where its strength is not known, only its length counts', () => {
  expect(passwordFault('court', null)).toBe('password')
  expect(passwordFault('assez long pour cela', null)).toBeNull()
})
