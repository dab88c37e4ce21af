import { expect, test } from 'vitest'
import { fieldsBack } from './fields-back.ts'

test('taking a change back leaves what was changed since beside it', () => {
  const before = { name: 'Bol', price: 12, stock: 'in_stock' }
  expect(fieldsBack(before, { name: 'Bol bleu' })).toEqual({ name: 'Bol' })
  expect(fieldsBack(before, { price: 15, stock: 'unknown' })).toEqual({
    price: 12,
    stock: 'in_stock',
  })
})
