import type { Database } from '#db/client.ts'
import { exportCatalogue, type App } from './catalogue.ts'
import { miniSearch } from './engine-minisearch.ts'
import { orama } from './engine-orama.ts'
import { ours } from './engine-ours.ts'
import { sqlEngines } from './engine-sql.ts'
import { evaluate, type Judged } from './evaluate.ts'
import { timesOf } from './judge.ts'
import { readJudgedQueries } from './judgment.ts'

/** The application on the demonstration catalogue, and the other engines over the same, asked every judged query. */
export async function compare({ app, db }: { app: App; db: Database }): Promise<{
  judged: Judged[]
  engines: string[]
}> {
  const queries = await readJudgedQueries()
  const catalogue = await exportCatalogue(app, db, timesOf(queries))
  const engines = [
    ours(app),
    miniSearch(catalogue),
    await orama(catalogue),
    ...(await sqlEngines(db)),
  ]
  return {
    judged: await evaluate(queries, catalogue, engines),
    engines: engines.map(({ name }) => name),
  }
}
