import type { UnitName } from '@dansmazone/contract/vocabulary'

export type LabelPrice = {
  kind: 'fixed' | 'from' | 'on_request'
  cents: number | null
  quantity: number | null
  unit: UnitName | null
}

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 3 })

/** `12,50 €`. */
export const inEuros = (cents: number) => euros.format(cents / 100)

const bases: Record<UnitName, { share: number; per: string }> = {
  g: { share: 1 / 1000, per: 'le kg' },
  kg: { share: 1, per: 'le kg' },
  ml: { share: 1 / 1000, per: 'le litre' },
  cl: { share: 1 / 100, per: 'le litre' },
  l: { share: 1, per: 'le litre' },
}
const names: Record<UnitName, string> = { g: 'g', kg: 'kg', ml: 'ml', cl: 'cl', l: 'l' }

/** `250 g`. */
export const inQuantity = ({ quantity, unit }: LabelPrice) =>
  quantity !== null && unit !== null ? `${numbers.format(quantity)}\u00a0${names[unit]}` : null

/** `39,60 € le kg`, as shelves have to say it beside the price (arrêté du 16 novembre 1999). */
export function perUnit(cents: number, { quantity, unit }: LabelPrice): string | null {
  if (quantity === null || unit === null) return null
  const { share, per } = bases[unit]
  return `${inEuros(Math.round(cents / (quantity * share)))}\u00a0${per}`
}
