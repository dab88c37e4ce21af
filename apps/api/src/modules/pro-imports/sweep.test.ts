import { randomUUID } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importApi } from '#test/import-api.ts'
import { insert } from '#test/insert.ts'

let api: Awaited<ReturnType<typeof importApi>>
beforeAll(async () => {
  api = await importApi()
})
afterAll(() => api.close())

const day = 86_400_000
const idFrom = (days: number) => {
  const hex = Math.floor(Date.now() - days * day)
    .toString(16)
    .padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7c61-82c5-${randomUUID().slice(-12)}`
}

test('files of imports go with the time to undo them, failed ones and those of erased merchants too', async () => {
  const { db, app, config } = api
  const root = config.storage.driver === 'disk' ? join(config.storage.root, 'imports') : ''
  await mkdir(root, { recursive: true })
  const { merchantId } = await api.member()
  const written = async (days: number, state?: string, finished = days) => {
    const id = idFrom(days)
    await writeFile(join(root, id), 'Nom;Prix')
    if (state === undefined) return id
    const finishedAt = state === 'running' ? null : new Date(Date.now() - finished * day)
    const row = { id, merchantId, state, fileName: 'a.csv', fileKey: `imports/${id}`, bytes: 8 }
    await insert(db, 'imports', { ...row, finishedAt })
    return id
  }
  const gone = [await written(90, 'failed'), await written(90, 'cancelled'), await written(2)]
  const kept = [
    await written(90, 'failed', 1),
    await written(90, 'running'),
    await written(2, 'done'),
    await written(0),
  ]
  await app.jobs.send('imports.sweep', {})
  await app.jobs.drain()
  const left = await readdir(root)
  expect(left.toSorted()).toEqual(kept.toSorted())
  expect(gone.filter((id) => left.includes(id))).toEqual([])
})
