import { cleanText } from '#lib/clean-text.ts'

/** Every text within a value, clean. */
export function cleanTexts<Value>(value: Value): Value
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map((each: unknown) => cleanTexts(each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === undefined ? [] : [[key, cleanTexts(each as unknown)]],
    ),
  )
}

/** Nothing written is null. */
export const orNull = (text: string | null) => (text === '' ? null : text)
