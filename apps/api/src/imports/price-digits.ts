export type DecimalSign = ',' | '.'
export type DigitsFault = 'ambiguous' | 'negative' | 'unreadable'
export type DigitsFound = { cents: number; rounded: boolean }

type Context = { decimal: DecimalSign | null; decimalChosen: boolean }

/**
 * An amount written with figures and signs, in cents. Groups of thousands must be whole, the sign before cents must be
 * certain: three figures after a single sign are thousands only where the column shows what its sign before cents is.
 */
export function readDigits(text: string, context: Context): DigitsFound | DigitsFault {
  if (/^(-|\(.*\)$)/.test(text)) return 'negative'
  // `12,-` and `12.–` are whole amounts.
  const amount = text.replace(/[.,]-$/, '')
  if (amount.includes('-')) return amount.endsWith('-') ? 'negative' : 'unreadable'
  const plain = withoutSpaces(amount)
  if (plain === null) return 'unreadable'
  const signs = plain.replace(/\d/g, '')
  if (signs === '') return whole(plain)
  const last = signs.at(-1) as DecimalSign
  if (new Set(signs).size === 2) return mixed(plain, last)
  return signs.length > 1 ? grouped(plain, last) : single(plain, last, context)
}

/** `1 299,00` and `1'299.00` without what parts their thousands; null where the groups are not of three. */
function withoutSpaces(text: string): string | null {
  for (const sign of [' ', "'"]) {
    if (!text.includes(sign)) continue
    const [integer = '', ...rest] = text.split(/(?=[.,])/)
    if (rest.some((part) => part.includes(sign))) return null
    const groups = integer.split(sign)
    const sound = groups.every((group, index) =>
      index === 0 ? /^[1-9]\d{0,2}$/.test(group) : /^\d{3}$/.test(group),
    )
    return sound ? groups.join('') + rest.join('') : null
  }
  return text
}

function whole(figures: string): DigitsFound | DigitsFault {
  // Codes begin with zeros, amounts do not.
  if (!/^(0|[1-9]\d{0,9})$/.test(figures)) return 'unreadable'
  return { cents: Number(figures) * 100, rounded: false }
}

/** Both signs: the last is before the cents, the other parts thousands. */
function mixed(text: string, decimal: DecimalSign): DigitsFound | DigitsFault {
  const group = decimal === ',' ? '.' : ','
  const [integer = '', fraction = '', ...more] = text.split(decimal)
  if (more.length > 0 || !isGrouped(integer, group)) return 'unreadable'
  return decimals(integer.replaceAll(group, ''), fraction)
}

/** One sign, several times: it parts thousands. */
const grouped = (text: string, sign: string): DigitsFound | DigitsFault =>
  isGrouped(text, sign) ? whole(text.replaceAll(sign, '')) : 'unreadable'

const isGrouped = (text: string, sign: string) =>
  text
    .split(sign)
    .every((part, index) => (index === 0 ? /^[1-9]\d{0,2}$/.test(part) : /^\d{3}$/.test(part)))

function single(text: string, sign: DecimalSign, { decimal, decimalChosen }: Context) {
  const [integer = '', fraction = ''] = text.split(sign)
  if (fraction.length !== 3 || !/^[1-9]\d{0,2}$/.test(integer)) return decimals(integer, fraction)
  if (decimal !== null && decimal !== sign) return whole(integer + fraction)
  return decimal === sign && decimalChosen ? decimals(integer, fraction) : 'ambiguous'
}

function decimals(integer: string, fraction: string): DigitsFound | DigitsFault {
  if (!/^(0|[1-9]\d{0,9})?$/.test(integer) || !/^\d{1,12}$/.test(fraction)) return 'unreadable'
  const exact = Number(integer || '0') * 100 + Number(fraction.padEnd(2, '0').slice(0, 2))
  const beyond = fraction.slice(2)
  const rounded = /[1-9]/.test(beyond)
  return { cents: exact + (Number(beyond[0] ?? '0') >= 5 ? 1 : 0), rounded }
}

/** The sign before cents, of a column that shows it without a doubt; null where it shows none, or both. */
export function decimalOf(texts: Iterable<string>): DecimalSign | null {
  const seen = new Set<DecimalSign>()
  for (const text of texts) {
    const figures = text.replace(/[^\d.,]/g, '')
    const [, sign, fraction = ''] = /([.,])(\d*)$/.exec(figures) ?? []
    const others = figures.slice(0, -(fraction.length + 1)).replace(/\d/g, '')
    if (sign !== ',' && sign !== '.') continue
    if (others.includes(sign)) seen.add(sign === ',' ? '.' : ',')
    else if (others !== '' || fraction.length !== 3) seen.add(sign)
  }
  const [only] = seen
  return seen.size === 1 && only ? only : null
}
