import type { Account, AccountRole, MemberRole } from '@dansmazone/contract/account'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { type Auth, freshSeconds } from './auth.ts'

export const erasureDelayDays = 30

type Row = {
  id: string
  email: string
  name: string
  role: AccountRole
  locale: Locale
  created_at: Date
  two_factor: boolean
  has_password: boolean
  passkeys: number
  erasure_asked_at: Date | null
  erasure_due_at: Date | null
  merchants: { id: string; name: string; role: MemberRole; live: boolean }[]
  session_id: string
  signed_in_at: Date
}

const text = `
SELECT a.id, a.email, a.name, a.role, a.locale, a.created_at, a.erasure_asked_at,
  a.erasure_asked_at + interval '${erasureDelayDays} days' AS erasure_due_at,
  coalesce(a.two_factor_enabled, false) AS two_factor,
  EXISTS (SELECT FROM credentials c WHERE c.user_id = a.id AND c.password IS NOT NULL) AS has_password,
  (SELECT count(*)::int FROM passkeys p WHERE p.user_id = a.id) AS passkeys,
  s.id AS session_id, s.created_at AS signed_in_at,
  coalesce((
    SELECT json_agg(json_build_object('id', m.id, 'name', m.name, 'role', e.role, 'live', m.live) ORDER BY m.name_key, m.id)
    FROM members e JOIN merchant_sheets m ON m.id = e.merchant_id WHERE e.account_id = a.id
  ), '[]') AS merchants
FROM accounts a JOIN sessions s ON s.user_id = a.id`

/** The account of a session, by the session's id or by its token; null when it is over. */
export async function readAccount(
  { db, auth }: { db: Database; auth: Auth },
  by: { sessionId: string } | { token: string },
): Promise<Account | null> {
  const [column, value] = 'token' in by ? ['token', by.token] : ['id', by.sessionId]
  const { rows } = await db.$client.query<Row>(`${text} WHERE s.${column} = $1`, [value])
  const [row] = rows
  if (!row) return null
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    locale: row.locale,
    hasPassword: row.has_password,
    twoFactor: row.two_factor,
    recoveryCodesLeft: row.two_factor ? await countRecoveryCodes(auth, row.id) : 0,
    passkeys: row.passkeys,
    merchants: row.merchants,
    session: {
      id: row.session_id,
      signedInAt: row.signed_in_at.toISOString(),
      freshUntil: new Date(row.signed_in_at.getTime() + freshSeconds * 1000).toISOString(),
    },
    erasure:
      row.erasure_asked_at && row.erasure_due_at
        ? {
            askedAt: row.erasure_asked_at.toISOString(),
            dueAt: row.erasure_due_at.toISOString(),
          }
        : null,
    createdAt: row.created_at.toISOString(),
  }
}

/** None that could be used, when they were sealed with another secret than today's. */
const countRecoveryCodes = (auth: Auth, userId: string): Promise<number> =>
  auth.api.viewBackupCodes({ body: { userId } }).then(
    ({ backupCodes }) => backupCodes.length,
    () => 0,
  )
