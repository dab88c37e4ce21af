import { defaultLimit } from '@dansmazone/contract/list'
import type { Commune, CommuneList, CommuneQuery, Territory } from '@dansmazone/contract/territory'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { loadSources } from '@dansmazone/territory/load'
import type { Database } from '#db/client.ts'
import { arcOfChord } from '#lib/distance.ts'
import { parseCoordinates } from '#lib/geo.ts'
import { pageOf, startPage } from '#lib/pages.ts'
import { notFound, ProblemError } from '#lib/problem-error.ts'
import * as repository from './repository.ts'

export async function describe(db: Database, locale: Locale): Promise<Territory> {
  const [region, departments, epcis, labels, sources] = await Promise.all([
    repository.findRegion(db),
    repository.listDepartments(db),
    repository.listEpcis(db),
    repository.listLabels(db, locale),
    loadSources(),
  ])
  if (!region) throw new ProblemError('unavailable')
  const sum = (count: 'merchantCount' | 'productCount') =>
    departments.reduce((total, department) => total + department[count], 0)
  const counts = { merchantCount: sum('merchantCount'), productCount: sum('productCount') }
  return { region: { ...region, ...counts }, departments, epcis, labels, sources }
}

export async function listCommunes(db: Database, query: CommuneQuery): Promise<CommuneList> {
  const near = query.near === undefined ? null : parseCoordinates(query.near, 'query.near')
  const start = startPage('communes', query, repository.communeKeyPatterns)
  const limit = query.limit ?? defaultLimit
  const [rows, total] = await Promise.all([
    repository.listCommunes(db, query, near, { limit, after: start.position }),
    start.position?.total ??
      repository.countCommunes(db, query, near !== null).then((count) => ({ count, exact: true })),
  ])
  const page = pageOf(start, rows, limit, total)
  return { ...page, items: page.items.map(toCommune) }
}

export async function findCommune(db: Database, insee: string): Promise<Commune> {
  const row = await repository.findCommune(db, insee)
  if (!row) throw notFound()
  return toCommune(row)
}

function toCommune(row: repository.CommuneRow): Commune {
  return {
    insee: row.insee,
    slug: row.slug,
    name: row.name,
    formerNames: row.formerNames,
    postcodes: row.postcodes,
    department: { code: row.departmentCode, name: row.departmentName },
    epci:
      row.epciCode === null || row.epciName === null
        ? null
        : { code: row.epciCode, name: row.epciName },
    population: row.population,
    ...(row.lat !== null && row.lon !== null && { lat: row.lat, lon: row.lon }),
    precision: row.precision,
    ...(row.precisionKm !== null && { precisionKm: row.precisionKm }),
    ...(row.chord !== null && { distanceMeters: Math.round(arcOfChord(row.chord)) }),
    merchantCount: row.merchantCount,
    productCount: row.productCount,
  }
}
