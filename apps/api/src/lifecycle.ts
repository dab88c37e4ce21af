import type { FastifyInstance } from 'fastify'
import type { Database } from '#db/client.ts'

type Step = () => Promise<unknown>

/** What was started, to be stopped once, the last first, however often it is asked. */
export class Lifecycle {
  #steps: Step[] = []
  #stopped: Promise<void> | undefined

  get stopping() {
    return this.#stopped !== undefined
  }

  onStop(step: Step) {
    this.#steps.push(step)
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#run()
    return this.#stopped
  }

  async #run() {
    for (const step of this.#steps.toReversed()) await step()
  }
}

/** Takes no more requests, finishes those in flight, and cuts what is left after the limit. */
export async function closeApp(app: FastifyInstance, limitMs: number) {
  // Connections kept alive after an answer in flight would hold the server open.
  const sweep = setInterval(() => app.server.closeIdleConnections(), 50)
  const cut = setTimeout(() => app.server.closeAllConnections(), limitMs)
  try {
    await app.close()
  } finally {
    clearInterval(sweep)
    clearTimeout(cut)
  }
}

/** Waits for the connections in use, up to the limit. */
export async function closePool(db: Database, limitMs: number) {
  const limit = Promise.withResolvers<void>()
  const timer = setTimeout(limit.resolve, limitMs)
  await Promise.race([db.$client.end(), limit.promise])
  clearTimeout(timer)
}
