/** Days of the sales (“soldes”), both included. `departments`: theirs, in place of the others’ of that season. */
type SalesPeriod = { from: string; to: string; departments?: string[] }

/** Code de commerce, art. D310-15-2 and its annex. A year that is not written here refuses nothing. */
export const salesPeriods: SalesPeriod[] = [
  { from: '2026-01-07', to: '2026-02-03' },
  { from: '2026-06-24', to: '2026-07-21' },
  { from: '2026-07-01', to: '2026-07-28', departments: ['66'] },
  { from: '2027-01-06', to: '2027-02-02' },
  { from: '2027-06-23', to: '2027-07-20' },
  { from: '2027-07-07', to: '2027-08-03', departments: ['66'] },
  { from: '2028-01-12', to: '2028-02-08' },
  { from: '2028-06-28', to: '2028-07-25' },
  { from: '2028-07-05', to: '2028-08-01', departments: ['66'] },
  { from: '2029-01-10', to: '2029-02-06' },
  { from: '2029-06-27', to: '2029-07-24' },
  { from: '2029-07-04', to: '2029-07-31', departments: ['66'] },
]

const seasonOf = ({ from }: SalesPeriod) => (from.slice(5) < '04' ? 'winter' : 'summer')
const yearOf = (day: string) => day.slice(0, 4)

const periodsOf = (department: string | null) =>
  salesPeriods.filter((period) =>
    period.departments
      ? department !== null && period.departments.includes(department)
      : !salesPeriods.some(
          (other) =>
            department !== null &&
            other.departments?.includes(department) &&
            yearOf(other.from) === yearOf(period.from) &&
            seasonOf(other) === seasonOf(period),
        ),
  )

/** Whether the word may be used on a day in a department; null: it is not known where. */
export const salesAllowed = (day: string, department: string | null): boolean =>
  !salesPeriods.some(({ from }) => yearOf(from) === yearOf(day)) ||
  periodsOf(department).some(({ from, to }) => from <= day && day <= to)

/** The sales that begin next, where they are known. */
export const nextSales = (day: string, department: string | null): SalesPeriod | null =>
  periodsOf(department).find(({ from }) => from > day) ?? null

/** The word as the law keeps it (Code de commerce, art. L310-3): a balance that is due is no sale. */
const word = /(?<!\p{L})(?:soldes|en solde|soldée?s?)(?!\p{L})/iu
export const saysSales = (text: string): boolean => word.test(text.normalize('NFC'))
