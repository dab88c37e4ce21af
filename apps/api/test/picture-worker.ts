import { createDatabase } from '#db/client.ts'
import { JobQueue } from '#db/job-queue.ts'
import { createStorage, type Storage } from '#lib/storage.ts'
import { definePictureJobs } from '#pictures/make.ts'

/** A process that makes pictures, says when it is in the middle of one, and never gets further. */
const [, , url = '', root = ''] = process.argv
const db = createDatabase(url, { max: 2, applicationName: 'dansmazone test' })
const storage: Storage = await createStorage({ driver: 'disk', root })
const put = storage.put.bind(storage)
storage.put = async (key, ...rest) => {
  if (!key.startsWith('variants/')) return await put(key, ...rest)
  process.stdout.write('in the middle\n')
  await new Promise(() => undefined)
}
const queue = new JobQueue(db)
definePictureJobs(queue, { db, storage })
await queue.work()
