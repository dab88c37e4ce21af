import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig, variableNames } from './config.ts'

test('nothing needs to be set: embedded database with demonstration data, Occitanie, port 3000', () => {
  expect(loadConfig({})).toMatchObject({
    databaseUrl: null,
    demo: true,
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    territory: 'region:76',
    storage: { driver: 'disk' },
  })
})

test('a database of their own gets demonstration data only on demand', () => {
  const DATABASE_URL = 'postgres://someone:secret@db.example/shop'
  expect(loadConfig({ DATABASE_URL }).demo).toBe(false)
  expect(loadConfig({ DATABASE_URL, DEMO: 'true' }).demo).toBe(true)
})

test('an empty variable is an absent one', () => {
  const empty = Object.fromEntries(variableNames.map((name) => [name, '']))
  expect(loadConfig(empty)).toEqual(loadConfig({}))
})

describe('a wrong value is refused in one line that names the variable and what to set', () => {
  test.each([
    [{ PORT: 'eighty' }, 'PORT is "eighty". Set it to a port from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000". Set it to a port from 0 to 65535.'],
    [{ DEMO: 'perhaps' }, 'DEMO is "perhaps". Set it to true or false.'],
    [{ TERRITORY: 'Occitanie' }, /^TERRITORY is "Occitanie"\. Set it to a French region .*\.$/],
    [{ PUBLIC_URL: 'dansmazone.example' }, /^PUBLIC_URL is "dansmazone.example"\. /],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"\. Set it to one of fatal, error/],
    [{ STORAGE_DRIVER: 's3' }, 'S3_BUCKET is missing. Set it to a text that is not empty.'],
  ])('%o', (env, message) => {
    expect(() => loadConfig(env)).toThrow(message)
  })

  test.each(['mysql://db/shop', 'postgres://db:port/shop'])(
    'DATABASE_URL=%s, never shown: it may hold a password',
    (DATABASE_URL) => {
      expect(() => loadConfig({ DATABASE_URL })).toThrow(
        'DATABASE_URL is not valid. Set it to an address like postgres://user:password@host:5432/database.',
      )
    },
  )
})

test('in production on a database of their own the secret of sessions has to be given', () => {
  const env = { NODE_ENV: 'production', DATABASE_URL: 'postgres://db/shop' }
  expect(() => loadConfig(env)).toThrow(/^AUTH_SECRET is missing\. Set it to a secret text/)
  expect(() => loadConfig({ ...env, AUTH_SECRET: 'short' })).toThrow(/^AUTH_SECRET is not valid\. /)
  const AUTH_SECRET = 'a'.repeat(32)
  expect(loadConfig({ ...env, AUTH_SECRET }).authSecret).toBe(AUTH_SECRET)
})

test('a server that sends mails needs a sender, and is never shown', () => {
  const SMTP_URL = 'smtps://user:secret@mail.example:465'
  expect(() => loadConfig({ SMTP_URL })).toThrow(/^MAIL_FROM is missing\. /)
  expect(() => loadConfig({ SMTP_URL: 'mail.example' })).toThrow(/^SMTP_URL is not valid\. /)
  const MAIL_FROM = 'DansMaZone <bonjour@dansmazone.example>'
  expect(loadConfig({ SMTP_URL, MAIL_FROM }).mail).toEqual({ smtpUrl: SMTP_URL, from: MAIL_FROM })
})

test('TRUST_PROXY takes a switch, a number of proxies or addresses', () => {
  expect(loadConfig({ TRUST_PROXY: 'true' }).trustProxy).toBe(true)
  expect(loadConfig({ TRUST_PROXY: '2' }).trustProxy).toBe(2)
  expect(loadConfig({ TRUST_PROXY: '10.0.0.0/8' }).trustProxy).toBe('10.0.0.0/8')
})

test('.env.example names exactly the variables, and is valid as it stands', async () => {
  const file = join(import.meta.dirname, '..', '..', '..', '.env.example')
  const example = parseEnv(await readFile(file, 'utf8'))
  expect(Object.keys(example).toSorted()).toEqual(variableNames.toSorted())
  expect(loadConfig(example)).toEqual(loadConfig({}))
})

test('docker-compose.yml hands every variable on, but those the image itself decides', async () => {
  const file = join(import.meta.dirname, '..', '..', '..', 'docker-compose.yml')
  const { services } = parse(await readFile(file, 'utf8')) as {
    services: { app: { environment: Record<string, string> } }
  }
  const ofTheImage = ['DATA_DIR', 'HOST', 'NODE_ENV', 'PORT', 'STORAGE_DIR', 'WEB_DIST_DIR']
  const { environment } = services.app
  expect(Object.keys(environment).toSorted()).toEqual(
    variableNames.filter((name) => !ofTheImage.includes(name)).toSorted(),
  )
  // As it is told to an app for which nothing is set but the secret.
  const unset = Object.entries(environment).map(([name, value]): [string, string] => [
    name,
    value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1').replace(/^\$\{AUTH_SECRET.*$/, 'x'.repeat(32)),
  ])
  expect(loadConfig(Object.fromEntries(unset))).toEqual(
    loadConfig({
      AUTH_SECRET: 'x'.repeat(32),
      DATABASE_URL: 'postgres://dansmazone:dansmazone@database:5432/dansmazone',
      PUBLIC_URL: 'http://localhost:3000',
    }),
  )
})
