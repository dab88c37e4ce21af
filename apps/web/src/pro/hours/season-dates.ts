import type { Season } from '@dansmazone/contract/merchant-sheet'

/** A day of any year, as the contract writes it. */
export const monthDay = (month: number, day: number): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

export const readMonthDay = (text: string): { month: number; day: number } => {
  const [month = 1, day = 1] = text.split('-').map(Number)
  return { month, day }
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const daysOf = (month: number): number => longest[month - 1] ?? 31

/** The stretches of one year that a season covers: two when it crosses the new year. */
const stretches = ({ from, to }: Pick<Season, 'from' | 'to'>): [string, string][] =>
  from <= to
    ? [[from, to]]
    : [
        [from, '12-31'],
        ['01-01', to],
      ]

export const seasonsOverlap = (
  one: Pick<Season, 'from' | 'to'>,
  other: Pick<Season, 'from' | 'to'>,
): boolean =>
  stretches(one).some(([from, to]) =>
    stretches(other).some(([start, end]) => from <= end && start <= to),
  )
