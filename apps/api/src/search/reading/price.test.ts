import { expect, test } from 'vitest'
import { readPrices } from './price.ts'
import { wordsOf } from './words.ts'

/** The longest price read: its words, and its bounds in cents. */
function price(q: string) {
  const words = wordsOf(q)
  const [best] = readPrices(words, q).toSorted((a, b) => b.to - b.from - (a.to - a.from))
  if (best?.understood.kind !== 'price') return null
  const { min = '', max = '' } = best.understood.price
  return `[${q.slice(words[best.from]?.start, words[best.to - 1]?.end)}] ${min}-${max}`
}

test.each([
  ['cadeau moins de 30 €', '[moins de 30 €] -3000'],
  ['cadeau moins de 30 euros', '[moins de 30 euros] -3000'],
  ['cadeau à moins de 30', '[à moins de 30] -3000'],
  ['cadeau moins de 30', '[moins de 30] -3000'],
  ['cadeau max 20', '[max 20] -2000'],
  ['cadeau maximum 20€', '[maximum 20€] -2000'],
  ['cadeau 20€ max', '[20€ max] -2000'],
  ['cadeau 20 euros maximum', '[20 euros maximum] -2000'],
  ['cadeau jusqu’à 15€', '[jusqu’à 15€] -1500'],
  ['cadeau < 30', '[30] -3000'],
  ['cadeau <30€', '[30€] -3000'],
  ['< 30 cadeau', '[30] -3000'],
  ['cadeau budget 50 euros', '[budget 50 euros] -5000'],
  ['cadeau pas plus de 40 €', '[pas plus de 40 €] -4000'],
  ['cadeau en dessous de 10 euros', '[en dessous de 10 euros] -1000'],
  ['entre 10 et 20', '[entre 10 et 20] 1000-2000'],
  ['entre 10 € et 20 €', '[entre 10 € et 20 €] 1000-2000'],
  ['entre 20 et 10 euros', '[entre 20 et 10 euros] 1000-2000'],
  ['vase 10-20 €', '[10-20 €] 1000-2000'],
  ['vase 10 – 20€', '[10 – 20€] 1000-2000'],
  ['vase de 10 à 20 euros', '[de 10 à 20 euros] 1000-2000'],
  ['vase 10 à 20 €', '[10 à 20 €] 1000-2000'],
  ['vase plus de 100 €', '[plus de 100 €] 10000-'],
  ['vase à partir de 50', '[à partir de 50] 5000-'],
  ['vase à partir de 50 €', '[à partir de 50 €] 5000-'],
  ['vase 50 € et plus', '[50 € et plus] 5000-'],
  ['vase 50 € minimum', '[50 € minimum] 5000-'],
  ['vase > 50', '[50] 5000-'],
  ['vase autour de 20 €', '[autour de 20 €] 1500-2500'],
  ['vase environ 20 euros', '[environ 20 euros] 1500-2500'],
  ['vase 20 €', '[20 €] 1500-2500'],
  ['vase 20€', '[20€] 1500-2500'],
  ['vase 20euros', '[20euros] 1500-2500'],
  ['vase €20', '[€20] 1500-2500'],
  ['vase à 20 euros', '[à 20 euros] 1500-2500'],
  ['vase 12,50 €', '[12,50 €] 938-1563'],
  ['moins de 12,50 €', '[moins de 12,50 €] -1250'],
  ['moins de 12.5 €', '[moins de 12.5 €] -1250'],
  ['moins de 12€50', '[moins de 12€50] -1250'],
  ['moins de 1 000 €', '[moins de 1 000 €] -100000'],
  ['moins de 1.000 euros', '[moins de 1.000 euros] -100000'],
  ['moins de trente euros', '[moins de trente euros] -3000'],
  ['gift under 30 euros', '[under 30 euros] -3000'],
  ['gift less than 30', '[less than 30] -3000'],
  ['gift between 10 and 20 euros', '[between 10 and 20 euros] 1000-2000'],
  ['gift over 100 €', '[over 100 €] 10000-'],
  ['gift around 20 euros', '[around 20 euros] 1500-2500'],
])('%s: %s', (q, expected) => {
  expect(price(q)).toBe(expected)
})

test.each([
  'bière 33 cl',
  'parfum n° 8',
  'planche 12 cm',
  'chaussures taille 38',
  'fondue 2 personnes',
  'à moins de 10 km de Rodez',
  'moins de 10 km',
  'puzzle plus de 100 pièces',
  'jouet à partir de 3 ans',
  'jouet entre 3 et 5 ans',
  'moins de 30 cl',
  'moins de 30 min',
  'savon 100 g',
  'vase 20',
  'jusqu’à 20h',
  'jusqu’à 15',
  'pas cher',
  'petit prix',
  'moins de 0 €',
  'moins de 9999999 €',
  'moins de 50 centimes',
  '12100',
  'euros',
  '€',
  'moins de €',
])('%s: no price', (q) => {
  expect(price(q)).toBeNull()
})
