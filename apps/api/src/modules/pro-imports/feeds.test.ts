import type { Feed } from '@dansmazone/contract/import'
import type { Problem } from '@dansmazone/contract/problem'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readFeed } from '#imports/feed-job.ts'
import { createStorage } from '#lib/storage.ts'
import { answeringServer } from '#test/answering-server.ts'
import { importApi } from '#test/import-api.ts'

type Item = { id: string; title: string; price: string }

let api: Awaited<ReturnType<typeof importApi>>
let site: Awaited<ReturnType<typeof answeringServer>>
beforeAll(async () => {
  site = await answeringServer((_, response) => response.writeHead(500).end())
  api = await importApi({ FETCH_PRIVATE_ORIGINS: site.url })
})
afterAll(async () => {
  await api.close()
  await site.close()
})

const items = (...numbers: number[]): Item[] =>
  numbers.map((number) => ({
    id: `P${number}`,
    title: `Produit ${number}`,
    price: `${number}.00 EUR`,
  }))
const xml = (list: Item[]) =>
  `<rss xmlns:g="http://base.google.com/ns/1.0"><channel>${list
    .map(
      ({ id, title, price }) =>
        `<item><g:id>${id}</g:id><title>${title}</title><g:price>${price}</g:price><g:availability>in stock</g:availability></item>`,
    )
    .join('')}</channel></rss>`
/** From now on the site answers this, and says when nothing has changed since. */
const serve = (text: string) =>
  site.become(({ headers }, response) => {
    const etag = `"${text.length}-${text.slice(-60).replace(/\W/g, '')}"`
    if (headers['if-none-match'] === etag) response.writeHead(304).end()
    else response.writeHead(200, { etag }).end(text)
  })

/** A feed that has been agreed with. */
async function running(name: string, list: Item[]) {
  const shop = await api.member()
  serve(xml(list))
  const feed = await shop.told<Feed>('POST', '/feeds', { url: `${site.url}/${name}.xml` })
  await api.app.jobs.drain()
  const get = () => shop.told<Feed>('GET', `/feeds/${feed.id}`)
  const act = async (act: string) => {
    await shop.told('POST', `/feeds/${feed.id}/${act}`)
    await api.app.jobs.drain()
    return await get()
  }
  const night = async () => {
    await api.db.$client.query('UPDATE feeds SET next_run_at = now() WHERE id = $1', [feed.id])
    await api.app.jobs.send('imports.due-feeds', {})
    await api.app.jobs.drain()
    return await get()
  }
  return { shop, feed, get, act, night }
}
const names = (sheets: { fields: { name: string }; archived: boolean }[]) =>
  sheets
    .filter(({ archived }) => !archived)
    .map(({ fields }) => fields.name)
    .toSorted()

test('a new feed is read and asks; agreed with, it brings its products, and what changed each night', async () => {
  const { shop, get, act, night } = await running('a', items(1, 2, 3, 4))
  expect(await get()).toMatchObject({
    state: 'asking',
    problem: { code: 'first' },
    nextRunAt: null,
    lastImport: { state: 'checked', counts: { create: 4 } },
  })
  expect(await shop.sheets()).toEqual([])
  const agreed = await act('confirmation')
  expect(agreed).toMatchObject({ state: 'active', problem: null, lastImport: { state: 'done' } })
  expect(await shop.sheets()).toHaveLength(4)

  const asked = site.asked.length
  await night()
  // Its tag was forgotten when it asked: it is read once more, then no longer.
  await night()
  await night()
  expect(site.asked.length).toBe(asked + 3)
  const [{ count }] = (
    await api.db.$client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM imports WHERE merchant_id = $1',
      [shop.merchantId],
    )
  ).rows as [{ count: number }]
  expect(count).toBe(2)

  serve(xml([...items(1, 2, 3), { id: 'P4', title: 'Produit 4', price: '9.50 EUR' }, ...items(5)]))
  const after = await night()
  expect(after.lastImport).toMatchObject({
    state: 'done',
    counts: { create: 1, change: 1, same: 3 },
  })
  expect(new Date(after.nextRunAt!).getTime()).toBeGreaterThan(Date.now())
})

test('what is gone from the feed is archived, and comes back with it; what a member archived stays', async () => {
  const { shop, act, night } = await running('b', items(1, 2, 3, 4, 5, 6))
  await act('confirmation')
  serve(xml(items(1, 2, 3, 4, 5)))
  expect((await night()).lastImport).toMatchObject({ state: 'done', counts: { archive: 1 } })
  expect(names(await shop.sheets())).toEqual([1, 2, 3, 4, 5].map((number) => `Produit ${number}`))
  await api.db.$client.query(
    `UPDATE product_sheets SET archived_at = now() WHERE merchant_id = $1 AND fields->>'name' = 'Produit 1'`,
    [shop.merchantId],
  )
  serve(xml(items(1, 2, 3, 4, 5, 6)))
  await night()
  expect(names(await shop.sheets())).toEqual([2, 3, 4, 5, 6].map((number) => `Produit ${number}`))
})

test('a line that its separator has cut does not take its product off the site', async () => {
  const { shop, act, night } = await running('f', [])
  const lines = (last: string) =>
    `SKU,Nom,Prix,Stock\nA,Bol,12,3\nB,Vase,15,3\nC,Plat,8,3\nD,Coupe,7,3\n${last}\n`
  serve(lines('E,Jatte,9,2'))
  await act('confirmation')
  await act('confirmation')
  expect(names(await shop.sheets())).toHaveLength(5)
  serve(lines('E,Jatte,9,90,2'))
  expect((await night()).lastImport).toMatchObject({
    state: 'done',
    counts: { skip: 1, archive: 0 },
  })
  expect(names(await shop.sheets())).toHaveLength(5)
  serve(lines(''))
  expect((await night()).lastImport).toMatchObject({ counts: { archive: 1 } })
})

