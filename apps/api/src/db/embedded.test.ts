import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stopOrphan } from './embedded-owner.ts'
import { explain } from './embedded-process.ts'
import { readStatus } from './embedded-status.ts'
import { startEmbedded } from './embedded.ts'

let folder: string
let options: { dataDir: string; shelter: string; durable: false }
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), `dansmazone-test-${process.pid}-`))
  await chmod(folder, 0o755)
  const dataDir = join(folder, 'Ma zone à moi', 'données')
  options = { dataDir, shelter: join(folder, 'shelter'), durable: false }
})
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

async function ask(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

test('data outlives a restart, in a folder with spaces and accents', async () => {
  const first = await startEmbedded(options)
  await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  await first.stop()
  const second = await startEmbedded(options)
  expect(await ask(second.url, 'SELECT * FROM kept')).toEqual([{ answer: 42 }])
  await second.stop()
})

test('it speaks UTF-8 and UTC, to this machine only, and to nobody without the password', async () => {
  const server = await startEmbedded(options)
  const [row] = await ask(
    server.url,
    `SELECT upper('é') AS upper, current_setting('timezone') AS zone,
            current_setting('listen_addresses') AS addresses`,
  )
  expect(row).toEqual({ upper: 'É', zone: 'UTC', addresses: '127.0.0.1' })
  const stranger = server.url.replace(/:[^:@]+@/, ':guess@')
  await expect(ask(stranger, 'SELECT')).rejects.toThrow('password authentication failed')
  await server.stop()
})

test('a second start on the same data names the process that has it', async () => {
  const server = await startEmbedded(options)
  await expect(startEmbedded(options)).rejects.toMatchObject({
    code: 'data_in_use',
    message: expect.stringContaining(`already in use by process ${process.pid}`),
  })
  expect(await ask(server.url, 'SELECT 1 AS still')).toEqual([{ still: 1 }])
  await server.stop()
})

describe('killed without warning', () => {
  const module_ = JSON.stringify(new URL('embedded.ts', import.meta.url).href)
  const program = `
    const { startEmbedded } = await import(${module_})
    const { url, location } = await startEmbedded(JSON.parse(process.argv[1]))
    console.log(JSON.stringify({ url, location }))
    setInterval(() => undefined, 1000)`

  async function startOwner() {
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', program, JSON.stringify({ ...options, durable: true })],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const [line] = (await child.stdout.take(1).toArray()) as Buffer[]
    return { child, ...(JSON.parse(String(line)) as { url: string; location: string }) }
  }

  const ended = async (child: ChildProcess) => {
    if (child.exitCode === null && child.signalCode === null) {
      await new Promise((resolve) => child.once('exit', resolve))
    }
  }
  const isRunning = async (pid: number) =>
    stat(`/proc/${pid}`).then(
      () => true,
      () => false,
    )

  test('Postgres ends with its owner, and the next start has all that was committed', async () => {
    const owner = await startOwner()
    const postgres = (await readStatus(owner.location)).pid ?? 0
    await ask(owner.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    owner.child.kill('SIGKILL')
    await ended(owner.child)

    const next = await startEmbedded(options)
    expect(await isRunning(postgres)).toBe(false)
    expect(await ask(next.url, 'SELECT * FROM kept')).toEqual([{ answer: 42 }])
    await next.stop()
  })

  test('Postgres killed too, the next start recovers from its log of changes', async () => {
    const owner = await startOwner()
    await ask(owner.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    const postgres = (await readStatus(owner.location)).pid ?? 0
    process.kill(postgres, 'SIGKILL')
    owner.child.kill('SIGKILL')
    await ended(owner.child)

    const next = await startEmbedded(options)
    expect(await ask(next.url, 'SELECT * FROM kept')).toEqual([{ answer: 42 }])
    await next.stop()
  })

  test('an orphan without its supervisor is stopped first, and no stranger with its number', async () => {
    const owner = await startOwner()
    const postgres = (await readStatus(owner.location)).pid ?? 0
    await stopOrphan(join(folder, 'elsewhere'))
    await stopOrphan(folder)
    expect(await isRunning(postgres)).toBe(true)
    await stopOrphan(owner.location)
    expect(await isRunning(postgres)).toBe(false)
    owner.child.kill('SIGKILL')
    await ended(owner.child)
  })
})

test('a start cut short while making the data begins anew', async () => {
  const { location, stop } = await startEmbedded(options)
  await stop()
  await rename(location, `${location}.incomplete`)
  const server = await startEmbedded(options)
  expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await server.stop()
  await expect(stat(`${location}.incomplete`)).rejects.toThrow('ENOENT')
})

test('stopping leaves no process behind', async () => {
  const server = await startEmbedded(options)
  const postgres = (await readStatus(server.location)).pid ?? 0
  await server.stop()
  await sleep(50)
  expect(() => process.kill(postgres, 0)).toThrow('ESRCH')
})

test.runIf(process.getuid?.() === 0)(
  "under root's closed home, binaries and data move to a shelter that its account can reach",
  async () => {
    await mkdir(options.dataDir, { recursive: true })
    await chmod(join(folder, 'Ma zone à moi'), 0o700)
    const first = await startEmbedded(options)
    expect(first.location).toContain(options.shelter)
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()
    const second = await startEmbedded(options)
    expect(second.location).toBe(first.location)
    expect(await ask(second.url, 'SELECT * FROM kept')).toEqual([{ answer: 42 }])
    await second.stop()
  },
)

describe('what initdb or Postgres says becomes one line', () => {
  test.each([
    ['initdb: error: could not write: No space left on device', 'disk_full'],
    ['FATAL:  could not extend file "base/1": No space left on device', 'disk_full'],
    ['HINT: Is another postmaster (PID 4711) running in data directory "/d"?', 'data_in_use'],
    ['FATAL:  could not load library', 'embedded_failed'],
    ['', 'embedded_failed'],
  ])('%s', (output, code) => {
    const error = explain(output, '/d/server.log')
    expect(error.code).toBe(code)
    expect(error.message).not.toContain('\n')
  })
})
