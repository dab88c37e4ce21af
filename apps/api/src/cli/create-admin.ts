import { newPasswordPath } from '@dansmazone/contract/site-paths'
import { createAuth } from '#accounts/auth.ts'
import { newToken } from '#accounts/one-time.ts'
import type { Database } from '#db/client.ts'
import { type Command, CommandError, UsageError } from './command.ts'
import { requireSchema } from './database-commands.ts'

const linkHours = 24

export const createAdminCommand: Command = {
  name: 'create-admin',
  usage: '--email ADDRESS [--name NAME]',
  summary:
    'Make an administrator, or one of an account that exists; prints the link to set the password.',
  options: { email: { type: 'string' }, name: { type: 'string' } },
  run: async ({ connect, config, say }, { email, name }) => {
    const address = addressOf(email)
    const db = await connect()
    await requireSchema(db)
    const { id, created } = await keepAdmin(db, address, typeof name === 'string' ? name : '')
    const token = await resetToken(db, config.publicUrl, id)
    say(created ? `${address} is an administrator` : `${address} is an administrator now`)
    say(
      `Set the password within ${linkHours} hours, once: ${config.publicUrl}${newPasswordPath(token)}`,
    )
    say('Then ask for a code at sign-in, in the account’s page')
  },
}

export const removeTwoFactorCommand: Command = {
  name: 'two-factor remove',
  usage: '--email ADDRESS',
  summary: 'Ask an account for no code at sign-in, when its owner has lost every way to have one.',
  options: { email: { type: 'string' } },
  run: async ({ connect, say }, { email }) => {
    const address = addressOf(email)
    const db = await connect()
    await requireSchema(db)
    const { rowCount } = await db.$client.query(
      `WITH person AS (UPDATE accounts SET two_factor_enabled = false WHERE email = $1 RETURNING id),
         gone AS (DELETE FROM two_factors WHERE user_id IN (SELECT id FROM person)),
         ended AS (DELETE FROM sessions WHERE user_id IN (SELECT id FROM person))
       SELECT FROM person`,
      [address],
    )
    if (rowCount === 0) throw new CommandError(`No account has the address ${address}`)
    say(`${address} is asked for no code at sign-in, and signed out everywhere`)
  },
}

function addressOf(email: string | boolean | undefined): string {
  const address = typeof email === 'string' ? email.trim().toLowerCase() : ''
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new UsageError('--email wants an address')
  return address
}

/** Whoever runs commands answers for the address: it counts as confirmed. */
async function keepAdmin(db: Database, email: string, name: string) {
  const { rows } = await db.$client.query<{ id: string; created: boolean }>(
    `INSERT INTO accounts (email, name, role, email_verified) VALUES ($1, $2, 'admin', true)
     ON CONFLICT (email) DO UPDATE SET role = 'admin', email_verified = true, updated_at = now(),
       name = coalesce(nullif($3, ''), accounts.name)
     RETURNING id, created_at = updated_at AS created`,
    [email, name.trim() || email.slice(0, email.indexOf('@')), name.trim()],
  )
  const [row] = rows
  if (!row) throw new Error('The account was not kept')
  return row
}

/** The same link that a forgotten password gets. */
async function resetToken(db: Database, publicUrl: string, accountId: string): Promise<string> {
  const silent = async () => undefined
  const auth = createAuth({
    db,
    publicUrl,
    // Nothing is signed or sealed here.
    secret: newToken(),
    mails: {
      verify: silent,
      alreadyRegistered: silent,
      resetPassword: silent,
      passwordChanged: silent,
      magicLink: silent,
    },
    log: () => undefined,
  })
  const token = newToken()
  const { internalAdapter } = await auth.$context
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: accountId,
    expiresAt: new Date(Date.now() + linkHours * 3_600_000),
  })
  return token
}
