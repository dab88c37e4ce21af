import { afterAll, beforeAll, expect, test } from 'vitest'
import { attachImages } from '#imports/attach-images.ts'
import { findImport } from '#imports/import-record.ts'
import { runImport } from '#imports/run-job.ts'
import { createStorage } from '#lib/storage.ts'
import { answeringServer } from '#test/answering-server.ts'
import { importApi } from '#test/import-api.ts'
import { photo } from '#test/pictures.ts'
import { ownPicture } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof importApi>>
let site: Awaited<ReturnType<typeof answeringServer>>
let secret: Awaited<ReturnType<typeof answeringServer>>
const counts = new Map<string, number>()

beforeAll(async () => {
  const jpeg = await photo().jpeg().toBuffer()
  secret = await answeringServer((_, response) => response.end('secret'))
  site = await answeringServer(({ url }, response) => {
    const times = (counts.get(url) ?? 0) + 1
    counts.set(url, times)
    if (url.startsWith('/missing')) response.writeHead(404).end()
    else if (url.startsWith('/inside'))
      response.writeHead(302, { location: `${secret.url}/x.jpg` }).end()
    else if (url.startsWith('/text')) response.end('<html>pas une photo</html>')
    else if (url.startsWith('/flaky') && times === 1) response.writeHead(503).end()
    else response.writeHead(200, { 'content-type': 'image/jpeg' }).end(jpeg)
  })
  api = await importApi({ FETCH_PRIVATE_ORIGINS: site.url })
})
afterAll(async () => {
  await api.close()
  await site.close()
  await secret.close()
})

const file = (...images: string[]) =>
  `Référence;Nom;Prix;Photos\n${images.map((cell, index) => `R${index};Produit ${index};10;"${cell}"\n`).join('')}`

test('pictures are fetched once, and stand on their sheets in the order of the file', async () => {
  const shop = await api.member()
  const [a, b, c] = ['/a.jpg', '/b.jpg', '/c.jpg'].map((path) => site.url + path)
  const done = await shop.take(file(`${a}\n${b}`, `${c}\n${a}`))
  expect(done.images).toMatchObject({ waiting: 0, done: 4, failed: 0 })
  const sheets = await shop.sheets()
  const [first, second] = sheets.map(({ fields }) => fields.images.map(({ mediaId }) => mediaId))
  expect(first).toHaveLength(2)
  expect(second![1]).toBe(first![0])
  expect(counts.get('/a.jpg')).toBe(1)
  const { rows } = await api.db.$client.query(
    'SELECT DISTINCT state FROM media WHERE merchant_id = $1',
    [shop.merchantId],
  )
  expect(rows).toEqual([{ state: 'ready' }])

  const again = await shop.take(
    file(`${a}\n${b}`, `${c}\n${a}`).replace('Produit 0;10', 'Produit 0;11'),
  )
  expect(again.counts).toMatchObject({ change: 1, same: 1 })
  expect((await shop.sheets())[0]!.fields.images).toHaveLength(2)
  expect(counts.get('/a.jpg')).toBe(1)
})

test('what is nobody’s picture, or not on the public internet, is said row by row', async () => {
  const shop = await api.member()
  const inside = [
    `${secret.url}/x.jpg`,
    'http://[::1]/x.jpg',
    'http://169.254.169.254/latest/meta-data/x.jpg',
    'http://[::ffff:10.0.0.1]/x.jpg',
    'http://localhost.localdomain:9999/x.jpg',
  ]
  const others = ['/missing.jpg', '/inside.jpg', '/text.jpg'].map((path) => site.url + path)
  const before = secret.asked.length
  const done = await shop.take(file([...inside, ...others].join('\n'), `${site.url}/good.jpg`))
  expect(secret.asked).toHaveLength(before)
  expect(done.images).toMatchObject({ retrying: 1, failed: 6, done: 1 })
  expect(done.images.problems[0]).toEqual({
    message: 'Cette adresse n’est pas sur l’internet public.',
    count: 4,
    lasting: true,
  })
  const [bad, good] = await shop.rows(done.id)
  expect(good!.images).toMatchObject({ done: 1, failed: [] })
  const failed = new Map(bad!.images.failed.map(({ url, problem }) => [url, problem]))
  expect(failed.get(`${secret.url}/x.jpg`)).toBe('Cette adresse n’est pas sur l’internet public.')
  expect(failed.get('http://169.254.169.254/latest/meta-data/x.jpg')).toMatch(/public/)
  expect(failed.get(`${site.url}/inside.jpg`)).toMatch(/public/)
  expect(failed.get(`${site.url}/missing.jpg`)).toMatch(/n’existe plus/)
  expect(failed.has(`${site.url}/text.jpg`)).toBe(true)
  expect((await shop.sheets())[0]!.fields.images).toEqual([])
})

