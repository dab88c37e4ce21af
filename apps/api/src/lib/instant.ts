const zoned =
  /^(?:19[7-9]\d|2[01]\d\d)-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:\d\d)$/

/** An ISO 8601 instant with its zone, from 1970 to 2199; null for anything else. */
export function parseInstant(text: string): Date | null {
  // The + of a query string that was not encoded arrives as a space.
  const written = text.replace(' ', '+')
  if (!zoned.test(written)) return null
  const instant = new Date(written.toUpperCase())
  return Number.isNaN(instant.getTime()) || !isCalendarDay(written) ? null : instant
}

/** Date turns 30 February into 2 March. */
function isCalendarDay(written: string) {
  const day = written.slice(0, 10)
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day)
}
