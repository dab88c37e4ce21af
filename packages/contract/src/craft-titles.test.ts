import { expect, test } from 'vitest'
import { craftTitlesIn } from './craft-titles.ts'

test.each([
  ['Artisan boulanger depuis 1920', ['artisan']],
  ['Deux artisanes, et leurs maîtres artisans', ['maitre-artisan', 'artisan']],
  ['MAITRE-ARTISAN', ['maitre-artisan']],
  ['Une artisane d’art', ['artisan-d-art']],
  ["Artisans d'art", ['artisan-d-art']],
  ['Pain artisanal, artisanat du Tarn, partisan', []],
])('%s', (text, titles) => {
  expect(craftTitlesIn(text, [])).toEqual(titles)
})

test('a badge allows its own title, and the lesser one', () => {
  const text = 'Maître artisan, artisan d’art, artisan'
  expect(craftTitlesIn(text, ['artisan'])).toEqual(['maitre-artisan', 'artisan-d-art'])
  expect(craftTitlesIn(text, ['maitre-artisan'])).toEqual(['artisan-d-art'])
  expect(craftTitlesIn('Artisan', ['artisan-d-art'])).toEqual([])
})
