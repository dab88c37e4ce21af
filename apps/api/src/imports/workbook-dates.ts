/** Built-in formats of dates and times (ECMA-376, 18.8.30), or one of days, months and years without a digit. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 22) || (id >= 45 && id <= 47)
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[dmyj]/i.test(bare) && !/[0#?]/.test(bare)
}

/** A serial number of days as `2026-11-22`. */
export function toDate(serial: number, since1904: boolean): string {
  const days = since1904 ? serial + 1462 : serial
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000)
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10)
}
