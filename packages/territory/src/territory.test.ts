import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { distanceKm } from './geo.ts'
import { loadTerritory } from './load.ts'
import { normalizeName } from './text.ts'
import type { Commune } from './types.ts'

declare module 'vitest' {
  interface ProvidedContext {
    referenceData: string
  }
}

const reference = resolve(inject('referenceData'), 'territory')
const hasReference = existsSync(reference)
const occitanie = await loadTerritory('76')

interface ReferenceCommune {
  name: string
  postcodes: string
  departmentCode: string
  lat: number
  lon: number
}

function readReference(): Map<string, ReferenceCommune> {
  const text = readFileSync(resolve(reference, 'communes-occitanie-2026.csv'), 'utf8')
  const rows = text.trim().split('\n').slice(1)
  return new Map(
    rows.map((row) => {
      const cells = [...row.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)]
      const [insee, name, department, , postcodes, , , , lat, lon] = cells.map(
        (cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '',
      )
      return [
        insee ?? '',
        {
          name: name ?? '',
          postcodes: postcodes ?? '',
          departmentCode: department ?? '',
          lat: Number(lat),
          lon: Number(lon),
        },
      ]
    }),
  )
}

describe('Occitanie as committed', () => {
  test('has its communes, departments and former communes', () => {
    expect(occitanie.region).toEqual({ code: '76', name: 'Occitanie' })
    expect(occitanie.communes).toHaveLength(4446)
    expect(occitanie.departments).toHaveLength(13)
    expect(occitanie.formerCommunes).toHaveLength(160)
  })

  test('is keyed by INSEE code, and refers only to what it holds', () => {
    const insee = new Set(occitanie.communes.map((commune) => commune.insee))
    const departments = new Set(occitanie.departments.map(({ code }) => code))
    const epcis = new Set(occitanie.epcis.map(({ code }) => code))
    expect(insee.size).toBe(4446)
    for (const commune of occitanie.communes) {
      expect(departments).toContain(commune.departmentCode)
      expect(epcis).toContain(commune.epciCode)
      expect(commune.postcodes.length).toBeGreaterThan(0)
    }
    for (const former of occitanie.formerCommunes) expect(insee).toContain(former.communeInsee)
  })

  test('coordinates, precision and radius come together or not at all', () => {
    for (const { lat, lon, precision, precisionKm } of occitanie.communes) {
      const given = [lat, lon, precisionKm].filter((value) => value !== null).length
      expect(given).toBe(precision === 'none' ? 0 : 3)
    }
  })

  test('between 750 and 800 communes are placed, and few have no coordinates', () => {
    const counts = Object.groupBy(occitanie.communes, ({ precision }) => precision)
    expect(counts.exact?.length).toBeGreaterThan(750)
    expect(counts.exact?.length).toBeLessThan(800)
    expect(counts.none?.length).toBeLessThan(150)
  })

  test('finds people under the names they still type', () => {
    const names = new Map(
      occitanie.formerCommunes.map(({ name, communeInsee }) => [normalizeName(name), communeInsee]),
    )
    expect(names.get('severac le chateau')).toBe('12270')
    expect(names.get('aumont aubrac')).toBe('48009')
  })
})

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

test('the communes are those of the reference, by code, name, department and postcodes', (context) => {
  context.skip(!hasReference, `There are no reference data in ${reference}.`)
  const expected = readReference()
  expect(expected.size).toBe(4446)
  for (const commune of occitanie.communes) {
    const truth = expected.get(commune.insee)
    expect([commune.name, commune.departmentCode]).toEqual([truth?.name, truth?.departmentCode])
    expect(commune.postcodes).toEqual(truth?.postcodes.match(/\d{5}/g))
  }
})

describe.runIf(hasReference)('Occitanie against the reference data', () => {
  const expected = hasReference ? readReference() : new Map<string, ReferenceCommune>()
  const errors = occitanie.communes.flatMap((commune) => {
    const { lat, lon, precisionKm } = commune
    const truth = expected.get(commune.insee)
    if (!truth || lat === null || lon === null || precisionKm === null) return []
    const km = distanceKm({ lat, lon }, truth)
    return [{ commune, km, within: km <= precisionKm }]
  })
  const kinds: [string, (commune: Commune) => boolean, maxMedianKm: number][] = [
    ['placed', ({ precision }) => precision === 'exact', 1.5],
    ['placed by a locality', ({ precisionKm }) => precisionKm === 5, 3],
    ['estimated from a postcode', ({ precisionKm: km }) => km !== null && km > 5 && km < 24, 7],
    ['estimated from an EPCI', ({ precisionKm: km }) => km !== null && km >= 24, 15],
  ]

  test('nine in ten of all coordinates lie within their stated radius', () => {
    expect(errors.filter(({ within }) => within).length / errors.length).toBeGreaterThan(0.9)
  })

  test.each(kinds)('so do nine in ten of those %s, with the median announced', (_, kind, km) => {
    const some = errors.filter(({ commune }) => kind(commune))
    expect(some.length).toBeGreaterThan(20)
    expect(some.filter(({ within }) => within).length / some.length).toBeGreaterThan(0.9)
    expect(median(some.map((error) => error.km))).toBeLessThan(km)
  })

  test('no placed commune is a homonym from elsewhere', () => {
    const placed = errors.filter(({ commune }) => commune.precision === 'exact')
    expect(Math.max(...placed.map(({ km }) => km))).toBeLessThan(10)
  })

  test('the former communes are those of the reference', async () => {
    const file = resolve(reference, 'communes-deleguees-associees-occitanie.json')
    const listed = JSON.parse(await readFile(file, 'utf8')) as {
      code: string
      nom: string
      chefLieu: string
    }[]
    const rows = listed.map(({ code, nom, chefLieu }) => `${code} ${nom} ${chefLieu}`)
    const ours = occitanie.formerCommunes.map((f) => `${f.insee} ${f.name} ${f.communeInsee}`)
    expect(ours.toSorted()).toEqual(rows.toSorted())
  })
})
