import { execFile } from 'node:child_process'
import { chown, mkdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import { StartupError } from '#lib/startup-error.ts'

/** Who runs Postgres: it refuses root, so root lends it to an account without rights. */
export type Account = { uid: number; gid: number }

const run = promisify(execFile)
/** Nothing of ours leaks in (PGDATA, PGPORT …) and messages are in English, to be recognised. */
export const cleanEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' }

export async function serverAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    const account = await lookUp(name)
    if (account) return account
  }
  throw new StartupError(
    'embedded_failed',
    'Postgres refuses to run as root, and there is neither a "postgres" nor a "nobody" account',
    'Create one, run as an ordinary user, or set DATABASE_URL',
  )
}

async function lookUp(name: string): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
    )
    return uid && gid ? { uid, gid } : null
  } catch {
    return null
  }
}

/** Whether the account can do it for real: mode bits alone do not tell (ACLs, mounts, containers). */
export async function succeedsAs(account: Account | null, command: string, args: string[]) {
  try {
    await run(command, args, { ...account, cwd: '/', env: cleanEnvironment })
    return true
  } catch {
    return false
  }
}

export async function makeFolder(path: string, account: Account | null) {
  await mkdir(path, { recursive: true, mode: 0o700 })
  if (account) await chown(path, account.uid, account.gid)
}
