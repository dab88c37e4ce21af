import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProduct } from '#test/factories.ts'
import { hotApi, inOneEpoch, untilTakenIn } from '#test/hot-api.ts'

let api: Awaited<ReturnType<typeof hotApi>>
beforeAll(async () => {
  api = await hotApi()
})
afterAll(() => api.close())

const nameOf = (body: string) => (JSON.parse(body) as { name: string }).name

test('a committed write is in the next answer within a second, on every instance', async () => {
  const { slug, url } = await api.merchant()
  const other = await api.another()
  const instances = [api.app, other]
  for (const app of instances) {
    await app.ready()
    expect(nameOf((await app.inject(url)).body)).toBe('Avant')
  }
  await api.db.$client.query(`UPDATE merchants SET name = 'Après' WHERE slug = $1`, [slug])
  for (const app of instances) {
    const tookMs = await untilTakenIn(
      app,
      async () => nameOf((await app.inject(url)).body) === 'Après',
    )
    expect(tookMs).toBeLessThan(1000)
  }
  await other.close()
})

test('a write that is not committed changes nothing, not even what is kept', async () => {
  const { slug, url } = await api.merchant()
  const client = await api.db.$client.connect()
  const names = await inOneEpoch(api.app, async () => {
    await api.get(url)
    const names: string[] = []
    const look = async () => names.push(nameOf((await api.get(url)).body))
    await client.query('BEGIN')
    await client.query(`UPDATE merchants SET name = 'Brouillon' WHERE slug = $1`, [slug])
    names.push(String(await api.askedFor(slug, look)))
    await client.query('ROLLBACK')
    names.push(String(await api.askedFor(slug, look)))
    return names
  })
  expect(names).toEqual(['Avant', '0', 'Avant', '0'])
  client.release()
})

test('an answer made from what was before a change is not kept after it', async () => {
  const { slug, url } = await api.merchant()
  const { catalogueChanges } = api.app
  const held = api.pool.holdResults(slug)
  const early = api.get(url)
  await held.reached
  const { epoch } = catalogueChanges
  const client = await api.db.$client.connect()
  await client.query(`UPDATE merchants SET name = 'Après' WHERE slug = $1`, [slug])
  client.release()
  await untilTakenIn(api.app, async () => catalogueChanges.epoch !== epoch)
  const late = api.get(url)
  held.release()
  expect(nameOf((await early).body)).toBe('Avant')
  expect(nameOf((await late).body)).toBe('Après')
  expect(nameOf((await api.get(url)).body)).toBe('Après')
})

test('while the connection that listens is lost, nothing kept before is given; then all is kept again', async () => {
  const { slug, url } = await api.merchant()
  const { catalogueChanges } = api.app
  expect(nameOf((await api.get(url)).body)).toBe('Avant')
  const [deaf, hearing] = [once(catalogueChanges, 'deaf'), once(catalogueChanges, 'hearing')]
  await api.db.$client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'dansmazone listening'`,
  )
  await deaf
  await api.db.$client.query(`UPDATE merchants SET name = 'Après' WHERE slug = $1`, [slug])
  expect(nameOf((await api.get(url)).body)).toBe('Après')
  await hearing
  const asked = await inOneEpoch(api.app, async () => {
    await api.get(url)
    return api.askedFor(slug, () => api.get(url))
  })
  expect(asked).toBe(0)
})

test('counts kept for several answers follow a change too', async () => {
  const counted = async () => {
    const { items } = (await api.get('/v1/categories')).json<{
      items: { productCount: number }[]
    }>()
    return items.reduce((sum, { productCount }) => sum + productCount, 0)
  }
  const before = await counted()
  await createProduct(api.db, {})
  const tookMs = await untilTakenIn(api.app, async () => (await counted()) === before + 1)
  expect(tookMs).toBeLessThan(1000)
})