test('a feed that loses more than a third of its products stops, asks and writes to the owners', async () => {
  const { shop, act, night } = await running('c', items(1, 2, 3, 4, 5, 6))
  await act('confirmation')
  serve(xml(items(1, 2, 3)))
  expect(await night()).toMatchObject({
    state: 'asking',
    problem: { code: 'fewer' },
    lastImport: { state: 'checked' },
  })
  expect(names(await shop.sheets())).toHaveLength(6)
  const { rows } = await api.db.$client.query<{ subject: string }>(
    `SELECT subject FROM outbox_mails o JOIN accounts a ON a.email = o."to" JOIN members m ON m.account_id = a.id WHERE m.merchant_id = $1`,
    [shop.merchantId],
  )
  expect(rows.map(({ subject }) => subject)).toEqual([expect.stringContaining('attend votre avis')])
  expect(await act('confirmation')).toMatchObject({
    state: 'active',
    lastImport: { state: 'done' },
  })
  expect(names(await shop.sheets())).toHaveLength(3)
})

test('a feed that cannot be read stops at once; one that does not answer, after three nights', async () => {
  const { act, night, get } = await running('d', items(1, 2, 3))
  await act('confirmation')
  serve('<rss><channel><item>')
  expect(await night()).toMatchObject({
    state: 'asking',
    problem: { code: 'unreadable' },
    lastImport: { state: 'failed' },
  })
  serve(xml(items(1, 2, 3)))
  expect(await act('confirmation')).toMatchObject({ state: 'active', problem: null })
  site.become((_, response) => response.writeHead(503).end())
  expect((await night()).state).toBe('active')
  expect((await night()).state).toBe('active')
  expect(await night()).toMatchObject({ state: 'asking', problem: { code: 'unreachable' } })
  serve(xml(items(1, 2, 3)))
  await act('pause')
  expect(await night()).toMatchObject({ state: 'paused' })
  expect((await act('reading')).state).toBe('active')
  expect((await get()).lastImport).toMatchObject({ state: 'done', counts: { same: 3 } })
})

test('a reading that was cut off anywhere is read again the next night', async () => {
  const { feed, act, night } = await running('e', items(1, 2, 3))
  await act('confirmation')
  serve(xml(items(1, 2, 3, 4)))
  const cut = new Error('Cut off')
  const { jobs, mail } = api.app
  const storage = await createStorage(api.config.storage)
  const quota = api.config.pictureQuota
  const needs = { db: api.db, storage, jobs, mail, publicUrl: '', quota, allowPrivate: [site.url] }
  for (const broken of [vi.spyOn(storage, 'put'), vi.spyOn(jobs, 'send')]) {
    broken.mockRejectedValueOnce(cut)
    await expect(readFeed(needs, feed.id)).rejects.toBe(cut)
  }
  expect((await night()).lastImport).toMatchObject({ state: 'done', counts: { create: 1 } })
})

const faultOf = async (shop: Awaited<ReturnType<typeof api.member>>, url: string) =>
  (await shop.ask('POST', '/feeds', { url })).json<Problem>().errors?.[0]?.code

test('an address is of the public internet, and begins with https://', async () => {
  const shop = await api.member()
  for (const url of [
    'https://localhost/f.xml',
    'https://localhost.:8443/f.xml',
    'https://caisse/f.xml',
    'https://caisse.local/f.xml',
    'https://192.168.1.20/f.xml',
    'http://localhost.localdomain/f.xml',
  ]) {
    expect(await faultOf(shop, url), url).toBe('feed_not_public')
  }
  for (const url of ['http://boutique.invalid/f.xml', 'http://93.184.216.34/f.xml']) {
    expect(await faultOf(shop, url), url).toBe('feed_not_https')
  }
  expect(await faultOf(shop, 'https://boutique.invalid/f.xml')).toBeUndefined()
  expect(await faultOf(shop, `${site.url}/own.xml`)).toBeUndefined()
})

test('nothing inside is read as a feed', async () => {
  const shop = await api.member()
  const inside = await answeringServer((_, response) => response.end(xml(items(1))))
  for (const url of [inside.url, 'http://169.254.169.254/', 'http://[::1]:8080/f.xml']) {
    expect(await faultOf(shop, url), url).toBe('feed_not_public')
    // What looks public and is not is found when it is fetched.
    const { rows } = await api.db.$client.query<{ id: string }>(
      'INSERT INTO feeds (merchant_id, url, next_run_at) VALUES ($1, $2, now()) RETURNING id',
      [shop.merchantId, url],
    )
    await api.app.jobs.send('imports.due-feeds', {})
    await api.app.jobs.drain()
    expect(await shop.told<Feed>('GET', `/feeds/${rows[0]!.id}`)).toMatchObject({
      state: 'asking',
      problem: { code: 'no_answer' },
      lastImport: null,
    })
  }
  expect(inside.asked).toEqual([])
  for (const url of ['http://[::bad', 'http://a:99999/', 'file:///etc/passwd']) {
    expect((await shop.ask('POST', '/feeds', { url })).statusCode, url).toBe(400)
  }
  await inside.close()
})
