import type { OfficialRecord, Packages } from './build-packages.ts'
import { type GroupsOf, placeCommunes, type Placed } from './build-places.ts'
import { distanceKm, type LatLon, middle } from './geo.ts'
import type { Commune, Territory } from './types.ts'

// Nine communes of ten lie within these radii; `territory.test.ts` measures them.
const radiusKm = { ownName: 2.5, locality: 5, postcode: 11, epci: 24 }

// Beyond this an estimate says no more than the department does.
const maxRadiusKm = 40

// Communes there are as large as departments, or islands: neighbours say nothing.
const farApart = new Set(['973', '975', '977', '978', '986', '987', '988'])

const round = (value: number, digits: number) => Number(value.toFixed(digits))
const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1)

type Placement = Pick<Commune, 'lat' | 'lon' | 'precision' | 'precisionKm'>
const unplaced: Placement = { lat: null, lon: null, precision: 'none', precisionKm: null }

function estimate(peers: LatLon[], minRadiusKm: number): Placement | null {
  const centre = middle(peers)
  if (!centre) return null
  const spread = Math.max(...peers.map((peer) => distanceKm(centre, peer)))
  const precisionKm = Math.max(minRadiusKm, Math.ceil(spread))
  if (precisionKm > maxRadiusKm) return null
  return {
    lat: round(centre.lat, 3),
    lon: round(centre.lon, 3),
    precision: 'approximate',
    precisionKm,
  }
}

function known(point: Placed): Placement {
  const position = { lat: round(point.lat, 5), lon: round(point.lon, 5) }
  return point.byOwnName
    ? { ...position, precision: 'exact', precisionKm: radiusKm.ownName }
    : { ...position, precision: 'approximate', precisionKm: radiusKm.locality }
}

/** Everything of the packages that all regions share, computed once by `prepare`. */
export interface Prepared {
  packages: Packages
  communes: OfficialRecord[]
  former: OfficialRecord[]
  epciOf: Map<string, string>
  placements: Map<string, Placement>
}

/** Places every commune of France. */
export function prepare(packages: Packages): Prepared {
  const communes = packages.records.filter((record) => record.type === 'commune-actuelle')
  const former = packages.records.filter(
    (record) => record.type === 'commune-deleguee' || record.type === 'commune-associee',
  )
  const epciOf = new Map(
    packages.epcis.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])),
  )
  const postcodesOf = new Map(communes.map(({ code, codesPostaux }) => [code, codesPostaux ?? []]))
  const postcodeGroups: GroupsOf = (insee) => postcodesOf.get(insee) ?? []
  const epciGroup: GroupsOf = (insee) => [epciOf.get(insee) ?? []].flat()
  const placed = placeCommunes({
    communes,
    former,
    codedPlaces: packages.codedPlaces,
    namedPlaces: packages.namedPlaces,
    groupsOf: (insee) => [...postcodeGroups(insee), ...epciGroup(insee)],
    farApart: (insee) => farApart.has(insee.slice(0, 3)),
  })

  const members = new Map<string, Set<Placed>>()
  for (const [insee, point] of placed) {
    for (const group of [...postcodeGroups(insee), ...epciGroup(insee)]) {
      members.set(group, (members.get(group) ?? new Set()).add(point))
    }
  }
  const peers = (groups: string[]) => [
    ...new Set(groups.flatMap((group) => [...(members.get(group) ?? [])])),
  ]
  const place = ({ code, departement }: OfficialRecord): Placement => {
    const point = placed.get(code)
    if (point) return known(point)
    if (farApart.has(departement)) return unplaced
    return (
      estimate(peers(postcodeGroups(code)), radiusKm.postcode) ??
      estimate(peers(epciGroup(code)), radiusKm.epci) ??
      unplaced
    )
  }
  const placements = new Map(communes.map((commune) => [commune.code, place(commune)]))
  return { packages, communes, former, epciOf, placements }
}

/** The territory of a region, sorted by codes; null for regions where nobody lives. */
export function buildTerritory(prepared: Prepared, regionCode: string): Territory | null {
  const { packages, epciOf, placements } = prepared
  const region = packages.regions.find(({ code }) => code === regionCode)
  const communes = prepared.communes
    .filter((record) => record.region === regionCode && record.population !== undefined)
    .toSorted(byCode)
    .map((record): Commune => ({
      insee: record.code,
      name: record.nom,
      postcodes: record.codesPostaux ?? [],
      departmentCode: record.departement,
      epciCode: epciOf.get(record.code) ?? null,
      population: record.population ?? 0,
      ...(placements.get(record.code) ?? unplaced),
    }))
  if (!region || communes.length === 0) return null

  const here = new Set(communes.map((commune) => commune.insee))
  const epciCodes = new Set(communes.map((commune) => commune.epciCode))
  return {
    region,
    departments: packages.departments
      .filter((department) => department.regionCode === regionCode)
      .toSorted(byCode),
    epcis: packages.epcis
      .filter(({ code }) => epciCodes.has(code))
      .map(({ code, nom }) => ({ code, name: nom }))
      .toSorted(byCode),
    communes,
    formerCommunes: prepared.former
      .map(({ code, nom, chefLieu }) => ({
        insee: code,
        name: nom,
        communeInsee: chefLieu ?? code,
      }))
      .filter(({ communeInsee }) => here.has(communeInsee))
      .toSorted((a, b) => (`${a.insee}${a.name}` < `${b.insee}${b.name}` ? -1 : 1)),
  }
}
