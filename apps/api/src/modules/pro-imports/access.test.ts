import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount, headersOf } from '#test/accounts.ts'
import { importApi } from '#test/import-api.ts'
import { pictureForm } from '#test/pictures.ts'

let api: Awaited<ReturnType<typeof importApi>>
beforeAll(async () => {
  api = await importApi()
})
afterAll(() => api.close())

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Route = [method: Method, path: string, payload?: object]

/** Every route of this module, on what is one merchant's. */
async function routesOf(merchantId: string, importId: string) {
  const { rows } = await api.db.$client.query<{ id: string }>(
    `INSERT INTO feeds (merchant_id, url, state) VALUES ($1, $2, 'paused') RETURNING id`,
    [merchantId, `https://flux.invalid/${importId}`],
  )
  const feed = `/feeds/${rows[0]!.id}`
  const routes: Route[] = [
    ['GET', '/imports'],
    ['GET', `/imports/${importId}`],
    ['GET', `/imports/${importId}/rows`],
    ['PUT', `/imports/${importId}/mapping`, { columns: [{ index: 0, field: 'name' }] }],
    ['POST', `/imports/${importId}/run`],
    ['POST', `/imports/${importId}/cancellation`],
    ['POST', `/imports/${importId}/undo`],
    ['POST', `/imports/${importId}/image-retries`],
    ['GET', '/feeds'],
    ['POST', '/feeds', { url: 'https://flux.invalid/a.xml' }],
    ['GET', feed],
    ['POST', `${feed}/pause`],
    ['POST', `${feed}/confirmation`],
    ['POST', `${feed}/reading`],
    ['DELETE', feed],
    ['GET', '/export.csv'],
    ['GET', '/export.xlsx'],
    ['GET', '/export.zip'],
  ]
  return routes
}

test('nobody reaches the imports of a merchant but its members', async () => {
  const shop = await api.member({ role: 'editor' })
  const other = await api.member()
  const stranger = await createAccount(api.db)
  const { id } = await shop.read('Nom;Prix\nVase;10\n')
  const form = pictureForm(Buffer.from('Nom;Prix\nVase;10\n'), { name: 'a.csv' })
  const routes: Route[] = [...(await routesOf(shop.merchantId, id)), ['POST', '/imports']]
  for (const [method, path, payload] of routes) {
    const url = shop.base + path
    const sent =
      path === '/imports' && method === 'POST' ? form : { payload: payload ?? {}, headers: {} }
    const ask = (headers: Record<string, string>) =>
      api.app.inject({
        method,
        url,
        headers: { ...headers, ...sent.headers },
        ...(method !== 'GET' && method !== 'DELETE' && { payload: sent.payload }),
      })
    const told = `${method} ${path}`
    expect((await ask({ origin: 'https://dansmazone.test' })).statusCode, told).toBe(401)
    for (const { cookie } of [other, stranger]) {
      const answer = await ask(headersOf(cookie))
      expect([told, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
        told,
        404,
        'not_found',
      ])
    }
  }
  expect(await shop.get(id)).toMatchObject({ state: 'checked' })
})

test('one merchant’s import is not found under another’s address', async () => {
  const shop = await api.member()
  const other = await api.member()
  const { id } = await shop.read('Nom;Prix\nVase;10\n')
  for (const [method, path, payload] of await routesOf(shop.merchantId, id)) {
    if (!/\/(imports|feeds)\/./.test(path)) continue
    const answer = await other.ask(method, path, payload)
    expect([method, path, answer.statusCode]).toEqual([method, path, 404])
  }
})

test('an editor may do all of it, as an owner may', async () => {
  for (const role of ['editor', 'owner'] as const) {
    const shop = await api.member({ role })
    const { id } = await shop.take('Nom;Prix\nVase;10\n')
    expect((await shop.act(id, 'undo')).state).toBe('undone')
    for (const [method, path, payload] of await routesOf(shop.merchantId, id)) {
      const { statusCode } = await shop.ask(method, path, payload)
      expect([method, path, [200, 201, 204, 409].includes(statusCode)]).toEqual([
        method,
        path,
        true,
      ])
    }
  }
})

test('nothing but what a route asks for is taken', async () => {
  const shop = await api.member()
  const { id } = await shop.read('Nom;Prix\nVase;10\n')
  const column = { index: 0, field: 'name' }
  for (const payload of [
    { columns: [column], state: 'done' },
    { columns: [{ ...column, merchantId: shop.merchantId }] },
    { columns: [{ index: 0, field: 'merchant_id' }] },
    { columns: [{ index: 99, field: 'name' }] },
  ]) {
    expect((await shop.ask('PUT', `/imports/${id}/mapping`, payload)).statusCode).toBe(400)
  }
  const feed = { url: 'https://flux.invalid/b.xml', state: 'active' }
  expect((await shop.ask('POST', '/feeds', feed)).statusCode).toBe(400)
  for (const url of ['file:///etc/passwd', 'ftp://a.test/f', 'javascript:1', 'https://']) {
    expect((await shop.ask('POST', '/feeds', { url })).statusCode).toBe(400)
  }
})

test('a form from elsewhere, another type, too much, and several files are refused', async () => {
  const shop = await api.member()
  const form = pictureForm(Buffer.from('Nom\nA\n'), { name: 'a.csv' })
  const post = (headers: Record<string, string>, payload: Buffer | string = form.payload) =>
    api.app.inject({
      method: 'POST',
      url: `${shop.base}/imports`,
      headers: { ...form.headers, ...headers },
      payload,
    })
  expect((await post({ cookie: shop.cookie, origin: 'https://evil.test' })).statusCode).toBe(403)
  expect((await shop.ask('POST', '/imports', { file: 'Nom' })).statusCode).toBe(415)
  const heavy = await shop.send(Buffer.alloc(20 * 1024 * 1024 + 2, 0x61))
  expect(heavy.statusCode).toBe(413)
  const empty = await post(headersOf(shop.cookie), '------form--\r\n')
  expect(empty.statusCode).toBe(400)
})
