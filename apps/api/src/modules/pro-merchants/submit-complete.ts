import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import type { Queries } from '#db/transaction.ts'
import type { By } from '#sheets/by.ts'
import { submitProducts } from '#sheets/submit-products.ts'
import * as repository from './repository.ts'

const job = 'products.submit'
/** More than this is not waited for. */
const atOnce = 300

type Data = { merchantId: string; accountId: string | null }

/** Submits the complete products of a merchant; the rest stay drafts. */
export async function submitCompleteProducts(
  tx: Queries,
  jobs: JobQueue,
  merchantId: string,
  by: By,
): Promise<void> {
  const ids = await repository.submittableProducts(tx, merchantId)
  if (ids.length <= atOnce) await submitProducts(tx, merchantId, ids, by)
  else await jobs.send<Data>(job, { merchantId, accountId: by.accountId }, { db: tx })
}

export function defineSubmission(jobs: JobQueue, db: Database) {
  jobs.define<Data>(
    job,
    { expireInSeconds: 900 },
    async ({ merchantId, accountId }, { signal }) => {
      const ids = await repository.submittableProducts(db, merchantId)
      for (let start = 0; start < ids.length && !signal.aborted; start += atOnce) {
        const some = ids.slice(start, start + atOnce)
        await submitProducts(db, merchantId, some, { accountId, origin: 'member' })
      }
      signal.throwIfAborted()
    },
  )
}
