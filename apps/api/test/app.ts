import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '#src/app.ts'
import { loadConfig, type Environment } from '#src/config.ts'
import { testAuthSecret, testOrigin } from './accounts.ts'
import { testDatabase } from './database.ts'

/** The whole application on a migrated, empty database of its own; `environment` overrides its variables. */
export async function testApp(environment: Environment = {}) {
  const database = await testDatabase()
  const folder = await mkdtemp(join(tmpdir(), `dansmazone-test-${process.pid}-files-`))
  const config = loadConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PUBLIC_URL: testOrigin,
    AUTH_SECRET: testAuthSecret,
    RATE_LIMIT_PER_MINUTE: '1000000',
    // What a test has just written is to be read, however fast it asks.
    HOT_ANSWERS_MB: '0',
    STORAGE_DIR: folder,
    WEB_DIST_DIR: 'no-site-is-built',
    COMPANY_REGISTER_URL: 'off',
    GEOCODER_URL: 'off',
    ...environment,
  })
  const app = await buildApp({ config, db: database.db })
  return {
    app,
    config,
    db: database.db,
    /** One more on the same database, which remembers nothing of what this one has counted. */
    another: () => buildApp({ config, db: database.db }),
    close: async () => {
      await app.close()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
