import type { Total } from '@dansmazone/contract/list'
import type { Interpretation } from '@dansmazone/contract/search'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Database } from '#db/client.ts'
import { vocabularyOf } from '#search/lexicon/load.ts'
import { createSearchLog, type SearchLog } from '#search/search-log.ts'
import { networkOf } from './rate-limit.ts'

declare module 'fastify' {
  interface FastifyInstance {
    searchLog: Pick<SearchLog, 'note'>
  }
}

const everyMs = 10_000

/** Gives modules the log of searches, and writes it now and then, and once more at the end. */
export const searchLog = fp<{ db: Database }>(
  async (app, { db }) => {
    const vocabulary = vocabularyOf(db)
    const log = createSearchLog(db, { lexicon: async () => (await vocabulary()).lexicon })
    let timer: NodeJS.Timeout | undefined

    async function flush() {
      try {
        await log.flush()
      } catch (error) {
        app.log.warn({ err: error }, 'searches could not be noted, next try in ten seconds')
      }
    }

    app.decorate('searchLog', log)
    app.addHook('onReady', async () => {
      timer = setInterval(() => void flush(), everyMs).unref()
    })
    app.addHook('onClose', async () => {
      clearInterval(timer)
      await flush()
    })
  },
  { name: 'search-log' },
)

/** Notes a first page of a search that found what was typed, also when it is served again from memory. */
export function noteSearch(
  { searchLog: log }: Pick<FastifyInstance, 'searchLog'>,
  request: FastifyRequest,
  { q, page }: { q?: string; page?: string },
  { total, interpretation }: { total: Total; interpretation?: Interpretation },
) {
  const meant = interpretation?.corrections.length === 0 && interpretation.relaxed.length === 0
  if (q === undefined || page !== undefined || !meant) return
  const note = ({ ip }: { ip: string }) =>
    log.note({ text: q, found: total.count, client: networkOf(ip) })
  note(request)
  request.onServedAgain = note
}
