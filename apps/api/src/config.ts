import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Static, type TSchema, Type } from 'typebox'
import { Value } from 'typebox/value'
import { StartupError } from '#lib/startup-error.ts'
import type { StorageSettings } from '#lib/storage.ts'
import type { MailSettings } from '#mail/mailer.ts'

const repository = resolve(import.meta.dirname, '..', '..', '..')

const variable = <S extends TSchema>(expected: string, schema: S) => ({ expected, schema })
const oneOf = <const T extends string[]>(...values: T) =>
  variable(`one of ${values.join(', ')}`, Type.Enum(values))
const flag = () => variable('true or false', Type.Boolean())
const text = () => variable('a text that is not empty', Type.String())
const matching = (expected: string, pattern: string) => variable(expected, Type.String({ pattern }))
const integer = (what: string, minimum: number, maximum: number) =>
  variable(`${what} from ${minimum} to ${maximum}`, Type.Integer({ minimum, maximum }))

const serviceAddress = () =>
  matching(
    'the address of the service, like https://service.example, or off',
    '^(off|https?://[^?#]*[^/?#])$',
  )

/** Every variable the project reads, each with what is expected, as its error message says it. */
const variables = {
  NODE_ENV: oneOf('development', 'production', 'test'),
  HOST: text(),
  PORT: integer('a port', 0, 65_535),
  PUBLIC_URL: matching(
    'the address people use, like https://dansmazone.example, without a path',
    '^https?://[^/?#]+$',
  ),
  DATABASE_URL: matching(
    'an address like postgres://user:password@host:5432/database',
    '^postgres(ql)?://',
  ),
  DATABASE_POOL_MAX: integer('a number of connections', 1, 1000),
  DATA_DIR: text(),
  WORKERS: flag(),
  TERRITORY: matching('a French region by its INSEE code, like region:76', '^region:\\d{2}$'),
  DEMO: flag(),
  AUTH_SECRET: variable(
    'a secret text of 32 characters or more, like what `openssl rand -hex 32` prints',
    Type.String({ minLength: 32 }),
  ),
  PASSWORD_BREACH_URL: matching(
    'the address of a range API, like https://api.pwnedpasswords.com/range/',
    '^https?://[^?#]+/$',
  ),
  SMTP_URL: matching('an address like smtps://user:password@mail.example:465', '^smtps?://'),
  MAIL_FROM: matching(
    'a sender like DansMaZone <bonjour@dansmazone.example>',
    '^[^\\r\\n]*[^\\s@<>]+@[^\\s@<>]+>?$',
  ),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  TRUST_PROXY: matching(
    'true, false, a number of proxies, or their addresses separated by commas',
    '^(true|false|[0-9a-fA-F.:/, ]+)$',
  ),
  RATE_LIMIT_PER_MINUTE: integer('a number of requests', 1, 1_000_000),
  HOT_ANSWERS_MB: integer('megabytes', 0, 65_536),
  WEB_DIST_DIR: text(),
  MAP_STYLE_URL: matching(
    'the address of a MapLibre style, like https://tiles.example/style.json',
    '^https?://[^/]+/',
  ),
  MAP_ORIGINS: matching(
    'the origins that style takes its tiles, glyphs and sprites from, like https://tiles.example, separated by commas',
    '^https?://[^/,;\\s]+(\\s*,\\s*https?://[^/,;\\s]+)*$',
  ),
  COMPANY_REGISTER_URL: serviceAddress(),
  GEOCODER_URL: serviceAddress(),
  FETCH_PRIVATE_ORIGINS: matching(
    'origins that are not on the public internet and may be fetched for feeds and pictures, like http://shop.internal:8080, separated by commas',
    '^https?://[^/,\\s]+(\\s*,\\s*https?://[^/,\\s]+)*$',
  ),
  PICTURES_PER_MERCHANT: integer('a number of pictures', 1, 1_000_000),
  PICTURES_MB_PER_MERCHANT: integer('megabytes', 1, 1_000_000),
  STORAGE_DRIVER: oneOf('disk', 's3'),
  STORAGE_DIR: text(),
  S3_ENDPOINT: matching('an address like https://s3.example', '^https?://'),
  S3_REGION: text(),
  S3_BUCKET: text(),
  S3_ACCESS_KEY_ID: text(),
  S3_SECRET_ACCESS_KEY: text(),
}

