import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import Fastify from 'fastify'
import { createDatabase, type Database } from '#db/client.ts'
import { startEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'
import { scale } from '#demo/scale.ts'
import { buildApp } from '#src/app.ts'
import { type Config, loadConfig } from '#src/config.ts'
import { seed } from '#src/seed.ts'
import { benchCases } from './cases.ts'
import { aloneP95Ms, requestRate, workRate, type Load, type Rate } from './measure.ts'
import { explainQueries } from './plans.ts'
import { recordQueries } from './recorder.ts'
import { formatPlans, formatReport, type Measured, type Plan } from './report.ts'

/**
 * Measures the API beside two ceilings taken in the same run: a bare Fastify route that sends the same bytes, and the
 * same SQL sent by pg alone. Only their ratios mean something on another machine.
 */
const repository = resolve(import.meta.dirname, '..', '..', '..')
const reportFile = join(repository, 'docs', 'benchmarks.md')

const marker = '<!-- pnpm bench writes below this line -->'

if (process.argv[2] === 'relevance') {
  await import('./relevance/main.ts')
  process.exit()
}

const { values: flags } = parseArgs({
  options: {
    products: { type: 'string', multiple: true, default: ['4000', '1000000'] },
    seconds: { type: 'string', default: '8' },
    connections: { type: 'string', default: '10' },
    /** A part of the names of the cases to measure; such a run is not written down. */
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: true },
  },
  allowNegative: true,
})
const load: Load = { seconds: Number(flags.seconds), connections: Number(flags.connections) }

/** In so many turns each size is asked alone, the quietest of which counts: whatever else runs only adds to them. */
const turns = 9
const sizes = flags.products.map(Number)
const measured: Measured[] = []
const plans: Plan[] = []
const subjects: Subject[] = []
try {
  for (const products of sizes) subjects.push(await openSubject(products))
  for (const name of subjects[0]?.paths.keys() ?? []) {
    if (name.includes(flags.only)) await measureEverywhere(name)
  }
} finally {
  for (const { close } of subjects) await close()
}
// As they are read: size by size.
measured.sort((a, b) => sizes.indexOf(a.products) - sizes.indexOf(b.products))

const report = formatReport(measured, {
  load,
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
})
console.log(`\n${report}`)
if (flags.write && !flags.only)
  await writeReport(`${report}\n\n${formatPlans(plans, Math.max(...sizes))}`)

/** One size of the catalogue, served. */
type Subject = {
  products: number
  db: Database
  address: string
  hotAddress: string
  /** What is asked, by the name of the case. */
  paths: Map<string, string>
  close: () => Promise<void>
}

async function openSubject(products: number): Promise<Subject> {
  const dataDir = join(repository, '.data', 'bench', String(products))
  await mkdir(dataDir, { recursive: true })
  const server = await startEmbedded({ dataDir })
  const closing = [() => server.stop()]
  const close = async () => {
    for (const each of closing.toReversed()) await each()
  }
  try {
    const config: Config = {
      ...loadConfig({ NODE_ENV: 'test', DATA_DIR: dataDir, LOG_LEVEL: 'silent', DEMO: 'true' }),
      rateLimitPerMinute: Number.MAX_SAFE_INTEGER,
      databasePoolMax: load.connections,
    }
    await fill(server.url, config, products)
    const db = createDatabase(server.url, {
      max: load.connections,
      applicationName: 'dansmazone bench',
    })
    closing.push(() => db.$client.end())
    const app = await buildApp({ config: { ...config, hotAnswersMb: 0 }, db })
    closing.push(() => app.close())
    const remembering = await buildApp({ config, db })
    closing.push(() => remembering.close())
    const cases = await benchCases(app)
    return {
      products,
      db,
      address: await app.listen({ host: '127.0.0.1', port: 0 }),
      hotAddress: await remembering.listen({ host: '127.0.0.1', port: 0 }),
      paths: new Map(cases.map(({ name, path }) => [name, path])),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** One case at all sizes in turn, so that they are measured under the same conditions. */
async function measureEverywhere(name: string) {
  const alone = new Map<Subject, number>()
  for (let turn = 0; turn < turns; turn += 1) {
    for (const subject of subjects) {
      const url = urlOf(subject, name)
      // What is only loaded once is not what an answer costs.
      if (turn === 0) await (await fetch(url)).arrayBuffer()
      const p95 = await aloneP95Ms(url, (3 * load.seconds) / turns)
      alone.set(subject, Math.min(p95, alone.get(subject) ?? Infinity))
    }
  }
  for (const subject of subjects) {
    const { products, db } = subject
    const { queries, ...rates } = await measureCase(subject, name)
    const aloneMs = alone.get(subject) ?? 0
    measured.push({ products, name, aloneP95Ms: aloneMs, ...rates, queries: queries.length })
    if (products === Math.max(...sizes)) plans.push(...(await explainQueries(db, name, queries)))
    console.log(`${products} products, ${name}: ${aloneMs.toFixed(1)} ms`)
  }
}

function urlOf({ address, paths }: Subject, name: string) {
  return address + (paths.get(name) ?? '')
}

/** The demonstration catalogue, then as much like it as is missing; kept for the next run. */
async function fill(url: string, config: Config, products: number) {
  const db = createDatabase(url, {
    max: 4,
    applicationName: 'dansmazone bench fill',
    statementTimeoutMs: 0,
  })
  const onProgress = (step: string, done: number, total: number) => {
    if (done === total) console.log(`${products} products, ${step}: ${total}`)
  }
  try {
    await migrate(db)
    await seed({ db, config, onProgress })
    const { rows } = await db.$client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM products',
    )
    const missing = products - (rows[0]?.count ?? 0)
    if (missing > products / 10) {
      await scale({ db, merchants: Math.round(missing / 10), products: missing, onProgress })
    }
    await db.$client.query('VACUUM ANALYZE')
  } finally {
    await db.$client.end()
  }
}

async function measureCase(subject: Subject, name: string) {
  const { db, hotAddress, paths } = subject
  const url = urlOf(subject, name)
  const queries = await recordQueries(db, () => fetch(url).then((answer) => answer.text()))
  const api = await requestRate(url, load)
  const hot = await requestRate(hotAddress + (paths.get(name) ?? ''), load)
  const bare = await bareRoute(url)
  const sql = await workRate(
    () => Promise.all(queries.map((query) => db.$client.query(query))),
    load,
  )
  return { api, hot, bare, sql, queries }
}

/** The ceiling of the framework: one route that sends the same bytes from memory. */
async function bareRoute(url: string): Promise<Rate> {
  const answer = await fetch(url)
  const bytes = Buffer.from(await answer.arrayBuffer())
  const type = answer.headers.get('content-type') ?? 'application/json'
  const app = Fastify()
  app.get('/', (_request, reply) => reply.type(type).send(bytes))
  try {
    return await requestRate(await app.listen({ host: '127.0.0.1', port: 0 }), load)
  } finally {
    await app.close()
  }
}

async function writeReport(text: string) {
  const before = await readFile(reportFile, 'utf8').catch(() => `# Benchmarks\n\n${marker}\n`)
  const [head = ''] = before.split(marker)
  await writeFile(reportFile, `${head}${marker}\n\n${text}\n`)
}
