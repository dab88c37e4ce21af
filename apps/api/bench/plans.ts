import type pg from 'pg'
import type { Database } from '#db/client.ts'
import type { Plan } from './report.ts'

const longestLine = 220

/** `EXPLAIN (ANALYZE, BUFFERS)` of the queries of a request that read listings. */
export async function explainQueries(
  { $client }: Database,
  name: string,
  queries: pg.QueryConfig[],
): Promise<Plan[]> {
  const plans: Plan[] = []
  for (const { text, values } of queries) {
    if (!/_listings/.test(text)) continue
    const explain = { text: `EXPLAIN (ANALYZE, BUFFERS) ${text}`, values: values ?? [] }
    const { rows } = await $client.query<{ 'QUERY PLAN': string }>(explain)
    const lines = rows
      .map((row) => row['QUERY PLAN'])
      .filter((line) => !/never executed/.test(line))
      .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)} …` : line))
    plans.push({ name, sql: `${text.replaceAll(/\s+/g, ' ').trim().slice(0, 60)}…`, lines })
  }
  return plans
}
