import fp from 'fastify-plugin'
import type { Database } from '#db/client.ts'

const everyMs = 60_000

/** Puts reductions in force when they begin and takes them back when they end; several instances may do it at once. */
export const dueReductions = fp<{ db: Database }>(
  async (app, { db }) => {
    let timer: NodeJS.Timeout | undefined

    async function apply() {
      try {
        await db.$client.query('SELECT apply_reductions()')
      } catch (error) {
        app.log.warn({ err: error }, 'reductions could not be applied, next try in a minute')
      }
    }

    app.addHook('onReady', async () => {
      await apply()
      timer = setInterval(() => void apply(), everyMs).unref()
    })
    app.addHook('onClose', async () => clearInterval(timer))
  },
  { name: 'due-reductions' },
)
