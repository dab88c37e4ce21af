import type { Load, Rate } from './measure.ts'

export type Measured = {
  products: number
  name: string
  /** Asked one at a time, each answer made anew: the 95th percentile. */
  aloneP95Ms: number
  /** Each answer made anew. */
  api: Rate
  /** Answers from memory. */
  hot: Rate
  /** A bare Fastify route that sends the same bytes. */
  bare: Rate
  /** The same SQL, sent by pg alone. */
  sql: Rate
  queries: number
}

type Machine = { load: Load; cores: number; memoryGiB: number }

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const thousandths = new Intl.NumberFormat('en', {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
})
const hundredths = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})

const headings = [
  'products',
  'request',
  'alone p95 ms',
  'cold req/s',
  'p99 ms',
  'hot req/s',
  'p99 ms',
  'bare route req/s',
  'p99 ms',
  'SQL alone /s',
  'p99 ms',
  'cold : bare route',
  'hot : bare route',
  'cold : SQL alone',
]

/** A table in Markdown. The ratios travel; the rates belong to the machine of the run. */
export function formatReport(measured: Measured[], { load, cores, memoryGiB }: Machine): string {
  const rows = measured.map(({ products, name, aloneP95Ms, api, hot, bare, sql }) => [
    whole.format(products),
    name,
    tenths.format(aloneP95Ms),
    whole.format(api.perSecond),
    tenths.format(api.p99Ms),
    whole.format(hot.perSecond),
    tenths.format(hot.p99Ms),
    whole.format(bare.perSecond),
    tenths.format(bare.p99Ms),
    whole.format(sql.perSecond),
    tenths.format(sql.p99Ms),
    thousandths.format(api.perSecond / bare.perSecond),
    hundredths.format(hot.perSecond / bare.perSecond),
    hundredths.format(api.perSecond / sql.perSecond),
  ])
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const alignment = headings.map((_, index) => (index === 1 ? '---' : '---:'))
  return [
    `${load.connections} connections, ${load.seconds} s each, ${cores} cores, ${memoryGiB} GiB; load, API and Postgres on the same machine.`,
    '',
    ...[headings, alignment, ...rows].map(line),
    '',
    growth(measured),
  ].join('\n')
}

/** How many times longer an answer takes with the most products than with the fewest. */
function growth(measured: Measured[]): string {
  const sizes = [...new Set(measured.map(({ products }) => products))].sort((a, b) => a - b)
  const [smallest, largest] = [sizes[0], sizes.at(-1)]
  if (smallest === undefined || smallest === largest) return ''
  const lines = measured
    .filter(({ products }) => products === largest)
    .map(({ name, aloneP95Ms }) => {
      const small = measured.find((each) => each.products === smallest && each.name === name)
      return `- ${name}: × ${small ? tenths.format(aloneP95Ms / small.aloneP95Ms) : '–'}`
    })
  return [
    `From ${whole.format(smallest)} to ${whole.format(largest ?? 0)} products, p95 of one asked at a time:`,
    '',
    ...lines,
  ].join('\n')
}

/** A plan as the database made it, for the page. */
export type Plan = { name: string; sql: string; lines: string[] }

/** The plans of each request, folded away. */
export const formatPlans = (plans: Plan[], products: number): string =>
  [
    `## Plans at ${whole.format(products)} products`,
    '',
    ...plans.flatMap(({ name, sql, lines }) => [
      `<details><summary>${name}: <code>${sql}</code></summary>`,
      '',
      '```',
      ...lines,
      '```',
      '',
      '</details>',
      '',
    ]),
  ].join('\n')
