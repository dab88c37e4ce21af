import { expect, test } from 'vitest'
import { isSiret, siretDigits, siretShown } from './siret-text.ts'

test('what is typed or pasted is read whatever its spaces, and shown as papers print it', () => {
  expect(siretDigits(' 732.829.320 00074x')).toBe('73282932000074')
  expect(siretShown('73282932000074')).toBe('732 829 320 00074')
  expect(siretShown('7328')).toBe('732 8')
  expect(siretShown('73')).toBe('73')
  expect(siretShown('73282932000')).toBe('732 829 320 00')
})

test('a wrong check digit is told before anything is asked', () => {
  expect(isSiret('73282932000074')).toBe(true)
  expect(isSiret('73282932000075')).toBe(false)
  expect(isSiret('7328293200007')).toBe(false)
})

test('the post offices count in their own way', () => {
  expect(isSiret('35600000049837')).toBe(true)
})