test('what does not answer is asked again later, and then stands where it belongs', async () => {
  const shop = await api.member()
  const { id } = await shop.take(file(`${site.url}/flaky.jpg\n${site.url}/sure.jpg`))
  const { retryAt, ...waiting } = (await shop.get(id)).images
  expect(waiting).toEqual({
    waiting: 2,
    retrying: 1,
    done: 0,
    failed: 0,
    problems: [{ message: 'Le site a refusé (503).', count: 1, lasting: false }],
  })
  const inSeconds = (new Date(retryAt!).getTime() - Date.now()) / 1000
  expect(inSeconds).toBeGreaterThan(10)
  expect(inSeconds).toBeLessThan(31)
  await api.app.jobs.drain({ early: true })
  expect((await shop.get(id)).images).toEqual({
    waiting: 0,
    retrying: 0,
    retryAt: null,
    done: 2,
    failed: 0,
    problems: [],
  })
  const [sheet] = await shop.sheets()
  expect(sheet!.fields.images).toHaveLength(2)
})

test('undoing takes pictures back too, and the same file brings them again', async () => {
  const shop = await api.member()
  await shop.take('Référence;Nom;Prix\nR0;Produit 0;10\n')
  const { id } = await shop.take(file(`${site.url}/a.jpg`))
  expect((await shop.sheets())[0]!.fields.images).toHaveLength(1)
  await shop.act(id, 'undo')
  expect((await shop.sheets())[0]!.fields.images).toEqual([])
  const again = await shop.take(file(`${site.url}/a.jpg`))
  expect(again.counts.change).toBe(1)
  expect((await shop.sheets())[0]!.fields.images).toHaveLength(1)
})

test('an import that is stopped in the middle still gets the pictures of what it took over', async () => {
  const shop = await api.member()
  const { id } = await shop.read(file(`${site.url}/a.jpg`, ...Array<string>(200).fill('')))
  await shop.told('POST', `/imports/${id}/run`)
  const { jobs, mail } = api.app
  const storage = await createStorage(api.config.storage)
  const needs = { db: api.db, storage, jobs, mail, publicUrl: '', quota: api.config.pictureQuota }
  let batches = 0
  const afterOne = Object.defineProperty(new AbortController().signal, 'aborted', {
    get: () => (batches += 1) > 1,
  })
  await expect(runImport(needs, id, afterOne)).rejects.toThrow('Stopped')
  const { doneRows, images } = await shop.act(id, 'cancellation')
  expect(doneRows).toBe(200)
  expect(images).toMatchObject({ waiting: 0, done: 1 })
})

test('a picture that arrives while its import is being taken back goes nowhere', async () => {
  const shop = await api.member()
  await shop.take('Référence;Nom;Prix\nR0;Produit 0;10\n')
  const { id } = await shop.read(file(`${site.url}/a.jpg`))
  await shop.told('POST', `/imports/${id}/run`)
  const storage = await createStorage(api.config.storage)
  const { jobs, mail } = api.app
  const needs = { db: api.db, storage, jobs, mail, publicUrl: '', quota: api.config.pictureQuota }
  await runImport(needs, id, new AbortController().signal)
  const record = (await findImport(api.db, id))!
  const [sheet] = await shop.sheets()
  await api.db.$client.query('UPDATE import_images SET media_id = $2 WHERE import_id = $1', [
    id,
    await ownPicture(api.db, shop.merchantId),
  ])
  await shop.told('POST', `/imports/${id}/undo`)
  await attachImages(needs, record, sheet!.id)
  expect((await shop.sheets())[0]!.fields.images).toEqual([])
})
