import type { SheetPrice } from '@dansmazone/contract/product-sheet'

const unitsIn = { g: 1000, kg: 1, ml: 1000, cl: 100, l: 1 } as const

/** Cents for a kilo or a litre; null where the price is of no weight nor volume. */
export const unitPrice = ({
  cents,
  quantity,
  unit,
}: SheetPrice): { cents: number; per: 'kg' | 'l' } | null => {
  if (cents === null || quantity === null || quantity <= 0 || unit === null) return null
  const per = unit === 'g' || unit === 'kg' ? 'kg' : 'l'
  return { cents: Math.round((cents * unitsIn[unit]) / quantity), per }
}
