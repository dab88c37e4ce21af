import fp from 'fastify-plugin'
import { CatalogueChanges } from '#db/catalogue-changes.ts'
import type { Database } from '#db/client.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** What is kept in memory of the database is kept under its `epoch`. */
    catalogueChanges: CatalogueChanges
  }
}

export const catalogueChanges = fp<{ db: Database }>(
  async (app, { db }) => {
    const changes = new CatalogueChanges(db)
    const warn = () => app.log.warn('changes are not heard: what is kept in memory lives a second')
    changes.on('deaf', warn)
    app.decorate('catalogueChanges', changes)
    app.addHook('onReady', async () => {
      await changes.start()
      if (!changes.hearing) warn()
    })
    app.addHook('onClose', () => changes.stop())
  },
  { name: 'catalogue-changes' },
)
