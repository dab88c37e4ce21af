import type { UnitName } from './vocabulary.ts'

export type Measure = { quantity: number; unit: UnitName }

/** Every way to write a unit, and how many of ours it is. */
const units: Record<string, [UnitName, factor: number]> = {
  mg: ['g', 0.001],
  g: ['g', 1],
  gr: ['g', 1],
  gramme: ['g', 1],
  grammes: ['g', 1],
  gram: ['g', 1],
  grams: ['g', 1],
  kg: ['kg', 1],
  kgs: ['kg', 1],
  kilo: ['kg', 1],
  kilos: ['kg', 1],
  kilogramme: ['kg', 1],
  kilogrammes: ['kg', 1],
  t: ['kg', 1000],
  ml: ['ml', 1],
  millilitre: ['ml', 1],
  millilitres: ['ml', 1],
  cl: ['cl', 1],
  centilitre: ['cl', 1],
  centilitres: ['cl', 1],
  dl: ['cl', 10],
  l: ['l', 1],
  litre: ['l', 1],
  litres: ['l', 1],
  liter: ['l', 1],
  lt: ['l', 1],
  kl: ['l', 1000],
}

export const unitOf = (word: string): [UnitName, factor: number] | null =>
  Object.hasOwn(units, word) ? (units[word] ?? null) : null

/** Words of units that a text means without a doubt, for patterns: a `t` may be a size, too. */
export const unitWords = Object.keys(units)
  .filter((word) => units[word]?.[1] === 1)
  .toSorted((a, b) => b.length - a.length)
  .join('|')

const stated = new RegExp(
  `(?:(\\d{1,3})\\s*[x×]\\s*)?(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(${unitWords})(?!\\p{L})`,
  'iu',
)

/** Figures that begin a word of the text, with what they count; none of nothing. */
const pieces = /(?<![\p{L}\d.,])0*[1-9]\d{0,5}(?![\d.,])\s*\p{L}/u

/** Whether a text states how much there is: a weight, a volume or a number of pieces (“6 œufs”). */
export const isQuantity = (text: string): boolean =>
  readMeasure(text) !== null || pieces.test(text.trim())

/** The first weight or volume a text states: “Bocal de 350 g”, “1,5 L”, “6 x 25 cl” (150 cl). Null: none. */
export function readMeasure(text: string): Measure | null {
  const found = stated.exec(text)
  if (!found) return null
  const [, times = '1', amount = '', name = ''] = found
  const [unit] = unitOf(name.toLowerCase()) ?? []
  const quantity = Math.round(Number(times) * Number(amount.replace(',', '.')) * 1000) / 1000
  return unit && quantity > 0 ? { quantity, unit } : null
}
