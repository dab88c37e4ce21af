import type { AddressMatches, CompanyLookup, Lookalike } from '@dansmazone/contract/joining'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount, createMember, headersOf } from '#test/accounts.ts'
import { answeringServer, json } from '#test/answering-server.ts'
import { testApp } from '#test/app.ts'
import { createMerchant } from '#test/factories.ts'
import { createCommune } from '#test/reference-factories.ts'
import { problem, read } from '#test/requests.ts'
import { completeMerchant } from '#test/sheets.ts'

const siret = '73282932000074'
let api: Awaited<ReturnType<typeof testApp>>
let register: Awaited<ReturnType<typeof answeringServer>>
let geocoder: Awaited<ReturnType<typeof answeringServer>>
let headers: ReturnType<typeof headersOf>
let accountId: string
beforeAll(async () => {
  register = await answeringServer(json({ results: [] }))
  geocoder = await answeringServer(json({ features: [] }))
  api = await testApp({ COMPANY_REGISTER_URL: register.url, GEOCODER_URL: geocoder.url })
  const account = await createAccount(api.db)
  accountId = account.id
  headers = headersOf(account.cookie)
})
afterAll(async () => {
  await api.close()
  await register.close()
  await geocoder.close()
})

const company = (commune: string, more: object = {}) => ({
  siren: siret.slice(0, 9),
  nom_complet: 'MARIE DUPONT (LE FOURNIL)',
  nature_juridique: '1000',
  etat_administratif: 'A',
  statut_diffusion: 'O',
  complements: { est_entrepreneur_individuel: true },
  siege: {
    siret,
    activite_principale: '10.71C',
    adresse: '4 RUE DE LA HALLE 48000 MENDE',
    code_postal: '48000',
    commune,
    libelle_commune: 'MENDE',
    etat_administratif: 'A',
    statut_diffusion_etablissement: 'O',
    liste_enseignes: ['LE FOURNIL DE MARIE'],
  },
  matching_etablissements: [],
  ...more,
})
const lookUp = (text: string) =>
  read<CompanyLookup>(api.app, `/v1/pro/companies/${encodeURIComponent(text)}`, headers)

test.each([
  '/v1/pro/companies/73282932000074',
  '/v1/pro/lookalikes?name=x&communeInsee=48095',
  '/v1/pro/addresses?q=rue&communeInsee=48095',
  '/v1/pro/public-holidays',
  '/v1/pro/terms',
  '/v1/pro/merchants',
])('%s wants an account', async (url) => {
  expect((await problem(api.app, url, 401)).code).toBe('unauthenticated')
})

test('a SIRET fills the form with what the register says', async () => {
  const commune = await createCommune(api.db, { name: 'Mende' })
  register.become(json({ results: [company(commune.insee)] }))
  expect(await lookUp('732 829 320 00074')).toEqual({
    siret,
    valid: true,
    source: 'register',
    company: {
      name: 'Le Fournil de Marie',
      legalName: 'Marie Dupont',
      legalForm: 'Entrepreneur individuel',
      register: 'RNE 732 829 320',
      address: {
        street: '4 rue de la Halle',
        postcode: '48000',
        communeInsee: commune.insee,
        communeName: 'Mende',
      },
      naf: '10.71C',
      closed: false,
      soleTrader: true,
      diffusible: true,
    },
    lookalikes: [],
  })
})

test('a commune that has joined another is found under its present name; one of elsewhere is said to be', async () => {
  const commune = await createCommune(api.db, { name: 'Commune nouvelle' })
  await api.db.$client.query(
    `INSERT INTO former_communes (insee, name, commune_insee) VALUES ('48999', 'Ancienne', $1)`,
    [commune.insee],
  )
  register.become(json({ results: [company('48999')] }))
  const here = await lookUp(siret)
  expect(here.company?.address).toMatchObject({ communeInsee: commune.insee })
  register.become(json({ results: [company('75115')] }))
  const elsewhere = await lookUp(siret)
  expect(elsewhere.company?.address).toMatchObject({ communeInsee: null, communeName: 'Mende' })
})

test.each([
  ['73282932000075', 'a wrong check digit'],
  ['7328293200007', 'a digit too few'],
  ['00000000000001', 'nobody’s'],
])('%s is refused without asking anyone: %s', async (text) => {
  const before = register.asked.length
  expect(await lookUp(text)).toEqual({
    siret: text,
    valid: false,
    source: 'none',
    lookalikes: [],
  })
  expect(register.asked.length).toBe(before)
})

test('La Poste’s own rule holds', async () => {
  register.become(json({ results: [] }))
  expect(await lookUp('35600000049837')).toMatchObject({ valid: true, source: 'none' })
})

test('without an answer all is written by hand', async () => {
  register.become(json({}, 500))
  expect(await lookUp(siret)).toEqual({
    siret,
    valid: true,
    source: 'unreachable',
    lookalikes: [],
  })
})

