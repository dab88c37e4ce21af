import { expect, test } from 'vitest'
import { completeUrl } from './complete-url.ts'

test('an address typed as people say it becomes one', () => {
  expect(completeUrl('www.coutellerie.example/boutique')).toBe(
    'https://www.coutellerie.example/boutique',
  )
  expect(completeUrl(' coutellerie.fr ')).toBe('https://coutellerie.fr')
})

test('what is one, or is none, stays as it is', () => {
  expect(completeUrl('http://coutellerie.fr')).toBe('http://coutellerie.fr')
  expect(completeUrl('')).toBe('')
  expect(completeUrl('contact@coutellerie.fr')).toBe('contact@coutellerie.fr')
  expect(completeUrl('pas de site')).toBe('pas de site')
})
