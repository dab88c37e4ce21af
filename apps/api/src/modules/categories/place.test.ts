import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#test/database.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCommune, createLeaf } from '#test/reference-factories.ts'
import { createCategories } from './service.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('counts only what is in the department or the commune asked for', async () => {
  const { db } = database
  const leaf = await createLeaf(db)
  const here = await createCommune(db)
  const beside = await createCommune(db)
  const elsewhere = await createCommune(db, { departmentCode: '12' })
  for (const { insee } of [here, beside, elsewhere]) {
    const { id } = await createMerchant(db, { communeInsee: insee, categories: [leaf.id] })
    await createProduct(db, { merchantId: id, categoryId: leaf.id })
  }
  const categories = createCategories({
    db,
    publicUrl: 'https://dansmazone.test',
    epoch: () => 1,
  })
  const counts = async (place: Parameters<typeof categories.tree>[1]) => {
    const { items } = await categories.tree('fr', place)
    const rubric = items.find(({ children }) => children.some(({ slug }) => slug === leaf.slug))!
    const child = rubric.children.find(({ slug }) => slug === leaf.slug)!
    return [rubric.productCount, child.productCount, child.merchantCount]
  }
  expect(await counts({})).toEqual([3, 3, 3])
  expect(await counts({ department: '48' })).toEqual([2, 2, 2])
  expect(await counts({ commune: here.insee })).toEqual([1, 1, 1])
  expect(await counts({ department: '12', commune: here.insee })).toEqual([0, 0, 0])
})
