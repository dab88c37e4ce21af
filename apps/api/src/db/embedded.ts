import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { StartupError } from '#lib/startup-error.ts'
import { cleanEnvironment, makeFolder } from './embedded-account.ts'
import { currentOwner, stopOrphan, takeOwnership } from './embedded-owner.ts'
import { clusterName, defaultShelter, exists, findPlace, type Place } from './embedded-place.ts'
import { explain, startServer } from './embedded-process.ts'
import { readStatus, readText } from './embedded-status.ts'

export type EmbeddedPostgres = {
  url: string
  /** Where the data is. */
  location: string
  stop: () => Promise<void>
  /** Settles when Postgres ends, asked to or not. */
  exited: Promise<void>
  /** What its log says of a failure that its clients only see as a lost connection. */
  diagnose: () => Promise<StartupError | null>
}

export type EmbeddedOptions = {
  dataDir: string
  shelter?: string
  /** False gives up safety for speed: for tests, whose data nobody misses. */
  durable?: boolean
  settings?: Record<string, string>
  onProgress?: (step: string) => void
}

const user = 'dansmazone'
const database = 'dansmazone'
const run = promisify(execFile)

const commonSettings = {
  listen_addresses: '127.0.0.1',
  // A socket's path may have 107 bytes; a clone's path may be longer.
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_messages: 'warning',
  // A failed statement holds someone's values.
  log_min_error_statement: 'panic',
}
const volatileSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
}

/** Starts the Postgres that npm brought, making its data first if there is none. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const {
    dataDir,
    shelter = defaultShelter,
    durable = true,
    settings = {},
    onProgress = () => undefined,
  } = options
  await mkdir(dataDir, { recursive: true })
  const release = await takeOwnership(dataDir)
  try {
    const place = await findPlace(dataDir, shelter)
    const cluster = join(place.folder, clusterName)
    if (!(await exists(join(cluster, 'PG_VERSION')))) {
      onProgress(`creating the database in ${cluster}`)
      await initialise(place, cluster)
    }
    await checkVersion(place, cluster)
    await stopOrphan(cluster)
    const server = await startServer(place, cluster, {
      ...commonSettings,
      ...(durable ? {} : volatileSettings),
      ...settings,
    })
    try {
      const url = await prepare(place, server.port)
      return {
        url,
        location: cluster,
        exited: server.exited,
        diagnose: server.diagnose,
        stop: async () => {
          await server.stop()
          await release()
        },
      }
    } catch (error) {
      await server.stop()
      throw error
    }
  } catch (error) {
    await release()
    throw error
  }
}

/** The address of this clone's Postgres when another process of it runs one, else null. */
export async function runningEmbedded(dataDir: string): Promise<string | null> {
  if (!(await currentOwner(dataDir))) return null
  const { folder } = await findPlace(dataDir, defaultShelter)
  const { ready, port } = await readStatus(join(folder, clusterName))
  return ready && port ? await address(folder, port) : null
}

/** Made under another name, so that a start cut short leaves nothing that looks complete. */
async function initialise(place: Place, cluster: string) {
  const incomplete = `${cluster}.incomplete`
  const passwordFile = join(place.folder, 'password')
  await rm(incomplete, { recursive: true, force: true })
  await rm(passwordFile, { force: true })
  await makeFolder(incomplete, place.account)
  await writeFile(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (place.account) await chown(passwordFile, place.account.uid, place.account.gid)
  const choices = [
    `--pgdata=${incomplete}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]
  try {
    const options = { ...place.account, cwd: '/', env: cleanEnvironment }
    await run(join(place.native, 'bin/initdb'), choices, options)
  } catch (error) {
    await rm(incomplete, { recursive: true, force: true })
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    throw output ? explain(output, place.folder) : error
  }
  await rename(incomplete, cluster)
}

async function checkVersion(place: Place, cluster: string) {
  const [made, server] = await Promise.all([
    readText(join(cluster, 'PG_VERSION')),
    run(join(place.native, 'bin/postgres'), ['--version'], { ...place.account, cwd: '/' }),
  ])
  const major = /\) (\d+)/.exec(server.stdout)?.[1]
  if (made.trim() === major) return
  throw new StartupError(
    'embedded_version',
    `The data in ${cluster} was made by Postgres ${made.trim()}, this one is ${major}`,
    'Run the version of the project that made it, or set DATA_DIR to a new folder',
  )
}

async function address(folder: string, port: number) {
  const password = (await readFile(join(folder, 'password'), 'utf8')).trim()
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}

async function prepare({ folder }: Place, port: number) {
  const url = await address(folder, port)
  const client = new pg.Client({ connectionString: url.replace(/[^/]*$/, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      database,
    ])
    if (!rowCount) await client.query(`CREATE DATABASE ${database}`)
  } finally {
    await client.end()
  }
  return url
}
