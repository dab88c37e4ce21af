/** A number as people write it in a field: `12,5`, `1 250`, `1 250,50 €`, `12.50`; null where it could be two numbers or none. */
export const parseDecimal = (text: string, decimals = 2): number | null => {
  const bare = text.replace(/[\s\u00a0\u202f€]/g, '')
  const match = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(bare)
  if (!match) return null
  const [, sign, whole, fraction = ''] = match
  // `1.250` is a thousand and a quarter for some, and one and a quarter for others.
  if (fraction.length > decimals) return null
  return Number(`${sign}${whole}.${fraction || '0'}`)
}

/** An amount in cents: rounded, since 1.15 times 100 is not quite 115. */
export const parseCents = (text: string): number | null => {
  const value = parseDecimal(text, 2)
  return value === null || value < 0 ? null : Math.round(value * 100)
}

/** Why no amount can be read in what was typed; null where one can, or nothing is there. */
export const centsFault = (text: string): 'negative' | 'decimals' | 'unreadable' | null => {
  if (text.trim() === '' || parseCents(text) !== null) return null
  const value = parseDecimal(text, 9)
  if (value === null) return 'unreadable'
  return value < 0 ? 'negative' : 'decimals'
}

/** The same back, as it is typed: `12,50`, `12`. */
export const formatCentsInput = (cents: number, comma: string): string => {
  const rest = cents % 100
  const whole = String(Math.floor(cents / 100))
  return rest === 0 ? whole : `${whole}${comma}${String(rest).padStart(2, '0')}`
}
