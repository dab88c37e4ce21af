import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '#db/transaction.ts'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { completeMerchant, ownPicture, publishedMerchant } from '#test/sheets.ts'
import { eraseDrafts } from './erase-drafts.ts'
import { publishMerchant } from './publish-merchant.ts'

let api: TestDatabase
beforeAll(async () => {
  api = await testDatabase()
})
afterAll(() => api.close())

const left = async (table: 'media' | 'merchant_sheets', id: string) => {
  const { rowCount } = await api.db.$client.query(`SELECT FROM ${table} WHERE id = $1`, [id])
  return rowCount
}

test('a draft goes with its pictures; what was public stays', async () => {
  const draft = await completeMerchant(api.db)
  const shown = await publishedMerchant(api.db)
  const pictures = [await ownPicture(api.db, draft.id), await ownPicture(api.db, shown.id)]
  expect(await eraseDrafts(api.db, [draft.id, shown.id])).toEqual([draft.id])
  expect([await left('merchant_sheets', draft.id), await left('media', pictures[0]!)]).toEqual([
    0, 0,
  ])
  expect([await left('merchant_sheets', shown.id), await left('media', pictures[1]!)]).toEqual([
    1, 1,
  ])
})

test('what is accepted at the same moment is not erased', async () => {
  const { id } = await completeMerchant(api.db)
  let erasing: Promise<string[]> | undefined
  await inTransaction(api.db, async (tx) => {
    await publishMerchant(tx, id)
    erasing = eraseDrafts(api.db, [id])
    await pause(200)
  })
  expect(await erasing).toEqual([])
  expect(await left('merchant_sheets', id)).toBe(1)
})
