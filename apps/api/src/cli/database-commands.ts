import type { Database } from '#db/client.ts'
import { migrateJobs } from '#db/job-tables.ts'
import { isMigrated, migrate } from '#db/migrate.ts'
import { seed } from '#src/seed.ts'
import { type Command, CommandError, UsageError } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  summary: 'Bring the database to the schema of this version.',
  options: {},
  run: async ({ connect, say }) => {
    const db = await connect()
    const applied = await migrate(db)
    await migrateJobs(db)
    for (const tag of applied) say(`applied ${tag}`)
    say(applied.length > 0 ? `${applied.length} migrations applied` : 'The database is up to date')
  },
}

export const seedCommand: Command = {
  name: 'seed',
  usage: '',
  summary: 'Load the territory, categories and labels; with DEMO=true the demonstration catalogue.',
  options: {},
  run: async ({ connect, config, say, progress }) => {
    const db = await connect()
    await requireSchema(db)
    const { demo } = await seed({ db, config, onProgress: progress })
    say(demo ? 'The demonstration catalogue is loaded' : 'The reference data is up to date')
  },
}

export const demoCommand: Command = {
  name: 'demo',
  usage: '--merchants N --products N',
  summary: 'Fill the database with that many invented merchants and products, for scale work.',
  options: { merchants: { type: 'string' }, products: { type: 'string' } },
  run: async ({ connect, progress, say }, flags) => {
    const merchants = count('--merchants', flags['merchants'])
    const products = count('--products', flags['products'])
    const db = await connect()
    await requireSchema(db)
    const { scale } = await import('#demo/scale.ts')
    await scale({ db, merchants, products, onProgress: progress })
    say(`${merchants} merchants and ${products} products added`)
  },
}

function count(flag: string, value: string | boolean | undefined) {
  const number = typeof value === 'string' && /^\d{1,8}$/.test(value) ? Number(value) : 0
  if (number > 0) return number
  throw new UsageError(`${flag} wants a number`)
}

export async function requireSchema(db: Database) {
  if (await isMigrated(db)) return
  throw new CommandError('The database lacks migrations. Run the command migrate first.')
}
