import type { Import } from '@dansmazone/contract/import'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedReference } from '#src/seed/reference.ts'
import { importApi } from '#test/import-api.ts'

let api: Awaited<ReturnType<typeof importApi>>
beforeAll(async () => {
  api = await importApi()
  const client = await api.db.$client.connect()
  await seedReference(client)
  client.release()
})
afterAll(() => api.close())

test('what the merchant says of the columns is read anew, and remembered for the next file', async () => {
  const shop = await api.member()
  const first = await shop.read('alpha;beta;gamma\nCruche;Terre vernissée;3\n')
  const mapping = {
    columns: [
      { index: 0, field: 'description' },
      { index: 1, field: 'name' },
    ],
  }
  await shop.told('PUT', `/imports/${first.id}/mapping`, mapping)
  expect((await shop.get(first.id)).state).toBe('reading')
  await api.app.jobs.drain()
  expect((await shop.rows(first.id)).map(({ name }) => name)).toEqual(['Terre vernissée'])
  const next = await shop.read('Alpha;BETA;gamma\nJarre;Grès;7\n')
  expect(next.reading!.columns.map(({ by, field }) => [by, field])).toEqual([
    ['remembered', 'description'],
    ['remembered', 'name'],
    ['remembered', null],
  ])
  const other = await (await api.member()).read('alpha;beta;gamma\nCruche;Terre vernissée;3\n')
  expect(other.reading!.columns.map(({ by }) => by)).not.toContain('remembered')
})

test('who makes it is said once: of what is created, asked for and names nobody; export and import keep it', async () => {
  const shop = await api.member()
  const headers = 'Référence;Nom;Rubrique;Nom du fabricant;Prix\n'
  const lines = [
    'A;Toupie;jouets-en-bois;;9',
    'B;Bol;ceramique;Atelier Dupont;12',
    'C;Miel;miels;;7',
    'D;Chose;;;5',
  ].join('\n')
  await shop.take(`${headers}E;Vase;ceramique;;30\n`)
  const { id, reading } = await shop.read(`${headers}${lines}\nE;Vase;ceramique;;31\n`)
  expect(reading!.maker).toBe(false)
  const told = await shop.told<Import>('PUT', `/imports/${id}/mapping`, { maker: true })
  expect(told).toMatchObject({ state: 'checked', reading: { maker: true } })
  expect((await shop.act(id, 'run')).counts).toMatchObject({ create: 4, change: 1 })
  const makers = async () =>
    Object.fromEntries(
      (await shop.sheets()).map(({ fields: { name, attributes } }) => [
        name,
        attributes['makerIsMerchant'] ?? attributes['makerName'] ?? null,
      ]),
    )
  const expected = { Toupie: true, Bol: 'Atelier Dupont', Miel: null, Chose: null, Vase: null }
  expect(await makers()).toEqual(expected)

  const again = await shop.take(`${headers}${lines}\n`)
  expect(again.reading!.maker).toBe(true)
  expect(again.counts).toMatchObject({ create: 0, change: 0, same: 4 })
  for (const format of ['csv', 'xlsx']) {
    const file = await shop.ask('GET', `/export.${format}`)
    expect((await shop.take(file.rawPayload)).counts).toMatchObject({ same: 5, change: 0 })
  }
  expect(await makers()).toEqual(expected)

  await shop.take(`${headers}F;Quilles;jouets-en-bois;;20\n`)
  expect(await makers()).toEqual({ ...expected, Quilles: true })
  const next = await shop.read(`${headers}G;Dés;jouets-en-bois;;3\n`)
  await shop.told('PUT', `/imports/${next.id}/mapping`, { maker: false })
  await shop.act(next.id, 'run')
  expect(await makers()).toMatchObject({ Quilles: true, Dés: null })
})

test('what is said of a file stays when something else is said of it', async () => {
  const shop = await api.member()
  const { id } = await shop.read('alpha;beta\nCruche;1.299\nBol;2.500\n')
  const columns = [
    { index: 0, field: 'name' },
    { index: 1, field: 'price' },
  ]
  for (const said of [{ columns }, { decimal: ',' }, { maker: true }]) {
    await shop.told('PUT', `/imports/${id}/mapping`, said)
    await api.app.jobs.drain()
  }
  const { reading } = await shop.get(id)
  expect(reading).toMatchObject({ decimal: ',', maker: true })
  expect(reading!.columns.map(({ field }) => field)).toEqual(['name', 'price'])
  await shop.act(id, 'cancellation')
  expect((await shop.ask('PUT', `/imports/${id}/mapping`, { maker: false })).statusCode).toBe(409)
})