test('warns of a shop with this SIRET or a similar name close by, and of nothing private', async () => {
  const { db } = api
  const commune = await createCommune(db, { lat: 44.3, lon: 2.5 })
  const near = await createCommune(db, { lat: 44.32, lon: 2.52 })
  const far = await createCommune(db, { lat: 43.0, lon: 1.5 })
  const same = await createMerchant(db, { name: 'Tout autre', siret, communeInsee: far.insee })
  const alike = await createMerchant(db, { name: 'Fournil de Marie', communeInsee: near.insee })
  await createMerchant(db, { name: 'Fournil de Marie', communeInsee: far.insee })
  await createMerchant(db, { name: 'Garage Roux', communeInsee: commune.insee })
  await createMerchant(db, {
    name: 'Le Fournil de Marie',
    communeInsee: commune.insee,
    status: 'draft',
  })
  const draft = await completeMerchant(db, { siret, name: 'Secret de Marie' })
  register.become(json({ results: [company(commune.insee)] }))
  const { lookalikes } = await lookUp(siret)
  expect(lookalikes.map(({ merchantId, name }) => [merchantId, name])).toEqual([
    [same.id, 'Tout autre'],
    [draft.id, null],
    [alike.id, 'Fournil de Marie'],
  ])
  expect(lookalikes[1]).toEqual({
    merchantId: draft.id,
    name: null,
    commune: null,
    publicUrl: null,
    sameSiret: true,
    canJoin: true,
  })
  await createMember(db, { merchantId: draft.id, accountId })
  expect(
    (await lookUp(siret)).lookalikes.find(({ merchantId }) => merchantId === draft.id),
  ).toMatchObject({
    name: 'Secret de Marie',
    canJoin: false,
  })
  const written = await read<{ items: Lookalike[] }>(
    api.app,
    `/v1/pro/lookalikes?name=fournil%20marie&communeInsee=${commune.insee}&except=${alike.id}`,
    headers,
  )
  expect(written.items).toEqual([])
  await db.$client.query('DELETE FROM merchants; DELETE FROM merchant_sheets')
})

const address = (q: string, insee: string) =>
  read<AddressMatches>(
    api.app,
    `/v1/pro/addresses?q=${encodeURIComponent(q)}&communeInsee=${insee}`,
    headers,
  )

test('a street is placed; one that is not found stands in the middle of the commune', async () => {
  const commune = await createCommune(api.db, { lat: 44.4, lon: 3.1, postcodes: ['48100'] })
  const feature = {
    geometry: { coordinates: [3.1234, 44.4321] },
    properties: {
      label: '4 Rue de la Halle 48100 Ici',
      name: '4 Rue de la Halle',
      type: 'housenumber',
      score: 0.9,
      postcode: '48100',
      citycode: commune.insee,
    },
  }
  geocoder.become(json({ features: [feature] }))
  expect(await address('4 rue de la halle', commune.insee)).toMatchObject({
    source: 'geocoder',
    items: [{ lat: 44.4321, lon: 3.1234, precision: 'exact', street: '4 Rue de la Halle' }],
  })
  const centre = {
    source: 'commune',
    items: [
      {
        label: `4 rue perdue, 48100 ${commune.name}`,
        street: '4 rue perdue',
        postcode: '48100',
        communeInsee: commune.insee,
        lat: 44.4,
        lon: 3.1,
        precision: 'approximate',
      },
    ],
  }
  geocoder.become(json({ features: [] }))
  expect(await address('4 rue perdue', commune.insee)).toEqual(centre)
  geocoder.become(json({}, 503))
  expect(await address('4 rue perdue', commune.insee)).toEqual(centre)
  const { errors } = await problem(
    api.app,
    '/v1/pro/addresses?q=rue&communeInsee=75115',
    400,
    headers,
  )
  expect(errors).toMatchObject([{ path: 'query.communeInsee', code: 'unknown_value' }])
})

test('public holidays are proposed by name', async () => {
  const url = '/v1/pro/public-holidays?from=2027-05-01&to=2027-05-31'
  expect(await read(api.app, url, headers)).toEqual({
    items: [
      { date: '2027-05-01', name: 'Fête du Travail' },
      { date: '2027-05-06', name: 'Ascension' },
      { date: '2027-05-08', name: 'Victoire de 1945' },
      { date: '2027-05-17', name: 'Lundi de Pentecôte' },
    ],
  })
  const english = { ...headers, 'accept-language': 'en' }
  const answer = await read<{ items: { name: string }[] }>(api.app, url, english)
  expect(answer.items[0]?.name).toBe('Labour Day')
  await problem(api.app, '/v1/pro/public-holidays?from=2027-05-01&to=2026-05-31', 400, headers)
  await problem(api.app, '/v1/pro/public-holidays?from=2020-01-01&to=2060-01-01', 400, headers)
})

test('the charter has a version and something to say', async () => {
  const terms = await read<{ version: string; sections: unknown[] }>(
    api.app,
    '/v1/pro/terms',
    headers,
  )
  expect(terms).toMatchObject({
    version: '2026-11-22',
    title: 'Charte des commerçants et artisans',
  })
  expect(terms.sections.length).toBeGreaterThan(5)
})

test('nobody has the register asked without end', async () => {
  register.become(json({ results: [] }))
  const other = headersOf((await createAccount(api.db)).cookie)
  const statuses: number[] = []
  for (let time = 0; time < 21; time += 1) {
    const { statusCode } = await api.app.inject({
      url: `/v1/pro/companies/${siret}`,
      headers: other,
    })
    statuses.push(statusCode)
  }
  expect([new Set(statuses.slice(0, 20)), statuses[20]]).toEqual([new Set([200]), 429])
})
