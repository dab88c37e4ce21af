import fp from 'fastify-plugin'
import type { Database } from '#db/client.ts'
import { continueRefresh, countWords, wordsArrived } from '#db/listing-upkeep.ts'

const everyMs = 60_000
/** Counting the words of a million names takes seconds: not at each new word, but words that are gone go one day. */
const betweenCountsMs = 10 * 60_000
const longestBetweenMs = 6 * 60 * 60_000

/**
 * What listings leave to be done after the transaction of a change: rebuilding many of them, in batches, and counting the
 * words of names. Several instances may do it at once.
 */
export const listingUpkeep = fp<{ db: Database }>(
  async (app, { db }) => {
    let timer: NodeJS.Timeout | undefined
    let underWay: Promise<void> = Promise.resolve()
    let countedAt = performance.now() - betweenCountsMs
    let closing = false

    async function keepUp() {
      try {
        for (
          let step = await continueRefresh(db);
          step && !closing;
          step = await continueRefresh(db)
        ) {
          app.log.info(step, 'listings rebuilt')
        }
        const sinceMs = performance.now() - countedAt
        const due =
          sinceMs > longestBetweenMs || (sinceMs > betweenCountsMs && (await wordsArrived(db)))
        if (closing || !due) return
        await countWords(db)
        countedAt = performance.now()
      } catch (error) {
        app.log.warn({ err: error }, 'listings could not be kept up, next try in a minute')
      }
    }

    app.addHook('onReady', async () => {
      underWay = keepUp()
      timer = setInterval(() => {
        underWay = underWay.then(keepUp)
      }, everyMs).unref()
    })
    app.addHook('onClose', async () => {
      clearInterval(timer)
      closing = true
      await underWay
    })
  },
  { name: 'listing-upkeep' },
)
