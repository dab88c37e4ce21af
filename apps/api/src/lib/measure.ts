import type { UnitName } from '@dansmazone/contract/vocabulary'

export type Measure = { quantity: number; unit: UnitName }

const units: Record<string, UnitName> = {
  g: 'g',
  gr: 'g',
  gramme: 'g',
  grammes: 'g',
  kg: 'kg',
  kilo: 'kg',
  kilos: 'kg',
  ml: 'ml',
  cl: 'cl',
  l: 'l',
  litre: 'l',
  litres: 'l',
}

/** The first weight or volume a text states: “Bocal de 350 g”, “1,5 L”, “6 x 25 cl” (150 cl). Null: none. */
export function readMeasure(text: string): Measure | null {
  const found =
    /(?:(\d{1,3})\s*[x×]\s*)?(\d{1,6}(?:[.,]\d{1,3})?)\s*(kg|kilos?|gr?|grammes?|ml|cl|l|litres?)(?!\p{L})/iu.exec(
      text,
    )
  if (!found) return null
  const [, times = '1', amount = '', name = ''] = found
  const unit = units[name.toLowerCase()]
  const quantity = Math.round(Number(times) * Number(amount.replace(',', '.')) * 1000) / 1000
  return unit && quantity > 0 ? { quantity, unit } : null
}
