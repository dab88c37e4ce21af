import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { createDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { emptyDatabase } from '#test/database.ts'
import { explainStartupError, StartupError } from './startup-error.ts'

const context = {
  port: 3000,
  dataDir: '/srv/data',
  databaseUrl: 'postgres://someone:secret@db.example:5433/shop',
}
const fault = (facts: object, message = 'it failed') => Object.assign(new Error(message), facts)
const line = (error: unknown) => explainStartupError(error, context)?.message

describe('a known cause is said in one line, with its remedy', () => {
  test.each<[string, object, string, string]>([
    [
      'port taken',
      { code: 'EADDRINUSE', syscall: 'listen' },
      '',
      'Port 3000 is already in use. Set PORT to a free one, or stop the program that holds it.',
    ],
    [
      'port reserved',
      { code: 'EACCES', syscall: 'listen' },
      '',
      'This user may not listen on port 3000. Set PORT to 1024 or more.',
    ],
    [
      'address unknown',
      { code: 'EADDRNOTAVAIL', syscall: 'listen' },
      '',
      'Cannot listen on this address (EADDRNOTAVAIL). Check HOST and PORT.',
    ],
    [
      'disk full, a file',
      { code: 'ENOSPC' },
      '',
      'The disk is full (data in /srv/data). Free some space, or set DATA_DIR to a folder on another disk.',
    ],
    [
      'disk full, the database',
      { code: '53100' },
      '',
      'The disk is full (data in /srv/data). Free some space, or set DATA_DIR to a folder on another disk.',
    ],
    [
      'folder not writable',
      { code: 'EACCES', path: '/srv/data' },
      '',
      'Not allowed to write /srv/data (EACCES). Give this user the right, or set DATA_DIR to a folder it may write.',
    ],
    [
      'binary that does not run',
      { code: 'ENOENT', syscall: 'spawn /x/initdb', path: '/x/initdb' },
      '',
      'The embedded Postgres cannot run on this machine (ENOENT: /x/initdb). Set DATABASE_URL to a Postgres 16 or newer.',
    ],
    [
      'server not there',
      { code: 'ECONNREFUSED' },
      '',
      'Postgres does not answer at db.example:5433 (ECONNREFUSED). Check the host and port in DATABASE_URL, and that the server runs.',
    ],
    [
      'host unknown',
      { code: 'ENOTFOUND' },
      '',
      'Postgres does not answer at db.example:5433 (ENOTFOUND). Check the host and port in DATABASE_URL, and that the server runs.',
    ],
    [
      'password refused',
      { code: '28P01' },
      'password authentication failed',
      'Postgres at db.example:5433 refuses the user "someone" (password authentication failed). Check the user and password in DATABASE_URL.',
    ],
    [
      'database missing',
      { code: '3D000' },
      '',
      'The database "shop" does not exist at db.example:5433. Create it, or correct the name in DATABASE_URL.',
    ],
    [
      'no right',
      { code: '42501' },
      'permission denied for schema public',
      'Postgres at db.example:5433 denies the user "someone" a right (permission denied for schema public). Make "someone" the owner of the database "shop".',
    ],
    [
      'no right to an extension',
      { code: '42501' },
      'permission denied to create extension "unaccent"',
      'Postgres refuses an extension (permission denied to create extension "unaccent"). Have an administrator create it in "shop", or grant CREATE on that database to "someone".',
    ],
    [
      'extension not there',
      { code: '0A000' },
      'extension "unaccent" is not available',
      'Postgres refuses an extension (extension "unaccent" is not available). Install the postgresql-contrib package of that server.',
    ],
    [
      'too many connections',
      { code: '53300' },
      'sorry, too many clients',
      'Postgres at db.example:5433 takes no connection now (sorry, too many clients). Try again, or lower DATABASE_POOL_MAX.',
    ],
  ])('%s', (_case, facts, message, expected) => {
    expect(line(fault(facts, message || 'it failed'))).toBe(expected)
  })
})

test('a cause is found under the errors that wrap it', () => {
  const refused = new AggregateError([fault({ code: 'ECONNREFUSED' })], 'all attempts failed')
  expect(line(new Error('Failed query', { cause: refused }))).toContain('does not answer')
  const known = new StartupError('configuration', 'PORT is "x"', 'Set it to a number')
  expect(explainStartupError(new Error('outer', { cause: known }), {})).toBe(known)
})

test('a defect is left as it is', () => {
  expect(line(new TypeError('undefined is not a function'))).toBeUndefined()
  expect(line('thrown text')).toBeUndefined()
})

test('no line holds the password', () => {
  for (const code of ['ECONNREFUSED', '28P01', '3D000', '42501', '53300']) {
    expect(line(fault({ code }))).not.toContain('secret')
  }
})

describe('for real', () => {
  async function failure(databaseUrl: string) {
    const db = createDatabase(databaseUrl, { max: 1, applicationName: 'test' })
    const error = await migrate(db).catch((thrown: unknown) => thrown)
    await db.$client.end()
    return explainStartupError(error, { databaseUrl })?.code
  }

  test('a DATABASE_URL whose server, password, database or rights are wrong', async () => {
    const { db, url, close } = await emptyDatabase()
    const name = new URL(url).pathname.slice(1)
    await db.$client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'right'`)
    const as = (user: string, password: string, database: string, port?: string) => {
      const changed = new URL(url)
      Object.assign(changed, { username: user, password, pathname: `/${database}` })
      if (port) changed.port = port
      return changed.href
    }
    expect(await failure(as(name, 'right', name, '1'))).toBe('database_unreachable')
    expect(await failure(as(name, 'wrong', name))).toBe('database_credentials')
    expect(await failure(as(name, 'right', 'nowhere'))).toBe('database_missing')
    expect(await failure(as(name, 'right', name))).toBe('database_credentials')
    await db.$client.query(`DROP OWNED BY ${name}; DROP ROLE ${name}`)
    await close()
  })

  test('a server that is no Postgres', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    expect(await failure(`postgres://someone@127.0.0.1:${port}/shop`)).toBe('database_unreachable')
    server.close()
  })

  test('a port that another program holds', async () => {
    const [first, second] = [createServer(), createServer()]
    await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve))
    const { port } = first.address() as { port: number }
    const error = await new Promise((resolve) =>
      second.once('error', resolve).listen(port, '127.0.0.1'),
    )
    expect(explainStartupError(error, { port })?.code).toBe('port_taken')
    first.close()
  })
})
