/** Reads what others answer: nothing is believed of its shape, what is not there is null. */
export type Json = Record<string, unknown>

export const objectOf = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Trimmed, without line breaks, null when empty or longer than a field may be. */
export function textOf(value: unknown, maxLength = 200): string | null {
  if (typeof value !== 'string') return null
  const text = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return text === '' || text.length > maxLength ? null : text
}

export const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null
