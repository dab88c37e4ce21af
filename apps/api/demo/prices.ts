import type { PriceKind, UnitName } from '@dansmazone/contract/vocabulary'
import type { DemoProduct } from './format.ts'

export function readPrice(price: DemoProduct['price']): { kind: PriceKind; cents: number | null } {
  if (typeof price === 'number') return { kind: 'fixed', cents: toCents(price) }
  if (price === 'on_request') return { kind: 'on_request', cents: null }
  return { kind: 'from', cents: toCents(Number(price.slice('from '.length))) }
}

export const toCents = (euros: number) => Math.round(euros * 100)

/** `250 g` or `1,5 l`. */
export function readQuantity(text: string): { quantity: number; unit: UnitName } {
  const [number = '', unit = ''] = text.split(' ')
  return { quantity: Number(number.replace(',', '.')), unit: unit as UnitName }
}
