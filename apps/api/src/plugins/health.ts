import { setTimeout as sleep } from 'node:timers/promises'
import type {} from '@fastify/rate-limit'
import fp from 'fastify-plugin'
import type { Database } from '#db/client.ts'
import { isMigrated } from '#db/migrate.ts'

/** What a supervisor asks: /healthz, is the process alive; /readyz, may it be sent requests. */
export const health = fp<{ db: Database }>(
  async (app, { db }) => {
    let migrated = false

    const route = {
      schema: { hide: true },
      logLevel: 'warn' as const,
      config: { rateLimit: false as const },
    }

    app.get('/healthz', route, async (_request, reply) => {
      return reply.header('cache-control', 'no-store').send({ status: 'alive' })
    })

    app.get('/readyz', route, async (_request, reply) => {
      const reason = await obstacle()
      reply.header('cache-control', 'no-store')
      if (!reason) return reply.send({ status: 'ready' })
      return reply.code(503).header('retry-after', '5').send({ status: 'unavailable', reason })
    })

    async function obstacle() {
      try {
        return await Promise.race([
          askDatabase(),
          sleep(2_000, 'database does not answer', { ref: false }),
        ])
      } catch {
        return 'database unreachable'
      }
    }

    async function askDatabase() {
      if (migrated) await db.$client.query('SELECT')
      else migrated = await isMigrated(db)
      return migrated ? null : 'migrations missing'
    }
  },
  { name: 'health' },
)
