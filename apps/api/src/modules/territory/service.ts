import { defaultLimit } from '@dansmazone/contract/list'
import type { Commune, CommuneList, CommuneQuery, Territory } from '@dansmazone/contract/territory'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { loadSources } from '@dansmazone/territory/load'
import type { Database } from '#db/client.ts'
import { countByPlace, type Counts } from '#db/listing-counts.ts'
import { refuseUnknownPlace } from '#db/unknown-values.ts'
import { arcOfChord } from '#lib/distance.ts'
import { parseCoordinates } from '#lib/geo.ts'
import { kept } from '#lib/kept.ts'
import { pageOf, startPage } from '#lib/pages.ts'
import { notFound, ProblemError } from '#lib/problem-error.ts'
import * as repository from './repository.ts'

export function createTerritory(db: Database, epoch: () => number) {
  const counts = kept(epoch, () => countByPlace(db))
  const toCounted = async (rows: repository.CommuneRow[]) => {
    const countsOf = await counts()
    return rows.map((row) => ({ ...toCommune(row), ...countsOf(row.insee) }))
  }

  return {
    async describe(locale: Locale): Promise<Territory> {
      const [region, rows, countsOf, epcis, labels, sources] = await Promise.all([
        repository.findRegion(db),
        repository.listDepartments(db),
        counts(),
        repository.listEpcis(db),
        repository.listLabels(db, locale),
        loadSources(),
      ])
      if (!region) throw new ProblemError('unavailable')
      const departments = rows.map((row) => ({ ...row, ...countsOf(row.code) }))
      const sum = (count: keyof Counts) =>
        departments.reduce((total, department) => total + department[count], 0)
      const all = { merchantCount: sum('merchantCount'), productCount: sum('productCount') }
      return { region: { ...region, ...all }, departments, epcis, labels, sources }
    },

    async listCommunes(query: CommuneQuery): Promise<CommuneList> {
      const near = query.near === undefined ? null : parseCoordinates(query.near)
      const start = startPage('communes', query, repository.communeKeyChecks)
      const limit = query.limit ?? defaultLimit
      await refuseUnknownPlace(db, query)
      const [rows, total] = await Promise.all([
        repository.listCommunes(db, query, near, { limit, after: start.position }),
        start.position?.total ??
          repository
            .countCommunes(db, query, near !== null)
            .then((count) => ({ count, exact: true })),
      ])
      const page = pageOf(start, rows, limit, total)
      return { ...page, items: await toCounted(page.items) }
    },

    /** Throws `not_found`. */
    async findCommune(insee: string): Promise<Commune> {
      const row = await repository.findCommune(db, insee)
      const [commune] = await toCounted(row ? [row] : [])
      if (!commune) throw notFound()
      return commune
    },
  }
}

function toCommune(row: repository.CommuneRow): Omit<Commune, keyof Counts> {
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
  }
}
