import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDatabase, type TestDatabase } from '#test/database.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await emptyDatabase()
  folder = await mkdtemp(join(tmpdir(), 'dansmazone-cli-'))
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

type Outcome = { code: number; stdout: string; stderr: string }

const cli = (...args: string[]) => cliWith({}, ...args)

/** The command as a person types it, in a process of its own. */
function cliWith(env: Record<string, string>, ...args: string[]) {
  return new Promise<Outcome>((resolve) => {
    const options = { env: { DATABASE_URL: database.url, DATA_DIR: folder, ...env } }
    const file = join(import.meta.dirname, 'cli.ts')
    execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

const communes = JSON.stringify([
  {
    code: '48095',
    nom: 'Mende',
    codeDepartement: '48',
    centre: { type: 'Point', coordinates: [3.4998, 44.5236] },
  },
  {
    code: '75056',
    nom: 'Paris',
    codeDepartement: '75',
    centre: { type: 'Point', coordinates: [2.347, 48.8589] },
  },
])

test('what makes no sense is answered with the usage, exit 2', async () => {
  expect(await cli('fly')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^error: Unknown command "fly"\n\nUsage:/) as string,
  })
  expect(await cli('demo', '--merchants', 'many')).toMatchObject({ code: 2 })
})

test('--help lists the commands', async () => {
  const { code, stdout } = await cli('--help')
  expect(code).toBe(0)
  for (const name of ['migrate', 'seed', 'territory sync', 'demo']) expect(stdout).toContain(name)
})

test('a database without its schema, then migrated, seeded and synchronised', async () => {
  expect(await cli('seed')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error: The database lacks migrations. Run the command migrate first.\n',
  })
  expect((await cli('migrate')).stdout).toMatch(/migrations applied\n$/)
  expect((await cli('migrate')).stdout).toBe('The database is up to date\n')
  expect((await cli('seed')).stdout).toMatch(/Communes of Occitanie: \d+\n/)
  expect((await cli('seed')).stdout).toBe('The reference data is up to date\n')

  const file = join(folder, 'communes.json')
  await writeFile(file, communes)
  const fromFile = await cli('territory', 'sync', '--file', file)
  expect(fromFile.stdout).toMatch(/^Communes: 1 moved, /)
  expect(fromFile.stdout).toContain('Not known here: 1\n  75056 Paris')

  const server = await serve(communes)
  try {
    const { port } = server.address() as AddressInfo
    const fetched = await cli('territory', 'sync', '--base-url', `http://127.0.0.1:${port}`)
    expect(fetched.stdout).toMatch(
      /^Communes: 0 moved, 0 of them placed for the first time; 1 unch/,
    )
  } finally {
    server.close()
  }
})

test('what cannot be done is one line that names the cause, exit 1', async () => {
  const oneLine = async (args: string[], message: RegExp, env = {}) => {
    const { code, stderr } = await cliWith(env, ...args)
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
    expect(stderr).toMatch(message)
  }
  await oneLine(['territory', 'sync', '--file', join(folder, 'none')], /Cannot read .*ENOENT/)
  await oneLine(['territory', 'sync', '--base-url', 'http://127.0.0.1:9'], /127.0.0.1:9.*--file/)
  await oneLine(['seed'], /TERRITORY/, { TERRITORY: 'occitanie' })
  await oneLine(['seed'], /"98"/, { TERRITORY: 'region:98' })
  await oneLine(['migrate'], /does not answer/, { DATABASE_URL: 'postgres://127.0.0.1:9/none' })
})

const serve = (body: string) =>
  new Promise<Server>((resolve) => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json').end(body)
    })
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
