import { fromIsoDate, toIsoDate } from './local-time.ts'

const fixed = new Map([
  ['01-01', 'new_year'],
  ['05-01', 'labour_day'],
  ['05-08', 'victory_1945'],
  ['07-14', 'national_day'],
  ['08-15', 'assumption'],
  ['11-01', 'all_saints'],
  ['11-11', 'armistice_1918'],
  ['12-25', 'christmas'],
] as const)
const afterEaster = new Map([
  [1, 'easter_monday'],
  [39, 'ascension'],
  [50, 'whit_monday'],
] as const)

export type PublicHoliday =
  | (typeof fixed extends Map<string, infer Name> ? Name : never)
  | (typeof afterEaster extends Map<number, infer Name> ? Name : never)

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
export const isPublicHoliday = (day: number) => publicHolidayOf(day) !== null

/** Which one a day is. Ascension may fall on the eighth of May: it is then both, and named first. */
export function publicHolidayOf(day: number): PublicHoliday | null {
  const date = toIsoDate(day)
  const since = day - easterSunday(Number(date.slice(0, 4)))
  const names: ReadonlyMap<string, PublicHoliday> = fixed
  const movable: ReadonlyMap<number, PublicHoliday> = afterEaster
  return movable.get(since) ?? names.get(date.slice(5)) ?? null
}
