import { expect, test } from 'vitest'
import { correctedText } from './corrected-text.ts'

test('puts right the words that were mistyped, and no part of others', () => {
  expect(
    correctedText('Coutau laguiol', [
      { from: 'coutau', to: 'couteau' },
      { from: 'laguiol', to: 'laguiole' },
    ]),
  ).toBe('couteau laguiole')
  expect(correctedText('savonnette savn', [{ from: 'savn', to: 'savon' }])).toBe('savonnette savon')
  expect(correctedText('tire-bouchn', [{ from: 'tire-bouchn', to: 'tire-bouchon' }])).toBe(
    'tire-bouchon',
  )
  expect(correctedText('porte clé', [{ from: 'porte clé', to: 'porte-clé' }])).toBe('porte-clé')
})

test('says nothing where nothing was corrected', () => {
  expect(correctedText('savon', [])).toBeNull()
  expect(correctedText('savon', [{ from: 'bougi', to: 'bougie' }])).toBeNull()
  expect(correctedText('(savon', [{ from: '(savon', to: '$&' }])).toBe('$&')
})
