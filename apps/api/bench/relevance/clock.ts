import { mock } from 'node:test'

/** A Tuesday morning: queries of time are judged as if asked then. */
export const judgedAt = new Date('2026-11-24T10:00:00+01:00')

/** Stops the process's clock there, so that the catalogue is loaded and searched on that day. */
export function stopClock(): { go: () => void } {
  mock.timers.enable({ apis: ['Date'], now: judgedAt })
  return { go: () => mock.timers.reset() }
}
