import type { Basemap, Commune, Epci, FormerCommune, Territory } from './types.ts'

type CommuneRow = [
  insee: string,
  name: string,
  postcodes: string[],
  departmentCode: string,
  epciCode: string | null,
  population: number,
  lat: number | null,
  lon: number | null,
  precision: Commune['precision'],
  precisionKm: number | null,
]

interface TerritoryFile {
  region: Territory['region']
  departments: Territory['departments']
  epcis: [code: string, name: string][]
  formerCommunes: [insee: string, name: string, communeInsee: string][]
  communes: CommuneRow[]
}

const lines = (records: unknown[]) =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`

const object = (fields: Record<string, string>) =>
  `{\n${Object.entries(fields)
    .map(([key, value]) => `"${key}": ${value}`)
    .join(',\n')}\n}\n`

const epciRow = ({ code, name }: Epci) => [code, name]
const formerRow = ({ insee, name, communeInsee }: FormerCommune) => [insee, name, communeInsee]
const communeRow = (c: Commune): CommuneRow => [
  c.insee,
  c.name,
  c.postcodes,
  c.departmentCode,
  c.epciCode,
  c.population,
  c.lat,
  c.lon,
  c.precision,
  c.precisionKm,
]

/** A territory as a JSON file of one record a line, so that a yearly change reads as a diff. */
export function encodeTerritory(territory: Territory): string {
  return object({
    region: JSON.stringify(territory.region),
    departments: lines(territory.departments),
    epcis: lines(territory.epcis.map(epciRow)),
    formerCommunes: lines(territory.formerCommunes.map(formerRow)),
    communes: lines(territory.communes.map(communeRow)),
  })
}

/** Reads what `encodeTerritory` wrote. */
export function decodeTerritory(text: string): Territory {
  const file = JSON.parse(text) as TerritoryFile
  return {
    region: file.region,
    departments: file.departments,
    epcis: file.epcis.map(([code, name]) => ({ code, name })),
    formerCommunes: file.formerCommunes.map(([insee, name, communeInsee]) => ({
      insee,
      name,
      communeInsee,
    })),
    communes: file.communes.map((row) => ({
      insee: row[0],
      name: row[1],
      postcodes: row[2],
      departmentCode: row[3],
      epciCode: row[4],
      population: row[5],
      lat: row[6],
      lon: row[7],
      precision: row[8],
      precisionKm: row[9],
    })),
  }
}

/** A basemap as a JSON file of one area a line. */
export function encodeBasemap(basemap: Basemap): string {
  const collection = (areas: { features: unknown[] }) =>
    `{ "type": "FeatureCollection", "features": ${lines(areas.features)} }`
  return object({
    region: JSON.stringify(basemap.region),
    bbox: JSON.stringify(basemap.bbox),
    departments: collection(basemap.departments),
    neighbours: collection(basemap.neighbours),
    outline: JSON.stringify(basemap.outline),
    sea: JSON.stringify(basemap.sea),
  })
}
