import type { SheetPrice } from '@dansmazone/contract/product-sheet'
import type { I18n } from '#i18n/i18n.tsx'

/** A price with its kind and what it is for; null where none is given. */
export const priceText = (
  { kind, cents, quantity, unit }: SheetPrice,
  { t, price, number }: Pick<I18n, 't' | 'price' | 'number'>,
): string | null => {
  if (kind === 'on_request') return t.price.onRequest
  if (cents === null) return null
  const amount = kind === 'from' ? t.price.from(price(cents)) : price(cents)
  return quantity !== null && unit !== null ? `${amount} / ${number(quantity, 3)} ${unit}` : amount
}
