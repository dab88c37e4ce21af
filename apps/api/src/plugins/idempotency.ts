import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Database } from '#db/client.ts'
import { conflict, invalid } from '#lib/problem-error.ts'
import { accountOf } from './session.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Sent again under the same `Idempotency-Key`, it is done once and answered the same. */
    idempotent?: boolean
  }
  interface FastifyRequest {
    idempotencyKey: string | null
  }
}

/** An answer is kept so long (`sheets/upkeep.ts` throws it away); one that never came is given up after a minute. */
const kept = `interval '24 hours'`
const busy = `interval '1 minute'`
const keptHeaders = ['location', 'etag', 'content-type'] as const

type Row = {
  digest: string
  status: number | null
  headers: Record<string, string> | null
  body: string | null
}

/** For routes that create, when what was sent may be sent again: a lost connection, a second tap. */
export const idempotency = fp<{ db: Database }>(
  async (app, { db }) => {
    app.decorateRequest('idempotencyKey', null)

    const begin = async (request: FastifyRequest, reply: FastifyReply) => {
      const key = request.headers['idempotency-key']
      if (key === undefined) return
      if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
        throw invalid('header.idempotency-key', 'invalid')
      }
      const digest = digestOf(request)
      if (await claim(db, request, key, digest)) {
        request.idempotencyKey = key
        return
      }
      const first = await read(db, request, key)
      if (first?.digest !== digest) throw conflict('header.idempotency-key', 'idempotency_reused')
      if (first.status === null) throw conflict('header.idempotency-key', 'idempotency_busy')
      return await reply
        .code(first.status)
        .headers({ ...first.headers, 'idempotency-replayed': 'true' })
        .serializer(String)
        .send(first.body ?? '')
    }

    app.addHook('onRoute', (route) => {
      if (route.config?.idempotent !== true) return
      route.preHandler = [...[route.preHandler ?? []].flat(), begin]
    })

    app.addHook('onSend', async (request, reply, payload) => {
      if (request.idempotencyKey === null) return payload
      const done = reply.statusCode < 300 && (typeof payload === 'string' || payload === null)
      await (done ? keep(db, request, reply, payload) : forget(db, request))
      return payload
    })
  },
  { name: 'idempotency', dependencies: ['session'] },
)

/** What was sent, and to where: parameters stand in the address. */
const digestOf = ({ url, body }: FastifyRequest) =>
  createHash('sha256')
    .update(JSON.stringify([url, body ?? null]))
    .digest('base64url')

const placeOf = (request: FastifyRequest) => [
  accountOf(request).id,
  `${request.method} ${request.routeOptions.url}`,
]

/** Whether this request is the first of its key, or takes over from one that is too old or never ended. */
async function claim(db: Database, request: FastifyRequest, key: string, digest: string) {
  const { rowCount } = await db.$client.query(
    `INSERT INTO idempotency_keys AS k (account_id, route, key, digest) VALUES ($1, $2, $3, $4)
     ON CONFLICT (account_id, route, key) DO UPDATE
       SET digest = excluded.digest, status = NULL, headers = NULL, body = NULL, created_at = now()
       WHERE k.created_at < now() - ${kept} OR (k.status IS NULL AND k.created_at < now() - ${busy})`,
    [...placeOf(request), key, digest],
  )
  return rowCount === 1
}

async function read(db: Database, request: FastifyRequest, key: string) {
  const { rows } = await db.$client.query<Row>(
    `SELECT digest, status, headers, body FROM idempotency_keys WHERE account_id = $1 AND route = $2 AND key = $3`,
    [...placeOf(request), key],
  )
  return rows[0]
}

async function keep(
  db: Database,
  request: FastifyRequest,
  reply: FastifyReply,
  payload: string | null,
) {
  const headers = Object.fromEntries(
    keptHeaders.flatMap((name) => {
      const value = reply.getHeader(name)
      return value === undefined ? [] : [[name, String(value)]]
    }),
  )
  await db.$client.query(
    `UPDATE idempotency_keys SET status = $4, headers = $5, body = $6
     WHERE account_id = $1 AND route = $2 AND key = $3`,
    [
      ...placeOf(request),
      request.idempotencyKey,
      reply.statusCode,
      JSON.stringify(headers),
      payload,
    ],
  )
}

async function forget(db: Database, request: FastifyRequest) {
  await db.$client.query(
    `DELETE FROM idempotency_keys WHERE account_id = $1 AND route = $2 AND key = $3`,
    [...placeOf(request), request.idempotencyKey],
  )
}
