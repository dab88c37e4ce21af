import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { insert } from '#test/insert.ts'
import { createCommune, createDepartment, createLabel } from '#test/reference-factories.ts'
import { type Gazetteer, loadGazetteer } from './gazetteer.ts'
import { mistakesBetween } from './near-names.ts'

let database: TestDatabase
let gazetteer: Gazetteer

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  await createDepartment(db, { code: '12', name: 'Aveyron', slug: 'aveyron' })
  const place = { departmentCode: '12', population: 1000 }
  await createCommune(db, {
    ...place,
    insee: '12202',
    name: 'Rodez',
    population: 23_981,
    postcodes: ['12000'],
  })
  await createCommune(db, { ...place, insee: '12105', name: 'La Fouillade', postcodes: ['12270'] })
  await createCommune(db, {
    ...place,
    insee: '12300',
    name: 'Villefranche-de-Rouergue',
    population: 11_271,
  })
  await createCommune(db, {
    ...place,
    insee: '12216',
    name: 'Villefranche-de-Panat',
    population: 753,
  })
  await createCommune(db, {
    ...place,
    insee: '12218',
    name: 'Conques-en-Rouergue',
    lat: null,
    lon: null,
    precision: 'none',
  })
  await createCommune(db, {
    ...place,
    insee: '12208',
    name: 'Saint-Affrique',
    postcodes: ['12400'],
  })
  await createCommune(db, {
    ...place,
    insee: '12019',
    name: 'Versols-et-Lapeyre',
    postcodes: ['12400'],
    population: 400,
  })
  await insert(db, 'former_communes', { insee: '12076', name: 'Conques', communeInsee: '12218' })
  await createLabel(db, { code: 'aop', nameFr: 'AOP', nameEn: 'PDO' })
  gazetteer = await loadGazetteer(db)
})
afterAll(() => database.close())

test('communes are found by their names, folded, without their article', () => {
  expect(gazetteer.communes('rodez')).toEqual([
    {
      commune: {
        code: '12202',
        name: 'Rodez',
        departmentCode: '12',
        postcodes: ['12000'],
        population: 23_981,
        lat: 44.518,
        lon: 3.499,
      },
      formerName: null,
      article: null,
      isShort: false,
    },
  ])
  expect(gazetteer.communes('fouillade')).toMatchObject([{ article: 'la' }])
  expect(gazetteer.communes('la fouillade')).toEqual([])
  expect(gazetteer.communes('nulle part')).toEqual([])
})

test('a former commune leads to that of today, with its own name', () => {
  expect(gazetteer.communes('conques')).toMatchObject([
    { formerName: 'Conques', commune: { code: '12218', name: 'Conques-en-Rouergue', lat: null } },
  ])
})

test('a short name leads to the largest by far', () => {
  expect(gazetteer.communes('villefranche')).toMatchObject([
    { commune: { code: '12300' }, isShort: true },
  ])
  expect(gazetteer.communesShortly('villefranche').map(({ commune }) => commune.code)).toEqual([
    '12300',
    '12216',
  ])
})

test('departments, the region and postcodes are there, the most populous commune first', () => {
  expect(gazetteer.department('aveyron')).toEqual({ code: '12', name: 'Aveyron' })
  expect(gazetteer.departmentByCode('12')).toEqual({ code: '12', name: 'Aveyron' })
  expect(gazetteer.region).toEqual({ code: '76', name: 'Occitanie' })
  expect(gazetteer.regionNamed('occitanie')).toEqual({ code: '76', name: 'Occitanie' })
  expect(gazetteer.withPostcode('12400').map(({ name }) => name)).toEqual([
    'Saint-Affrique',
    'Versols-et-Lapeyre',
  ])
})

test('names typed with a mistake are near, with or without their spaces', () => {
  expect(gazetteer.nearCommunes('rodes', 1)).toEqual(['rodez'])
  expect(gazetteer.nearCommunes('saint afrique', 2)).toEqual(['saint affrique'])
  expect(gazetteer.nearCommunes('saintaffrique', 1)).toEqual(['saint affrique'])
  expect(gazetteer.nearCommunes('marseille', 2)).toEqual([])
})

test('labels come with their names in each language', () => {
  expect(gazetteer.labels).toEqual([{ code: 'aop', names: { fr: 'AOP', en: 'PDO', oc: 'aop' } }])
})

test.each([
  ['rodez', 'rodez', 0],
  ['rodes', 'rodez', 1],
  ['rdoez', 'rodez', 1],
  ['rode', 'rodez', 1],
  ['roodez', 'rodez', 1],
  ['orange', 'rodez', 3],
  ['', 'abc', 3],
])('between %s and %s: %i', (a, b, expected) => {
  expect(mistakesBetween(a, b, 2)).toBe(expected)
})
