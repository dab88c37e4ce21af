import type { Basemap } from '@dansmazone/contract/basemap'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createCommune } from '#test/reference-factories.ts'
import { problem, read } from '#test/requests.ts'

const style = 'https://tiles.example/plan/standard.json'

let api: Awaited<ReturnType<typeof testApp>>
let styled: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  styled = await testApp({ MAP_STYLE_URL: style, MAP_ORIGINS: 'https://glyphs.example' })
  await createCommune(api.db, { name: 'Rodez', population: 24_000, lat: 44.35, lon: 2.57 })
  await createCommune(api.db, { name: 'Toulouse', population: 500_000, lat: 43.6, lon: 1.44 })
  await createCommune(api.db, { name: 'Nulle part', population: 900_000, lat: null, lon: null })
})
afterAll(() => Promise.all([api.close(), styled.close()]))

const policyOf = async ({ app }: typeof api) =>
  String((await app.inject('/v1/basemap')).headers['content-security-policy'])

test('the basemap is the outlines of the territory, and its towns from the largest', async () => {
  const basemap = await read<Basemap>(api.app, '/v1/basemap')
  expect(basemap.region).toEqual({ code: '76', name: 'Occitanie' })
  expect(basemap.departments.features).toHaveLength(13)
  expect(basemap.sea.coordinates.length).toBeGreaterThan(0)
  expect(basemap.towns.map(({ name }) => name)).toEqual(['Toulouse', 'Rodez'])
  expect(basemap.styleUrl).toBeUndefined()
})

test('it may be kept for an hour', async () => {
  const { headers } = await api.app.inject('/v1/basemap')
  expect(headers['cache-control']).toBe('public, max-age=3600')
})

test('a region without outlines says so', async () => {
  const overseas = await testApp({ TERRITORY: 'region:99' })
  expect(await problem(overseas.app, '/v1/basemap', 404)).toMatchObject({ code: 'not_found' })
  await overseas.close()
})

test('without a style of its own the site may ask nobody else', async () => {
  expect(await policyOf(api)).not.toMatch(/https?:|blob:/)
})

test('with a style, it may ask those that style is made of, and no others', async () => {
  expect((await read<Basemap>(styled.app, '/v1/basemap')).styleUrl).toBe(style)
  const policy = await policyOf(styled)
  expect(policy).toContain("connect-src 'self' https://tiles.example https://glyphs.example")
  expect(policy).toContain(
    "img-src 'self' data: blob: https://tiles.example https://glyphs.example",
  )
  expect(policy).not.toMatch(/script-src|unsafe-eval/)
})
