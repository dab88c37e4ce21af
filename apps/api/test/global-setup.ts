import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { createDatabase } from '#db/client.ts'
import { startEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server, on its database of administration. */
    postgresUrl: string
    /** A migrated, empty database, to be cloned. */
    templateName: string
  }
}

const prefix = 'dansmazone-test-'

export async function setup({ provide }: TestProject) {
  const server = await startServer()
  const templateName = `template_${randomBytes(4).toString('hex')}`
  await administer(server.url, `CREATE DATABASE ${templateName}`)
  const db = createDatabase(databaseUrl(server.url, templateName), {
    max: 1,
    applicationName: 'dansmazone test',
  })
  try {
    await migrate(db)
  } finally {
    await db.$client.end()
  }
  provide('postgresUrl', server.url)
  provide('templateName', templateName)

  return async () => {
    await administer(server.url, `DROP DATABASE ${templateName} WITH (FORCE)`)
    await server.stop()
  }
}

async function startServer() {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return { url: given, stop: async () => undefined }

  await removeLeftovers()
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  // As root, another account runs Postgres and has to reach it.
  await chmod(folder, 0o755)
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 })
  try {
    const server = await startEmbedded({
      dataDir: join(folder, 'data'),
      shelter: join(folder, 'shelter'),
      durable: false,
    })
    return { url: server.url, stop: () => server.stop().then(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Of test runs that were killed. */
async function removeLeftovers() {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = new RegExp(`^${prefix}(\\d+)-`).exec(name) ?? []
    if (pid && !isRunning(Number(pid))) {
      await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined)
    }
  }
}

function isRunning(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function administer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function databaseUrl(server: string, name: string) {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