type Variables = typeof variables
type Name = keyof Variables
type ValueOf<N extends Name> = Static<Variables[N]['schema']>
export type Environment = Readonly<Record<string, string | undefined>>
export const variableNames = Object.keys(variables) as Name[]

export type Config = {
  nodeEnv: ValueOf<'NODE_ENV'>
  host: string
  port: number
  /** Without a slash at the end. */
  publicUrl: string
  /** Null: the embedded Postgres. */
  databaseUrl: string | null
  databasePoolMax: number
  dataDir: string
  /** Whether this process runs jobs, besides answering requests. */
  workers: boolean
  territory: string
  demo: boolean
  /** What sessions are signed with; null: one that is made at the first start and kept in `dataDir`. */
  authSecret: string | null
  /** Where the first letters of a password's digest are looked up among stolen ones; null: nowhere. */
  passwordBreachUrl: string | null
  mail: MailSettings
  logLevel: ValueOf<'LOG_LEVEL'>
  trustProxy: boolean | number | string
  rateLimitPerMinute: number
  /** Memory for answers that are asked for again and again; 0: none is kept. */
  hotAnswersMb: number
  webDistDir: string
  /** The style of the map and all the origins it is made of; null: drawn from our own outlines. */
  map: { styleUrl: string | null; origins: string[] }
  /** Services merchants are helped by when they join; null: nobody is asked. */
  companyRegisterUrl: string | null
  geocoderUrl: string | null
  storage: StorageSettings
  /** What one merchant may keep at most. */
  pictureQuota: { pictures: number; bytes: number }
  /** Feeds and pictures of imports are fetched from the public internet, and from here. */
  fetchPrivateOrigins: string[]
}

