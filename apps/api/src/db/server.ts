import type { StartupError } from '#lib/startup-error.ts'
import type { EmbeddedPostgres } from './embedded.ts'

export type DatabaseServer = {
  url: string
  /** Where the embedded data is; null with a server of their own. */
  location: string | null
  stop: () => Promise<void>
  exited: Promise<void>
  diagnose: () => Promise<StartupError | null>
}

type Options = {
  config: { databaseUrl: string | null; dataDir: string }
  /** Use the Postgres that another process of this clone runs, if there is one: for commands beside the server. */
  share?: boolean
  onProgress?: (step: string) => void
}

/** The server of DATABASE_URL, else the embedded one, started; its code is only loaded then. */
export async function openDatabaseServer(options: Options): Promise<DatabaseServer> {
  const { config, share = false, onProgress } = options
  if (config.databaseUrl) return foreign(config.databaseUrl, null)
  const { runningEmbedded, startEmbedded } = await import('./embedded.ts')
  const running = share ? await runningEmbedded(config.dataDir) : null
  if (running) return foreign(running, config.dataDir)
  const embedded: EmbeddedPostgres = await startEmbedded({
    dataDir: config.dataDir,
    ...(onProgress ? { onProgress } : {}),
  })
  return embedded
}

const foreign = (url: string, location: string | null): DatabaseServer => ({
  url,
  location,
  stop: async () => undefined,
  exited: new Promise(() => undefined),
  diagnose: async () => null,
})
