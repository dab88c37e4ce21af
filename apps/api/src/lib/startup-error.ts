export type StartupErrorCode =
  | 'configuration'
  | 'port_taken'
  | 'port_forbidden'
  | 'data_in_use'
  | 'disk_full'
  | 'permission'
  | 'embedded_missing'
  | 'embedded_failed'
  | 'embedded_version'
  | 'database_unreachable'
  | 'database_credentials'
  | 'database_missing'
  | 'database_too_old'
  | 'database_busy'
  | 'extension'
  | 'migration_newer'
  | 'migration_changed'

/** Why the process cannot start, in one line: the cause, then the remedy. */
export class StartupError extends Error {
  readonly code: StartupErrorCode

  constructor(code: StartupErrorCode, cause: string, remedy: string) {
    const line = `${cause}. ${remedy}.`
    super(line.replace(/\s+/g, ' '))
    this.name = 'StartupError'
    this.code = code
  }
}

export type StartupContext = { port?: number; databaseUrl?: string | null; dataDir?: string }

type Fault = { code?: string; message: string; path?: string; syscall?: string }

/** The known cause behind an error thrown while starting, or undefined: then it is a defect. */
export function explainStartupError(error: unknown, context: StartupContext) {
  for (const fault of causes(error)) {
    if (fault instanceof StartupError) return fault
    const explained =
      explainDisk(fault, context) ?? explainPort(fault, context) ?? explainDatabase(fault, context)
    if (explained) return explained
  }
  return undefined
}

function* causes(error: unknown): Generator<Error & Fault> {
  if (!(error instanceof Error)) return
  yield error
  if (error instanceof AggregateError) for (const each of error.errors) yield* causes(each)
  yield* causes(error.cause)
}

function explainDisk({ code, message, path, syscall }: Fault, { dataDir }: StartupContext) {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100' || /No space left/.test(message)) {
    return new StartupError(
      'disk_full',
      `The disk is full${dataDir ? ` (data in ${dataDir})` : ''}`,
      'Free some space, or set DATA_DIR to a folder on another disk',
    )
  }
  if (syscall?.startsWith('spawn')) {
    return new StartupError(
      'embedded_failed',
      `The embedded Postgres cannot run on this machine (${code}: ${path})`,
      'Set DATABASE_URL to a Postgres 16 or newer',
    )
  }
  if (path && (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')) {
    return new StartupError(
      'permission',
      `Not allowed to write ${path} (${code})`,
      'Give this user the right, or set DATA_DIR to a folder it may write',
    )
  }
  return undefined
}

function explainPort({ code, syscall }: Fault, { port }: StartupContext) {
  if (syscall !== 'listen') return undefined
  if (code === 'EADDRINUSE') {
    return new StartupError(
      'port_taken',
      `Port ${port} is already in use`,
      'Set PORT to a free one, or stop the program that holds it',
    )
  }
  if (code === 'EACCES') {
    return new StartupError(
      'port_forbidden',
      `This user may not listen on port ${port}`,
      'Set PORT to 1024 or more',
    )
  }
  return new StartupError(
    'configuration',
    `Cannot listen on this address (${code})`,
    'Check HOST and PORT',
  )
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
])

function explainDatabase({ code = '', message }: Fault, { databaseUrl }: StartupContext) {
  const { server, name, user } = describe(databaseUrl)
  if (/extension/i.test(message) && ['42501', '58P01', '0A000', '22023'].includes(code)) {
    return new StartupError(
      'extension',
      `Postgres refuses an extension (${message})`,
      code === '42501'
        ? `Have an administrator create it in "${name}", or grant CREATE on that database to "${user}"`
        : 'Install the postgresql-contrib package of that server',
    )
  }
  if (
    unreachable.has(code) ||
    /timeout|Connection terminated|does not support SSL/i.test(message)
  ) {
    if (databaseUrl === null || databaseUrl === undefined) return undefined
    return new StartupError(
      'database_unreachable',
      `Postgres does not answer at ${server} (${code || message})`,
      'Check the host and port in DATABASE_URL, and that the server runs',
    )
  }
  if (code === '28P01' || code === '28000' || /SASL|password/i.test(message)) {
    return new StartupError(
      'database_credentials',
      `Postgres at ${server} refuses the user "${user}" (${message})`,
      'Check the user and password in DATABASE_URL',
    )
  }
  if (code === '3D000') {
    return new StartupError(
      'database_missing',
      `The database "${name}" does not exist at ${server}`,
      'Create it, or correct the name in DATABASE_URL',
    )
  }
  if (code === '42501') {
    return new StartupError(
      'database_credentials',
      `Postgres at ${server} denies the user "${user}" a right (${message})`,
      `Make "${user}" the owner of the database "${name}"`,
    )
  }
  if (code === '53300' || code === '57P03') {
    return new StartupError(
      'database_busy',
      `Postgres at ${server} takes no connection now (${message})`,
      'Try again, or lower DATABASE_POOL_MAX',
    )
  }
  return undefined
}

/** Never the password. */
function describe(databaseUrl: string | null | undefined) {
  if (!databaseUrl || !URL.canParse(databaseUrl))
    return { server: 'DATABASE_URL', name: '', user: '' }
  const url = new URL(databaseUrl)
  return {
    server: `${url.hostname}:${url.port || '5432'}`,
    name: url.pathname.slice(1),
    user: url.username,
  }
}
