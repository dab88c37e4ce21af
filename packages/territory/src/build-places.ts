import type { OfficialRecord, Place } from './build-packages.ts'
import { distanceKm, type LatLon } from './geo.ts'
import { normalizeName } from './text.ts'

/** A commune placed by GeoNames: by itself, or by a locality inside it that bears another name. */
export interface Placed extends LatLon {
  byOwnName: boolean
}

/** Groups (postcode, EPCI) a commune belongs to; communes that share one are near each other. */
export type GroupsOf = (insee: string) => string[]

// Over France the nearest placed commune of the same postcode or EPCI is within 15 km, but for some
// remote towns such as Luchon, up to 40 km. The one wrong code is 82 km off.
const maxKmToNearestPeer = { coded: 50, named: 15 }

const nameKey = (departmentCode: string, name: string) => `${departmentCode}|${normalizeName(name)}`

/** By INSEE code: the place of the same name if there is one, else the most populated locality. */
function placeByCode(communes: OfficialRecord[], former: OfficialRecord[], places: Place[]) {
  const heirs = new Map(former.map((record) => [record.code, record.chefLieu ?? record.code]))
  const current = new Set(communes.map((commune) => commune.code))
  const coded = Map.groupBy(
    places.filter((place) => place.insee !== null),
    ({ insee }) => (insee !== null && !current.has(insee) ? heirs.get(insee) : insee) ?? '',
  )
  const placed = new Map<string, Placed>()
  for (const { code, nom } of communes) {
    const candidates = (coded.get(code) ?? []).toSorted((a, b) => b.population - a.population)
    const namesake = candidates.find(
      (place) => place.insee === code && normalizeName(place.name) === normalizeName(nom),
    )
    const best = namesake ?? candidates[0]
    if (best) placed.set(code, { lat: best.lat, lon: best.lon, byOwnName: Boolean(namesake) })
  }
  return placed
}

/** By name, only where it designates one commune and one place of the department. */
function placeByName(communes: OfficialRecord[], places: Place[]) {
  const byCommuneName = Map.groupBy(communes, (c) => nameKey(c.departement, c.nom))
  const placed = new Map<string, Placed>()
  for (const [key, found] of Map.groupBy(places, (p) => nameKey(p.departmentCode, p.name))) {
    const [commune, otherCommune] = byCommuneName.get(key) ?? []
    const [place, otherPlace] = found
    if (commune && place && !otherCommune && !otherPlace) {
      placed.set(commune.code, { lat: place.lat, lon: place.lon, byOwnName: true })
    }
  }
  return placed
}

/** Distance to the nearest placed commune that shares a group; null when there is none. */
function kmToNearestPeer(
  insee: string,
  point: LatLon,
  groupsOf: GroupsOf,
  membersPlaced: Map<string, Map<string, LatLon>>,
): number | null {
  const distances = groupsOf(insee)
    .flatMap((group) => [...(membersPlaced.get(group) ?? [])])
    .filter(([other]) => other !== insee)
    .map(([, other]) => distanceKm(point, other))
  return distances.length === 0 ? null : Math.min(...distances)
}

function byGroup(placed: Map<string, LatLon>, groupsOf: GroupsOf) {
  const groups = new Map<string, Map<string, LatLon>>()
  for (const [insee, point] of placed) {
    for (const group of groupsOf(insee)) {
      const members = groups.get(group) ?? new Map<string, LatLon>()
      groups.set(group, members.set(insee, point))
    }
  }
  return groups
}

/**
 * Places communes by GeoNames. A code is trusted first, a name only where it is unique; both must
 * lie near a placed commune of the same postcode or EPCI, because a wrong homonym is worse than
 * an estimate. That last check is left out where communes are `farApart`.
 */
export function placeCommunes(input: {
  communes: OfficialRecord[]
  former: OfficialRecord[]
  codedPlaces: Place[]
  namedPlaces: Place[]
  groupsOf: GroupsOf
  farApart: (insee: string) => boolean
}): Map<string, Placed> {
  const { communes, groupsOf, farApart } = input
  const coded = placeByCode(communes, input.former, input.codedPlaces)
  const named = placeByName(communes, input.namedPlaces)
  const peers = byGroup(coded, groupsOf)
  const result = new Map<string, Placed>()
  for (const [insee, point] of coded) {
    const km = kmToNearestPeer(insee, point, groupsOf, peers)
    if (farApart(insee) || km === null || km <= maxKmToNearestPeer.coded) result.set(insee, point)
  }
  for (const [insee, point] of named) {
    if (result.get(insee)?.byOwnName) continue
    const km = kmToNearestPeer(insee, point, groupsOf, peers)
    if (farApart(insee) || (km !== null && km <= maxKmToNearestPeer.named)) {
      result.set(insee, point)
    }
  }
  return result
}
