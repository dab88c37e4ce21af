import type { Category, CategoryTree } from '@dansmazone/contract/category'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCategory } from '#test/reference-factories.ts'
import { read } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  const { db } = api
  const toys = await createCategory(db, {
    slug: 'jouets',
    nameFr: 'Jouets',
    nameEn: 'Toys',
    nameOc: 'Joguets',
    sortOrder: 2,
    icon: 'blocks',
  })
  const wooden = await createCategory(db, {
    slug: 'jouets-en-bois',
    parentId: toys.id,
    nameFr: 'Jouets en bois',
    nameEn: 'Wooden toys',
    nameOc: 'Joguets de fusta',
    synonyms: ['hochet'],
    template: 'toy',
  })
  const books = await createCategory(db, { slug: 'livres', sortOrder: 1 })
  const comics = await createCategory(db, { slug: 'bd', parentId: books.id })
  const both = await createMerchant(db, { categories: [toys.id, wooden.id] })
  for (const categoryId of [wooden.id, wooden.id, comics.id]) {
    await createProduct(db, { merchantId: both.id, categoryId })
  }
  await createMerchant(db, { categories: [wooden.id] })
})
afterAll(() => api.close())

test('the tree has rubrics in their order, each with what is filed under it, counted once', async () => {
  const { items } = await read<CategoryTree>(api.app, '/v1/categories')
  const told = items.map(({ slug, productCount, merchantCount, children }) => [
    slug,
    productCount,
    merchantCount,
    ...children.map((child) => [child.slug, child.parent, child.productCount, child.merchantCount]),
  ])
  expect(told).toEqual([
    ['livres', 1, 1, ['bd', 'livres', 1, 1]],
    ['jouets', 2, 2, ['jouets-en-bois', 'jouets', 2, 2]],
  ])
})

test('a category tells its names, synonyms and place in the tree, in the language asked for', async () => {
  const category = await read<Category>(api.app, '/v1/categories/jouets-en-bois', {
    'accept-language': 'oc',
  })
  expect(category).toEqual({
    slug: 'jouets-en-bois',
    name: 'Joguets de fusta',
    parent: 'jouets',
    icon: 'store',
    productCount: 2,
    merchantCount: 2,
    url: 'https://dansmazone.test/rubriques/jouets-en-bois',
    illustration: '/media/illustrations/jouets-en-bois',
    names: { fr: 'Jouets en bois', en: 'Wooden toys', oc: 'Joguets de fusta' },
    synonyms: ['hochet'],
    template: 'toy',
    path: [
      { slug: 'jouets', name: 'Joguets' },
      { slug: 'jouets-en-bois', name: 'Joguets de fusta' },
    ],
    children: [],
  })
  const rubric = await read<Category>(api.app, '/v1/categories/jouets')
  expect([rubric.parent, rubric.children.map(({ name }) => name)]).toEqual([
    null,
    ['Jouets en bois'],
  ])
})
