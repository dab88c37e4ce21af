import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#test/database.ts'
import { createMerchant } from '#test/factories.ts'
import { createCommune } from '#test/reference-factories.ts'
import { createTerritory } from './service.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('tells communes with published merchants from the others', async () => {
  const { db } = database
  const lively = await createCommune(db)
  const silent = await createCommune(db)
  const drafting = await createCommune(db)
  await createMerchant(db, { communeInsee: lively.insee })
  await createMerchant(db, { communeInsee: drafting.insee, status: 'draft' })
  const found = async (hasMerchants: boolean) => {
    const { items, total } = await createTerritory(db, () => 1).listCommunes({
      department: '48',
      hasMerchants,
    })
    expect(total).toEqual({ count: items.length, exact: true })
    return items.map(({ insee }) => insee)
  }
  expect(await found(true)).toEqual([lively.insee])
  expect(await found(false)).toEqual([silent.insee, drafting.insee])
})
