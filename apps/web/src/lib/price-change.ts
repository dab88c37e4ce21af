import type { PriceChange } from '@dansmazone/contract/pro-products'
import type { SheetPrice } from '@dansmazone/contract/product-sheet'

const highest = 100_000_000

/** A price after a change meant for many, as the API will make it: for seeing it before, and at once. */
export const changedPrice = (price: SheetPrice, change: PriceChange): SheetPrice => {
  const { to, percent, endingCents } = change
  if (to === null) return { ...price, kind: 'on_request', cents: null, quantity: null, unit: null }
  const kind = to !== undefined && price.kind === 'on_request' ? 'fixed' : price.kind
  const before = to ?? price.cents
  if (before === null) return price
  const moved = Math.round(before * (1 + (percent ?? 0) / 100))
  const rounded = endingCents === undefined ? moved : endingWith(moved, Number(endingCents))
  return { ...price, kind, cents: Math.min(rounded, highest) }
}

/** The nearest price that ends so, the higher of two as near; nothing becomes free. */
const endingWith = (cents: number, ending: number): number => {
  const below = Math.floor((cents - ending) / 100) * 100 + ending
  const nearest = cents - below < below + 100 - cents ? below : below + 100
  return nearest <= 0 && cents > 0 ? nearest + 100 : nearest
}
