import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import {
  completeMerchant,
  completeProduct,
  leafSlug,
  nobody,
  ownPicture,
  publishedMerchant,
  publishedProduct,
} from '#test/sheets.ts'
import { patchMerchantSheet } from './merchant-sheets.ts'
import { patchProductSheet } from './product-sheets.ts'
import { hideMerchant, showMerchant } from './publish-merchant.ts'
import { publishProducts } from './publish-products.ts'
import { submitProducts } from './submit-products.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

/** What nobody but members may read. */
const secret = 'zibeline'

const publicAddresses = [
  `/v1/products?q=${secret}`,
  '/v1/products?limit=100&facets=category,department,label,price',
  '/v1/products?sort=newest&limit=100',
  `/v1/merchants?q=${secret}`,
  '/v1/merchants?limit=100&facets=category',
  '/v1/merchants/map?box=-5,41,9,51',
  `/v1/suggest?q=${secret.slice(0, 5)}`,
  '/v1/categories',
  '/v1/territories',
  '/v1/openapi.json',
]

/** Public answers that say the secret, but for what repeats the question. */
async function leaks(): Promise<string[]> {
  const leaking: string[] = []
  const { body: map } = await api.app.inject('/sitemap.xml')
  const parts = [...map.matchAll(/<loc>https:\/\/[^/]+([^<]+)/g)].map(([, path = '']) => path)
  expect(parts.length).toBeGreaterThan(1)
  for (const url of [...publicAddresses, ...parts]) {
    const answer = await api.app.inject({ url })
    const said = url.includes(`q=${secret}`)
      ? JSON.stringify(answer.json<{ items: object[] }>().items)
      : answer.body
    if (said.toLowerCase().includes(secret)) leaking.push(url)
  }
  return leaking
}

const countOf = async (url: string) =>
  (await api.app.inject({ url })).json<{ total: { count: number } }>().total.count

test('what is not published is in no list, count, suggestion, facet or site map', async () => {
  const { db } = api
  const { id: merchantId } = await publishedMerchant(db, { name: 'Atelier clair' })
  const before = await countOf('/v1/products')
  const category = await leafSlug(db)
  const hidden = { name: `Manteau de ${secret}`, category }
  const draft = await completeProduct(db, merchantId, hidden)
  const submitted = await completeProduct(db, merchantId, hidden)
  await submitProducts(db, merchantId, [submitted], nobody)
  const refused = await completeProduct(db, merchantId, hidden)
  await db.$client.query(`UPDATE product_sheets SET stage = 'refused' WHERE id = $1`, [refused])
  const changed = await publishedProduct(db, merchantId, { name: 'Manteau' })
  await patchProductSheet(
    db,
    merchantId,
    changed,
    { name: `Manteau de ${secret}`, description: secret, attributes: { material: secret } },
    { by: nobody },
  )
  await completeMerchant(db, { name: `Maison ${secret}` })
  await patchMerchantSheet(
    db,
    merchantId,
    { name: `Atelier ${secret}`, story: secret },
    { by: nobody },
  )
  await api.db.$client.query('SELECT count_search_words()')
  expect(await leaks()).toEqual([])
  expect(await countOf('/v1/products')).toBe(before + 1)
  expect(await countOf(`/v1/products?merchant=atelier-clair`)).toBe(1)
  const { items } = (await api.app.inject('/v1/categories')).json<{
    items: { children: { slug: string; productCount: number }[] }[]
  }>()
  const leaf = items.flatMap(({ children }) => children).find(({ slug }) => slug === category)
  expect(leaf?.productCount ?? 0).toBe(0)
  for (const id of [draft, submitted, refused]) {
    const [there, nowhere] = await Promise.all(
      [id, '019a62c3-4d00-7c61-82c5-3f0e5d7b9a11'].map((each) =>
        api.app.inject(`/v1/products/${each}`),
      ),
    )
    const { requestId: _, ...problem } = there?.json<{ requestId: string }>() ?? { requestId: '' }
    const { requestId: __, ...same } = nowhere?.json<{ requestId: string }>() ?? { requestId: '' }
    expect([there?.statusCode, problem]).toEqual([nowhere?.statusCode, same])
  }
  await publishProducts(db, merchantId, [draft])
  const leaking = await leaks()
  expect(leaking).toContain(`/v1/products?q=${secret}`)
  expect(leaking.some((url) => url.startsWith('/sitemaps/products'))).toBe(true)
})

test('a merchant that is closed or suspended is gone with all its products, and comes back as accepted', async () => {
  const { db } = api
  const { id } = await publishedMerchant(db, { name: 'Atelier fermé' })
  const product = await publishedProduct(db, id)
  const shown = async () => [
    (await api.app.inject(`/v1/merchants/${id}`)).statusCode,
    (await api.app.inject(`/v1/products/${product}`)).statusCode,
  ]
  expect(await shown()).toEqual([200, 200])
  await hideMerchant(db, id, 'closed')
  await hideMerchant(db, id, 'suspended')
  expect(await shown()).toEqual([404, 404])
  await patchMerchantSheet(db, id, { phone: '05 65 22 22 22' }, { by: nobody })
  await showMerchant(db, id, 'closed')
  expect(await shown()).toEqual([404, 404])
  await showMerchant(db, id, 'suspended')
  expect(await shown()).toEqual([200, 200])
  expect((await api.app.inject(`/v1/merchants/${id}`)).json()).toMatchObject({
    phone: '05 65 22 22 22',
  })
})

test('a picture is public with what shows it, and not before', async () => {
  const { db } = api
  const { id } = await publishedMerchant(db)
  const mediaId = await ownPicture(db, id)
  const product = await completeProduct(db, id, { images: [{ mediaId, alt: '' }] })
  expect((await api.app.inject(`/media/${mediaId}/160.jpeg`)).statusCode).toBe(404)
  await publishProducts(db, id, [product])
  const { body } = await api.app.inject(`/v1/products/${product}`)
  expect(body).toContain(`/media/${mediaId}/`)
})
