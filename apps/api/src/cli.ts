import { createDatabase } from '#db/client.ts'
import { openDatabaseServer } from '#db/server.ts'
import { explainStartupError } from '#lib/startup-error.ts'
import { CommandError, type CommandContext, UsageError } from './cli/command.ts'
import { createAdminCommand, removeTwoFactorCommand } from './cli/create-admin.ts'
import { demoCommand, migrateCommand, seedCommand } from './cli/database-commands.ts'
import { openapiCommand } from './cli/openapi-command.ts'
import { parseCommand, usage } from './cli/parse.ts'
import {
  addSynonymsCommand,
  listSynonymsCommand,
  removeSynonymsCommand,
} from './cli/synonyms-commands.ts'
import { territorySyncCommand } from './cli/territory-command.ts'
import { type Config, environment, loadConfig } from './config.ts'
import { closePool, Lifecycle } from './lifecycle.ts'

const commands = [
  migrateCommand,
  seedCommand,
  createAdminCommand,
  removeTwoFactorCommand,
  territorySyncCommand,
  listSynonymsCommand,
  addSynonymsCommand,
  removeSynonymsCommand,
  demoCommand,
  openapiCommand,
]
const lifecycle = new Lifecycle()

let config: Config | undefined
try {
  const parsed = parseCommand(process.argv.slice(2), commands)
  if (parsed === 'help') {
    console.log(usage(commands))
  } else {
    config = loadConfig(environment())
    stopOnSignals()
    await parsed.command.run(context(config), parsed.flags, parsed.words)
    await lifecycle.stop()
  }
} catch (error) {
  if (!lifecycle.stopping) await fail(error)
}

function context(config: Config): CommandContext {
  let connected: ReturnType<typeof connect> | undefined
  return {
    config,
    connect: () => (connected ??= connect(config)),
    say: (line) => console.log(line),
    progress,
  }
}

async function connect(config: Config) {
  const { databaseUrl, dataDir } = config
  const starting = openDatabaseServer({ config: { databaseUrl, dataDir }, share: true })
  lifecycle.onStop(() =>
    starting.then(
      (server) => server.stop(),
      () => undefined,
    ),
  )
  const { url } = await starting
  const db = createDatabase(url, {
    max: 4,
    applicationName: 'dansmazone cli',
    statementTimeoutMs: 0,
  })
  lifecycle.onStop(() => closePool(db, 2000))
  return db
}

/** One line a step in a terminal, redrawn; elsewhere one line at its end. */
function progress(step: string, done: number, total: number) {
  if (process.stdout.isTTY) {
    process.stdout.write(`\r${step}: ${done}/${total}\u001B[K${done >= total ? '\n' : ''}`)
  } else if (done >= total) {
    console.log(`${step}: ${total}`)
  }
}

function stopOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (lifecycle.stopping) process.exit(130)
      void lifecycle.stop().finally(() => process.exit(130))
    })
  }
}

async function fail(error: unknown) {
  const explained = explainStartupError(error, config ?? {})
  if (error instanceof UsageError) console.error(`error: ${error.message}\n\n${usage(commands)}`)
  else if (explained) console.error(`error: ${explained.message}`)
  else if (error instanceof CommandError) console.error(`error: ${error.message}`)
  else console.error(error)
  await lifecycle.stop().catch(() => undefined)
  process.exit(error instanceof UsageError ? 2 : 1)
}