/** The variables of this process, those of the file .env under them. */
export function environment(): Environment {
  const file = join(repository, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return process.env
}

export function loadConfig(env: Environment): Config {
  const databaseUrl = optional(env, 'DATABASE_URL') ?? null
  if (databaseUrl && !URL.canParse(databaseUrl)) throw invalid('DATABASE_URL', 'unreadable')
  const port = optional(env, 'PORT') ?? 3000
  const dataDir = resolve(repository, optional(env, 'DATA_DIR') ?? '.data')
  const nodeEnv = optional(env, 'NODE_ENV') ?? 'development'
  const publicUrl = optional(env, 'PUBLIC_URL') ?? `http://localhost:${port}`
  return {
    nodeEnv,
    host: optional(env, 'HOST') ?? '127.0.0.1',
    port,
    publicUrl,
    databaseUrl,
    databasePoolMax: optional(env, 'DATABASE_POOL_MAX') ?? 10,
    dataDir,
    // Tests run the jobs they wait for.
    workers: optional(env, 'WORKERS') ?? nodeEnv !== 'test',
    territory: optional(env, 'TERRITORY') ?? 'region:76',
    demo: optional(env, 'DEMO') ?? databaseUrl === null,
    authSecret:
      nodeEnv === 'production' && databaseUrl !== null
        ? required(env, 'AUTH_SECRET')
        : (optional(env, 'AUTH_SECRET') ?? null),
    passwordBreachUrl: optional(env, 'PASSWORD_BREACH_URL') ?? null,
    mail: loadMail(env, publicUrl),
    logLevel: optional(env, 'LOG_LEVEL') ?? 'info',
    trustProxy: trustProxy(optional(env, 'TRUST_PROXY') ?? 'false'),
    rateLimitPerMinute: optional(env, 'RATE_LIMIT_PER_MINUTE') ?? 600,
    hotAnswersMb: optional(env, 'HOT_ANSWERS_MB') ?? 64,
    webDistDir: resolve(repository, optional(env, 'WEB_DIST_DIR') ?? 'apps/web/dist'),
    map: loadMap(env),
    companyRegisterUrl: service(env, 'COMPANY_REGISTER_URL', companyRegister),
    geocoderUrl: service(env, 'GEOCODER_URL', addressService),
    storage: loadStorage(env, dataDir),
    fetchPrivateOrigins: (optional(env, 'FETCH_PRIVATE_ORIGINS') ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    pictureQuota: {
      pictures: optional(env, 'PICTURES_PER_MERCHANT') ?? 20_000,
      bytes: (optional(env, 'PICTURES_MB_PER_MERCHANT') ?? 2048) * 1024 * 1024,
    },
  }
}

const companyRegister = 'https://recherche-entreprises.api.gouv.fr'
const addressService = 'https://data.geopf.fr/geocodage'

function service(env: Environment, name: 'COMPANY_REGISTER_URL' | 'GEOCODER_URL', usual: string) {
  const given = optional(env, name) ?? usual
  return given === 'off' ? null : given
}

function trustProxy(value: string): Config['trustProxy'] {
  if (value === 'true' || value === 'false') return value === 'true'
  return /^\d+$/.test(value) ? Number(value) : value
}

function loadMail(env: Environment, publicUrl: string): MailSettings {
  const smtpUrl = optional(env, 'SMTP_URL') ?? null
  if (smtpUrl !== null && !URL.canParse(smtpUrl)) throw invalid('SMTP_URL', 'unreadable')
  const { hostname } = new URL(publicUrl)
  return {
    smtpUrl,
    from:
      smtpUrl === null
        ? (optional(env, 'MAIL_FROM') ?? `DansMaZone <ne-pas-repondre@${hostname}>`)
        : required(env, 'MAIL_FROM'),
  }
}

function loadMap(env: Environment): Config['map'] {
  const styleUrl = optional(env, 'MAP_STYLE_URL') ?? null
  if (styleUrl === null) return { styleUrl, origins: [] }
  if (!URL.canParse(styleUrl)) throw invalid('MAP_STYLE_URL', 'unreadable')
  const others = (optional(env, 'MAP_ORIGINS') ?? '').split(',').map((origin) => origin.trim())
  return { styleUrl, origins: [...new Set([new URL(styleUrl).origin, ...others])].filter(Boolean) }
}

function loadStorage(env: Environment, dataDir: string): StorageSettings {
  if (optional(env, 'STORAGE_DRIVER') !== 's3') {
    return {
      driver: 'disk',
      root: resolve(repository, optional(env, 'STORAGE_DIR') ?? join(dataDir, 'files')),
    }
  }
  return {
    driver: 's3',
    endpoint: optional(env, 'S3_ENDPOINT'),
    region: optional(env, 'S3_REGION') ?? 'auto',
    bucket: required(env, 'S3_BUCKET'),
    accessKeyId: required(env, 'S3_ACCESS_KEY_ID'),
    secretAccessKey: required(env, 'S3_SECRET_ACCESS_KEY'),
  }
}

/** An empty variable is an absent one: that is how Compose passes what is not set. */
function optional<N extends Name>(env: Environment, name: N): ValueOf<N> | undefined {
  const given = env[name]?.trim()
  if (!given) return undefined
  const { schema } = variables[name]
  const value = Value.Convert(schema, given)
  if (!Value.Check(schema, value)) throw invalid(name, given)
  return value as ValueOf<N>
}

function required<N extends Name>(env: Environment, name: N): ValueOf<N> {
  const value = optional(env, name)
  if (value === undefined) throw invalid(name, undefined)
  return value
}

const secrets = new Set<Name>([
  'DATABASE_URL',
  'AUTH_SECRET',
  'SMTP_URL',
  'S3_SECRET_ACCESS_KEY',
  'S3_ACCESS_KEY_ID',
])

function invalid(name: Name, value: string | undefined) {
  const shown = value === undefined ? 'missing' : secrets.has(name) ? 'not valid' : `"${value}"`
  return new StartupError(
    'configuration',
    `${name} is ${shown}`,
    `Set it to ${variables[name].expected}`,
  )
}
