import { createServer } from 'node:net'
import { signInPath } from '@dansmazone/contract/site-paths'
import { createDatabase } from '#db/client.ts'
import { migrateJobs } from '#db/job-tables.ts'
import { migrate } from '#db/migrate.ts'
import { openDatabaseServer } from '#db/server.ts'
import type { DemoAccounts } from '#demo/accounts.ts'
import { explainStartupError, StartupError } from '#lib/startup-error.ts'
import { buildApp } from './app.ts'
import { type Config, environment, loadConfig } from './config.ts'
import { closeApp, closePool, Lifecycle } from './lifecycle.ts'
import { seed } from './seed.ts'

const requestLimitMs = 10_000
const lifecycle = new Lifecycle()
const say = (line: string) => console.log(line)

let config: Config | undefined
let diagnose: () => Promise<Error | null> = async () => null
try {
  config = loadConfig(environment())
  stopOnSignals()
  await start(config)
} catch (error) {
  if (!lifecycle.stopping) await fail(error)
}

async function start(config: Config) {
  await checkPort(config)
  const database = await startDatabase(config)
  const demonstration = await prepare(config, database.url)

  const db = createDatabase(database.url, {
    max: config.databasePoolMax,
    applicationName: 'dansmazone',
  })
  lifecycle.onStop(() => closePool(db, requestLimitMs))
  const stream = await prettyLog(config)
  const app = await buildApp({ config, db, ...(stream ? { logger: { stream } } : {}) })
  lifecycle.onStop(() => closeApp(app, requestLimitMs))
  await app.listen({ host: config.host, port: config.port })

  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  const site = config.publicUrl.replace(/:0$/, `:${port}`)
  say(`\n  Site  ${site}\n  API   ${site}/v1\n  Docs  ${site}/docs\n`)
  if (database.location) say(`  Data  ${database.location}\n`)
  if (demonstration) sayAccounts(demonstration, site)
}

const endedByItself = new StartupError(
  'embedded_failed',
  'The embedded Postgres ended by itself',
  'Start again: nothing committed is lost',
)

async function startDatabase({ databaseUrl, dataDir }: Config) {
  const starting = openDatabaseServer({
    config: { databaseUrl, dataDir },
    onProgress: (step) => say(`Postgres: ${step}`),
  })
  lifecycle.onStop(() =>
    starting.then(
      (server) => server.stop(),
      () => undefined,
    ),
  )
  const server = await starting
  diagnose = server.diagnose
  void server.exited.then(async () => {
    if (!lifecycle.stopping) await fail(endedByItself)
  })
  return server
}

/** Migrations and first data take their time, on connections of their own. */
async function prepare(config: Config, url: string) {
  const db = createDatabase(url, {
    max: 4,
    applicationName: 'dansmazone start',
    statementTimeoutMs: 0,
  })
  try {
    const applied = await migrate(db)
    await migrateJobs(db)
    if (applied.length > 0) say(`Database: ${applied.length} migrations applied`)
    await seed({ db, config, onProgress: progress() })
    if (!config.demo || config.nodeEnv === 'production') return null
    const { demoAccounts } = await import('#demo/accounts.ts')
    return await demoAccounts(db, config)
  } finally {
    await closePool(db, lifecycle.stopping ? 0 : requestLimitMs)
  }
}

function sayAccounts({ password, accounts }: DemoAccounts, site: string) {
  say(`  Demonstration accounts, at ${site}${signInPath()}; the password of each is ${password}`)
  for (const { email, what } of accounts) say(`    ${email}  ${what}`)
  say('')
}

/** One line a step in a terminal, redrawn; elsewhere one line at its end. */
function progress() {
  return (step: string, done: number, total: number) => {
    const complete = done >= total
    if (process.stdout.isTTY) {
      process.stdout.write(`\r${step}: ${done}/${total}\u001B[K${complete ? '\n' : ''}`)
    } else if (complete) {
      say(`${step}: ${total}`)
    }
  }
}

/** Before minutes of first data, rather than after. */
async function checkPort({ host, port }: Config) {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen({ host, port }, () => probe.close(() => resolve()))
  })
}

async function prettyLog({ nodeEnv }: Config) {
  if (nodeEnv !== 'development' || !process.stdout.isTTY) return undefined
  const pretty = await import('pino-pretty').catch(() => null)
  return pretty?.default({
    translateTime: 'HH:MM:ss',
    ignore: 'requestId,method,route,status,durationMs',
    messageFormat: '{if route}{method} {route} {status} in {durationMs} ms {requestId} {end}{msg}',
  })
}

function stopOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (lifecycle.stopping) process.exit(130)
      say('Stopping: finishing the requests in flight (again to stop at once)')
      lifecycle.stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      )
    })
  }
}

async function fail(error: unknown) {
  const explained = (await diagnose()) ?? explainStartupError(error, config ?? {})
  if (explained) console.error(`error: ${explained.message}`)
  else console.error(error)
  await lifecycle.stop().catch(() => undefined)
  process.exit(1)
}
