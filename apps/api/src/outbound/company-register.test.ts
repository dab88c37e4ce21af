import { afterAll, beforeAll, expect, test } from 'vitest'
import { answeringServer, failures, json } from '#test/answering-server.ts'
import { companyRegister } from './company-register.ts'

const siret = '35600000000048'
let server: Awaited<ReturnType<typeof answeringServer>>
beforeAll(async () => {
  server = await answeringServer(json({ results: [] }))
})
afterAll(() => server.close())

const establishment = {
  siret,
  activite_principale: '10.71C',
  adresse: 'LE BOURG 4 BIS RTE DE L EGLISE 48000 MENDE',
  code_postal: '48000',
  commune: '48095',
  libelle_commune: 'MENDE',
  est_siege: true,
  etat_administratif: 'A',
  liste_enseignes: ['LE FOURNIL DE LA HALLE'],
  nom_commercial: null,
  statut_diffusion_etablissement: 'O',
}
const company = {
  siren: '356000000',
  nom_complet: 'BOULANGERIE DUPONT (BD)',
  nom_raison_sociale: 'BOULANGERIE DUPONT',
  nature_juridique: '5710',
  etat_administratif: 'A',
  statut_diffusion: 'O',
  activite_principale: '10.71C',
  complements: { est_entrepreneur_individuel: false },
  siege: {
    ...establishment,
    numero_voie: '4',
    indice_repetition: 'B',
    type_voie: 'RUE',
    libelle_voie: "DE L'EGLISE",
  },
  matching_etablissements: [establishment],
}
const ask = async (...results: object[]) => {
  server.become(json({ results, total_results: results.length }))
  return await companyRegister(server.url)(siret)
}

test('takes name, form, street, commune and activity of an establishment', async () => {
  expect(await ask(company)).toEqual({
    source: 'register',
    company: {
      name: 'Le Fournil de la Halle',
      legalName: 'Boulangerie Dupont',
      legalForm: 'SAS',
      street: "4 B rue de l'Eglise",
      postcode: '48000',
      communeInsee: '48095',
      communeName: 'Mende',
      naf: '10.71C',
      located: true,
      closed: false,
      soleTrader: false,
      diffusible: true,
    },
  })
  const [asked] = server.asked.slice(-1)
  expect(asked?.pathname).toBe('/search')
  expect(asked?.searchParams.get('q')).toBe(siret)
})

test('takes an establishment that is not the head office, whose address is in one piece', async () => {
  const siege = { siret: '35600000000001', commune: '75115', adresse: 'AILLEURS' }
  const answer = await ask({ ...company, siege })
  expect(answer).toMatchObject({
    company: { street: "Le Bourg 4 bis route de l'Eglise", communeInsee: '48095' },
  })
})

test('takes nothing of another company, whatever the search finds', async () => {
  expect(await ask({ ...company, siren: '111111111' })).toEqual({ source: 'none' })
  expect(await ask()).toEqual({ source: 'none' })
})

test('knows only the company where the establishment is not told', async () => {
  const other = { ...establishment, siret: '35600000000001' }
  const answer = await ask({ ...company, siege: other, matching_etablissements: [] })
  expect(answer).toMatchObject({
    company: { name: 'Boulangerie Dupont', street: null, communeInsee: null, located: false },
  })
})

test('takes neither name nor street of who asked for privacy', async () => {
  const masked = { ...establishment, adresse: '[ND] 48000 MENDE', liste_enseignes: ['X'] }
  const answer = await ask({
    ...company,
    nature_juridique: '1000',
    nom_complet: '[NON-DIFFUSIBLE]',
    nom_raison_sociale: null,
    statut_diffusion: 'P',
    siege: { ...masked, statut_diffusion_etablissement: 'P', libelle_voie: 'SECRETE' },
    matching_etablissements: [],
  })
  expect(answer).toMatchObject({
    company: {
      name: null,
      legalName: null,
      street: null,
      communeInsee: '48095',
      soleTrader: true,
      diffusible: false,
    },
  })
})

test.each([
  ['company', { etat_administratif: 'C' }],
  ['establishment', { siege: { ...company.siege, etat_administratif: 'F' } }],
])('says that the %s has ceased', async (_, ceased) => {
  expect(await ask({ ...company, ...ceased })).toMatchObject({ company: { closed: true } })
})

test('believes nothing of the shape of an answer', async () => {
  const odd = { siren: '356000000', siege: 7, matching_etablissements: 'x', complements: [] }
  expect(await ask(odd, ...[null, 3, 'x', []].map((each) => each as object))).toMatchObject({
    source: 'register',
    company: { name: null, located: false, diffusible: false },
  })
})

test.each(failures)('is unreachable when it %s', { timeout: 8000 }, async (_, answer) => {
  server.become(answer)
  const began = performance.now()
  expect(await companyRegister(server.url)(siret)).toEqual({ source: 'unreachable' })
  expect(performance.now() - began).toBeLessThan(4000)
})

test('asks nobody without an address', async () => {
  expect(await companyRegister(null)(siret)).toEqual({ source: 'unreachable' })
})
