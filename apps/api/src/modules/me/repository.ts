import type { AccountPatch, Passkey, Session } from '@dansmazone/contract/account'
import { deviceOf } from '#accounts/device.ts'
import type { SignedIn } from '#accounts/signed-in.ts'
import type { Database } from '#db/client.ts'

type SessionRow = {
  id: string
  user_agent: string | null
  created_at: Date
  updated_at: Date
  expires_at: Date
}

export async function listSessions(
  db: Database,
  { id, sessionId }: SignedIn,
  language: 'fr' | 'en',
): Promise<Session[]> {
  const { rows } = await db.$client.query<SessionRow>(
    `SELECT id, user_agent, created_at, updated_at, expires_at FROM sessions
     WHERE user_id = $1 AND expires_at > now()
     ORDER BY id = $2 DESC, updated_at DESC, id LIMIT 200`,
    [id, sessionId],
  )
  return rows.map((row) => ({
    id: row.id,
    device: deviceOf(row.user_agent, language),
    current: row.id === sessionId,
    signedInAt: row.created_at.toISOString(),
    lastSeenAt: row.updated_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  }))
}

export async function endSession(db: Database, accountId: string, id: string): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    'DELETE FROM sessions WHERE user_id = $1 AND id = $2',
    [accountId, id],
  )
  return rowCount === 1
}

export async function endOtherSessions(db: Database, accountId: string, kept: string) {
  await db.$client.query('DELETE FROM sessions WHERE user_id = $1 AND id <> $2', [accountId, kept])
}

export async function changeAccount(db: Database, id: string, { name, locale }: AccountPatch) {
  await db.$client.query(
    `UPDATE accounts SET name = coalesce($2, name), locale = coalesce($3, locale), updated_at = now()
     WHERE id = $1`,
    [id, name?.trim() ?? null, locale ?? null],
  )
}

export async function changeEmail(db: Database, id: string, email: string) {
  await db.$client.query(
    `WITH given AS (DELETE FROM verifications WHERE value = $1::uuid::text)
     UPDATE accounts SET email = $2, email_verified = true, updated_at = now() WHERE id = $1::uuid`,
    [id, email],
  )
}

export async function findByEmail(db: Database, email: string) {
  const { rows } = await db.$client.query<{ id: string; email: string; name: string }>(
    'SELECT id, email, name FROM accounts WHERE email = $1',
    [email],
  )
  return rows[0] ?? null
}

export async function listPasskeys(db: Database, accountId: string): Promise<Passkey[]> {
  const { rows } = await db.$client.query<{ id: string; name: string | null; created_at: Date }>(
    'SELECT id, name, created_at FROM passkeys WHERE user_id = $1 ORDER BY created_at, id',
    [accountId],
  )
  return rows.map(({ id, name, created_at }) => ({
    id,
    name: name ?? '',
    createdAt: created_at.toISOString(),
  }))
}

export async function renamePasskey(db: Database, accountId: string, id: string, name: string) {
  const { rowCount } = await db.$client.query(
    'UPDATE passkeys SET name = $3 WHERE user_id = $1 AND id = $2',
    [accountId, id, name.trim()],
  )
  return rowCount === 1
}

export async function deletePasskey(db: Database, accountId: string, id: string) {
  const { rowCount } = await db.$client.query(
    'DELETE FROM passkeys WHERE user_id = $1 AND id = $2',
    [accountId, id],
  )
  return rowCount === 1
}

export async function hasSecondFactor(db: Database, accountId: string): Promise<boolean> {
  const { rows } = await db.$client.query(
    'SELECT FROM accounts WHERE id = $1 AND two_factor_enabled',
    [accountId],
  )
  return rows.length > 0
}
