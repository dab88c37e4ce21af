import { expect, test } from 'vitest'
import { isQuantity } from './measure.ts'

test.each([
  '350 g',
  'Pot de 350 g',
  '1,5 L',
  '6 x 25 cl',
  '6 œufs',
  'Botte de 6 environ',
  '1 miche',
  'Boîte de 12 pièces',
])('“%s” states how much there is', (text) => {
  expect(isQuantity(text)).toBe(true)
})

test.each(['cent grammes', 'la miche', 'au poids', '250', '0 g', '0 œuf', '', '1,5'])(
  '“%s” does not',
  (text) => {
    expect(isQuantity(text)).toBe(false)
  },
)
