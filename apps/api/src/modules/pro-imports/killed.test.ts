import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { JobQueue } from '#db/job-queue.ts'
import { defineImportJobs } from '#imports/define-jobs.ts'
import { createStorage } from '#lib/storage.ts'
import { importApi } from '#test/import-api.ts'

let api: Awaited<ReturnType<typeof importApi>>
beforeAll(async () => {
  api = await importApi()
})
afterAll(() => api.close())

const worker = join(import.meta.dirname, '../../../test/import-worker.ts')
const many = 3000
const file = `Référence;Nom;Prix\n${Array.from({ length: many }, (_, index) => `R${index};Produit ${index};${index + 1},50\n`).join('')}`

test('a process killed in the middle of an import loses nothing and does nothing twice', async () => {
  const shop = await api.member()
  const { id } = await shop.read(file)
  await shop.told('POST', `/imports/${id}/run`)
  const { storage: settings } = api.config
  const root = settings.driver === 'disk' ? settings.root : ''
  const url = String(api.db.$client.options.connectionString)
  const child = spawn(process.execPath, [worker, url, root], { stdio: 'inherit' })
  await expect
    .poll(async () => (await shop.get(id)).doneRows, { timeout: 60_000, interval: 5 })
    .toBeGreaterThan(0)
  child.kill('SIGKILL')
  await once(child, 'exit')

  const stopped = await shop.get(id)
  expect(stopped.state).toBe('running')
  expect(stopped.doneRows).toBeLessThan(many)
  // What was done and what is said to be done are one.
  expect((await shop.sheets()).length).toBe(stopped.doneRows)

  // As if half a minute went by without a word of it.
  await api.db.$client.query(
    `UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '1 minute' WHERE state = 'active'`,
  )
  const jobs = new JobQueue(api.db, { superviseSeconds: 1 })
  const { app, db, config } = api
  const storage = await createStorage(settings)
  defineImportJobs({
    db,
    storage,
    jobs,
    mail: app.mail,
    publicUrl: config.publicUrl,
    quota: config.pictureQuota,
  })
  await jobs.work()
  await expect.poll(async () => (await shop.get(id)).state, { timeout: 60_000 }).toBe('done')
  await jobs.stop()
  const sheets = await shop.sheets()
  expect(sheets).toHaveLength(many)
  expect(new Set(sheets.map(({ fields }) => fields.name)).size).toBe(many)
  expect(await shop.get(id)).toMatchObject({ doneRows: many, totalRows: many })
})
