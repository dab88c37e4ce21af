import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { createDatabase } from '#db/client.ts'
import { migrateJobs } from '#db/job-tables.ts'
import { migrate } from '#db/migrate.ts'
import { startTemporaryServer } from './temporary-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    referenceData: string
    /** The server, on its database of administration. */
    postgresUrl: string
    /** A migrated, empty database, to be cloned. */
    templateName: string
  }
}

export async function setup({ provide }: TestProject) {
  const server = await testServer()
  const templateName = `template_${randomBytes(4).toString('hex')}`
  await administer(server.url, `CREATE DATABASE ${templateName}`)
  const db = createDatabase(databaseUrl(server.url, templateName), {
    max: 1,
    applicationName: 'dansmazone test',
  })
  try {
    await migrate(db)
    await migrateJobs(db)
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

async function testServer() {
  const given = process.env['TEST_DATABASE_URL']
  return given ? { url: given, stop: async () => undefined } : await startTemporaryServer()
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
