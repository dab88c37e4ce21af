import { addDays } from './paris-time.ts'

export type Holiday =
  | 'newYear'
  | 'easterMonday'
  | 'labour'
  | 'victory'
  | 'ascension'
  | 'whitMonday'
  | 'national'
  | 'assumption'
  | 'allSaints'
  | 'armistice'
  | 'christmas'

const fixed: Record<string, Holiday> = {
  '01-01': 'newYear',
  '05-01': 'labour',
  '05-08': 'victory',
  '07-14': 'national',
  '08-15': 'assumption',
  '11-01': 'allSaints',
  '11-11': 'armistice',
  '12-25': 'christmas',
}

/** Easter Sunday (Meeus, Jones and Butcher). */
const easterSunday = (year: number): string => {
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
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`
}

/** Which public holiday of Metropolitan France a date is (Code du travail, L3133-1). */
export const holidayOf = (date: string): Holiday | null => {
  const easter = easterSunday(Number(date.slice(0, 4)))
  if (date === addDays(easter, 1)) return 'easterMonday'
  if (date === addDays(easter, 39)) return 'ascension'
  if (date === addDays(easter, 50)) return 'whitMonday'
  return fixed[date.slice(5)] ?? null
}
