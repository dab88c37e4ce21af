import type { Season, SheetHours } from '@dansmazone/contract/merchant-sheet'
import { invalid } from '#lib/problem-error.ts'

/** Every day there can be in a year, 29 February among them, as `MM-DD`. */
const yearDays = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 10),
)

/** Refuses seasons that begin or end on a day that no year has, and those that share a day: whose hours would it have? */
export function checkSeasons({ seasons }: SheetHours): void {
  const taken = new Set<string>()
  for (const [index, season] of seasons.entries()) {
    for (const name of ['from', 'to'] as const) {
      if (yearDays.includes(season[name])) continue
      const path = `body.hours.seasons.${index}.${name}`
      throw invalid(path, 'no_such_day', { value: frenchOrder(season[name]) })
    }
    for (const day of daysOf(season)) {
      if (taken.has(day)) throw invalid(`body.hours.seasons.${index}.from`, 'overlap')
      taken.add(day)
    }
  }
}

const frenchOrder = (monthDay: string) => monthDay.split('-').toReversed().join('/')

/** Both days included; one that ends before it begins crosses the new year. */
const daysOf = ({ from, to }: Season) =>
  yearDays.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to))
