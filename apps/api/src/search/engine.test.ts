import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCommune } from '#test/reference-factories.ts'
import { read, slugs } from '#test/requests.ts'
import { watchPool } from '#test/watched-pool.ts'

let api: Awaited<ReturnType<typeof testApp>>
let pool: ReturnType<typeof watchPool>
beforeAll(async () => {
  api = await testApp()
  const { db } = api
  const { insee } = await createCommune(db, {
    name: 'Rodez',
    lat: 44.35,
    lon: 2.57,
    population: 20_000,
  })
  const far = await createCommune(db, {
    name: 'Valras',
    departmentCode: '34',
    lat: 43.25,
    lon: 3.29,
  })
  const here = await createMerchant(db, { communeInsee: insee })
  const there = await createMerchant(db, { communeInsee: far.insee })
  for (let each = 0; each < 12; each += 1) {
    await createProduct(db, {
      merchantId: here.id,
      name: 'Toupin vernissé',
      slug: `toupin-${each}`,
    })
  }
  await createProduct(db, { merchantId: there.id, name: 'Cloche', slug: 'cloche' })
  pool = watchPool(db)
  await read(api.app, '/v1/products?q=toupin')
})
afterAll(() => api.close())

const statementsOf = async (q: string, list = 'products') => {
  const before = pool.times()
  const found = await slugs(api.app, `/v1/${list}?q=${encodeURIComponent(q)}`)
  return { found, statements: pool.times() - before }
}

test('a search that finds enough is one question of the listings', async () => {
  const { found, statements } = await statementsOf('toupin vernissé')
  expect(found).toHaveLength(12)
  expect(statements).toBeLessThanOrEqual(4)
})

test.each(['products', 'merchants'])(
  'where nothing is found, however much there is to give up, %s are asked a few times only',
  async (list) => {
    const words = 'xylographe zythologue quincaillou brindezingue coquecigrue tarabiscot'
    const { found, statements } = await statementsOf(
      `${words} à Rodez ouvert dimanche matin moins de 10 euros`,
      list,
    )
    expect(found).toEqual([])
    expect(statements).toBeLessThanOrEqual(25)
  },
)

test('what only the widest search finds is found all the same', async () => {
  const { found } = await statementsOf('cloche xylographe à Rodez ouvert dimanche matin')
  expect(found).toEqual(['cloche'])
})
