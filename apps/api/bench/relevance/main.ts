import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createDatabase } from '#db/client.ts'
import { startEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { buildApp } from '#src/app.ts'
import { loadConfig } from '#src/config.ts'
import { seed } from '#src/seed.ts'
import { stopClock } from './clock.ts'
import { compare } from './compare.ts'
import { formatComparison, formatWorst } from './report.ts'

/** Measures how well the search and others answer the judged queries: `pnpm bench relevance`. */
const repository = resolve(import.meta.dirname, '..', '..', '..', '..')
const reportFile = join(repository, 'docs', 'benchmarks.md')
const dataDir = join(repository, '.data', 'bench', 'relevance')
const [begin, end] = ['<!-- relevance -->', '<!-- /relevance -->']

const { values: flags } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'relevance'),
  options: {
    /** Prints so many of the queries that are answered worst. */
    worst: { type: 'string', default: '0' },
    write: { type: 'boolean', default: true },
  },
  allowNegative: true,
})

await mkdir(dataDir, { recursive: true })
const server = await startEmbedded({ dataDir })
const db = createDatabase(server.url, { max: 4, applicationName: 'dansmazone bench relevance' })
const clock = stopClock()
try {
  const config = {
    ...loadConfig({ NODE_ENV: 'test', DATA_DIR: dataDir, LOG_LEVEL: 'silent', DEMO: 'true' }),
    rateLimitPerMinute: Number.MAX_SAFE_INTEGER,
  }
  await migrate(db)
  const onProgress = (step: string, done: number, total: number) => {
    if (done === total) console.log(`${step}: ${total}`)
  }
  await seed({ db, config, onProgress })
  const app = await buildApp({ config, db })
  try {
    const { judged, engines } = await compare({ app, db })
    const table = formatComparison(judged, engines)
    console.log(`\n${table}`)
    const worst = Number(flags.worst)
    if (worst > 0) console.log(`\n${formatWorst(judged, engines[0] ?? '', worst)}`)
    if (flags.write) await writeReport(table)
  } finally {
    await app.close()
  }
} finally {
  clock.go()
  await db.$client.end()
  await server.stop()
}

async function writeReport(table: string) {
  const report = await readFile(reportFile, 'utf8')
  const [head, rest] = report.split(begin)
  const [, tail] = rest?.split(end) ?? []
  if (head === undefined || tail === undefined) {
    console.log(`docs/benchmarks.md has no ${begin} … ${end}: nothing written`)
    return
  }
  await writeFile(reportFile, `${head}${begin}\n\n${table}\n\n${end}${tail}`)
}
