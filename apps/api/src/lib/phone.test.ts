import { expect, test } from 'vitest'
import { phoneInPairs } from './phone.ts'

test.each([
  '0565441234',
  '05.65.44.12.34',
  '05-65-44-12-34',
  '+33565441234',
  '+33 (0)5 65 44 12 34',
  '0033 5 65 44 12 34',
])('%s is written in pairs', (phone) => {
  expect(phoneInPairs(phone)).toBe('05 65 44 12 34')
})

test.each(['3949', '056544123', '+34 972 000 000', '+3356544123', '00 11 22 33 44'])(
  '%s stays as it was written',
  (phone) => {
    expect(phoneInPairs(phone)).toBe(phone)
  },
)
