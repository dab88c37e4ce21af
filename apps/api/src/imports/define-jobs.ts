import { sendDueFeeds, readFeed } from './feed-job.ts'
import { fetchImages } from './images-job.ts'
import { moveImport } from './import-record.ts'
import type { Needs } from './needs.ts'
import { readImport } from './read-job.ts'
import { runImport } from './run-job.ts'
import { importJobs, type OfFeed, type OfImport } from './send-jobs.ts'
import { sweepImports } from './sweep-job.ts'
import { undoImport } from './undo-job.ts'

const long = { unique: 'waiting', expireInSeconds: 3600, retryLimit: 10 } as const

/** What is done of imports besides answering: each goes on where it stopped when it is killed. */
export function defineImportJobs(needs: Needs) {
  const { jobs, db } = needs
  const giveUp = async ({ importId }: OfImport) => {
    if (!(await moveImport(db, importId, ['reading', 'running'], 'failed', 'unexpected'))) return
    // The same content again the next night is not taken for known.
    await db.$client.query(
      `UPDATE feeds SET etag = NULL, last_modified = NULL
       WHERE id = (SELECT feed_id FROM imports WHERE id = $1)`,
      [importId],
    )
  }
  jobs.define<OfImport>(
    importJobs.read,
    { ...long, expireInSeconds: 900, retryLimit: 3, givenUp: giveUp },
    ({ importId }) => readImport(needs, importId),
  )
  jobs.define<OfImport>(importJobs.run, { ...long, givenUp: giveUp }, ({ importId }, { signal }) =>
    runImport(needs, importId, signal),
  )
  const stopUndoing = async ({ importId }: OfImport) => {
    await moveImport(db, importId, ['undoing'], 'failed', 'unexpected')
  }
  jobs.define<OfImport>(
    importJobs.undo,
    { ...long, givenUp: stopUndoing },
    ({ importId }, { signal }) => undoImport(needs, importId, signal),
  )
  jobs.define<OfImport>(importJobs.images, long, ({ importId }, { signal }) =>
    fetchImages(needs, importId, signal),
  )
  jobs.define<OfFeed>(importJobs.feed, { unique: 'waiting' }, ({ feedId }) =>
    readFeed(needs, feedId),
  )
  jobs.define(importJobs.dueFeeds, { cron: '*/10 * * * *', unique: 'waiting' }, () =>
    sendDueFeeds(needs),
  )
  jobs.define(importJobs.sweep, { cron: '40 3 * * *', unique: 'waiting' }, () =>
    sweepImports(needs),
  )
}
