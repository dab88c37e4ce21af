import { isGtin } from './gtin.ts'

/** An ISBN of ten or thirteen digits as one of thirteen; null when its check digit says it is none (ISO 2108). */
export function toIsbn13(text: string): string | null {
  const digits = text
    .replace(/[\s‐‑–.-]/g, '')
    .replace(/^isbn(1[03])?:?/i, '')
    .toUpperCase()
  if (/^97[89]\d{10}$/.test(digits)) return isGtin(digits) ? digits : null
  if (!/^\d{9}[\dX]$/.test(digits)) return null
  const sum = digits
    .split('')
    .reduce((total, digit, index) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - index), 0)
  if (sum % 11 !== 0) return null
  const body = `978${digits.slice(0, 9)}`
  return body + checkDigit(body)
}

const checkDigit = (body: string) =>
  '0123456789'.split('').find((digit) => isGtin(body + digit)) ?? ''
