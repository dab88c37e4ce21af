import { createHash, randomBytes, randomInt } from 'node:crypto'
import type { Queries } from '#db/transaction.ts'

/** Single use, known by its digest alone: `purpose` keeps one kind from standing for another. */
const identifierOf = (purpose: string, secret: string) =>
  `${purpose}:${createHash('sha256').update(secret).digest('base64url')}`

export const newToken = () => randomBytes(32).toString('base64url')
export const newCode = () => String(randomInt(1_000_000)).padStart(6, '0')

/** Good once, for so long. */
export async function keepOneTime(
  db: Queries,
  kept: { purpose: string; secret: string; value: string; seconds: number },
): Promise<void> {
  await db.$client.query(
    `INSERT INTO verifications (identifier, value, expires_at)
     VALUES ($1, $2, now() + make_interval(secs => $3))`,
    [identifierOf(kept.purpose, kept.secret), kept.value, kept.seconds],
  )
}

/** Its value the first time, null from then on. */
export async function takeOneTime(
  db: Queries,
  purpose: string,
  secret: string,
): Promise<string | null> {
  const { rows } = await db.$client.query<{ value: string; good: boolean }>(
    'DELETE FROM verifications WHERE identifier = $1 RETURNING value, expires_at > now() AS good',
    [identifierOf(purpose, secret)],
  )
  return rows[0]?.good ? rows[0].value : null
}
