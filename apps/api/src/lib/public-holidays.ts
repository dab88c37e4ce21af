import { fromIsoDate, toIsoDate } from './local-time.ts'

const fixed = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'])

/** Easter Sunday (Meeus, Jones and Butcher), as a day counted from 1970-01-01. */
function easterSunday(year: number) {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  const month = String(Math.floor(n / 31)).padStart(2, '0')
  return fromIsoDate(`${year}-${month}-${String((n % 31) + 1).padStart(2, '0')}`)
}

/** Public holidays of Metropolitan France (Code du travail, L3133-1). The database has the same rule in SQL. */
export function isPublicHoliday(day: number) {
  const date = toIsoDate(day)
  if (fixed.has(date.slice(5))) return true
  return [1, 39, 50].includes(day - easterSunday(Number(date.slice(0, 4))))
}
