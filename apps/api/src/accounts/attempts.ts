import { createHmac } from 'node:crypto'
import type { Database } from '#db/client.ts'
import { ProblemError } from '#lib/problem-error.ts'

/** How often something may be tried by, or about, someone. */
export type Limit = { act: string; subject: string; most: number; windowSeconds: number }

const minute = 60
const hour = 3600

/** From one network to one account, to one account from anywhere, and from one network to all. */
export const signInLimits = (network: string, email: string): Limit[] => [
  { act: 'sign-in', subject: `${network} ${email}`, most: 10, windowSeconds: 15 * minute },
  { act: 'sign-in', subject: email, most: 60, windowSeconds: hour },
  { act: 'sign-in', subject: network, most: 100, windowSeconds: 15 * minute },
]

/** Mails that anyone may have sent to any address. */
export const mailLimits = (network: string, email: string): Limit[] => [
  { act: 'mail', subject: email, most: 6, windowSeconds: hour },
  { act: 'mail', subject: network, most: 40, windowSeconds: hour },
]

/** Codes that could be guessed; `subject`: whose, where that is known. */
export const proofLimits = (network: string, subject?: string): Limit[] => [
  ...(subject === undefined
    ? []
    : [{ act: 'proof', subject, most: 10, windowSeconds: 15 * minute }]),
  { act: 'proof', subject: network, most: 60, windowSeconds: 15 * minute },
]

/** Attempts counted in the database, for every instance; who made them cannot be read from it. */
export class Attempts {
  #db: Database
  #secret: string

  constructor(db: Database, secret: string) {
    this.#db = db
    this.#secret = secret
  }

  /** Counts first, so that of many at once only so many get through; refuses with the time to wait. */
  async count(limits: Limit[]): Promise<void> {
    const now = Date.now()
    const kept = limits.map((limit) => ({ ...limit, key: this.#keyOf(limit) }))
    // In one order for all, so that two who count the same never wait for each other.
    kept.sort((one, other) => (one.key < other.key ? -1 : 1))
    const { rows } = await this.#db.$client.query<{ key: string; count: number; began: string }>(
      `INSERT INTO attempts AS kept (key, count, last_request)
       SELECT key, 1, $3 FROM unnest($1::text[]) AS key
       ON CONFLICT (key) DO UPDATE SET (count, last_request) = (
         SELECT CASE WHEN over THEN 1 ELSE kept.count + 1 END, CASE WHEN over THEN $3 ELSE kept.last_request END
         FROM (SELECT kept.last_request + window_ms <= $3 AS over
               FROM unnest($1::text[], $2::bigint[]) AS given (key, window_ms)
               WHERE given.key = kept.key) AS window_state)
       RETURNING key, count, last_request AS began`,
      [kept.map(({ key }) => key), kept.map(({ windowSeconds }) => windowSeconds * 1000), now],
    )
    const waits = kept.flatMap(({ key, most, windowSeconds }) => {
      const row = rows.find((each) => each.key === key)
      if (!row || row.count <= most) return []
      return [Math.ceil((Number(row.began) - now) / 1000) + windowSeconds]
    })
    if (waits.length === 0) return
    throw new ProblemError('rate_limited', { retryAfterSeconds: Math.max(1, ...waits) })
  }

  /** After a success, what was counted against the account is forgotten; what the network tried is not. */
  async forget(limits: Limit[]): Promise<void> {
    await this.#db.$client.query('DELETE FROM attempts WHERE key = ANY($1)', [
      limits.map((limit) => this.#keyOf(limit)),
    ])
  }

  #keyOf({ act, subject }: Limit) {
    return createHmac('sha256', this.#secret).update(`${act} ${subject}`).digest('base64url')
  }
}
