/** Control characters, but the ends of lines and tabs; the database keeps no NUL. */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** A text as it is kept: composed, readable, without blanks around it. */
export const cleanText = (text: string) =>
  text.toWellFormed().normalize('NFC').replace(controls, '').replace(/\r\n?/g, '\n').trim()

/** The same of every text within a value. */
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
