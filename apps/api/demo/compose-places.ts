import type { Commune, Department } from '@dansmazone/territory/types'
import type { Choices } from '#illustrations/random.ts'
import type { People, TradeSource, Zones } from './compose-format.ts'
import type { Parts } from './compose-parts.ts'
import { holdsAt, type Spot } from './compose-text.ts'

export type Placed = Commune & { lat: number; lon: number }

/** A commune with what is said about it. */
export type Place = Spot & {
  commune: Placed
  name: string
  department: Department
  area: Area
  /** The next town: where its markets and main roads lead. */
  neighbour: string
}

type Area = { families: string[]; places: string[]; words: People['departments'][string] }

const list = (text: string) => text.trim().split(/,\s+/)
export const curly = (name: string) => name.replaceAll("'", '’')

const hasCoordinates = (commune: Commune): commune is Placed =>
  commune.lat !== null && commune.lon !== null

/** Places in the order of their codes, whatever the order given. */
export function toPlaces(communes: Commune[], departments: Department[], parts: Parts): Place[] {
  const placed = communes.filter(hasCoordinates).toSorted((a, b) => (a.insee < b.insee ? -1 : 1))
  const zones = zonesByCommune(parts.zones)
  const towns = placed.filter(({ population }) => population >= 2500)
  const areas = new Map(departments.map(({ code }) => [code, areaOf(parts.people, code)]))
  const byCode = new Map(departments.map((department) => [department.code, department]))
  return placed.flatMap((commune): Place[] => {
    const department = byCode.get(commune.departmentCode)
    const area = areas.get(commune.departmentCode)
    if (!department || !area) return []
    const name = curly(commune.name)
    return [
      {
        commune,
        name,
        department,
        area,
        insee: commune.insee,
        departmentCode: department.code,
        zones: new Set([sizeOf(commune), ...(zones.get(`${department.code} ${name}`) ?? [])]),
        neighbour: curly(nearest(commune, towns)?.name ?? department.name),
      },
    ]
  })
}

const sizeOf = ({ population }: Placed) =>
  population < 3500 ? 'village' : population < 20_000 ? 'town' : 'city'

function zonesByCommune(zones: Zones): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const [zone, departments] of Object.entries(zones))
    for (const [department, communes] of Object.entries(departments))
      for (const commune of list(communes)) {
        const key = `${department} ${commune}`
        known.set(key, (known.get(key) ?? new Set()).add(zone))
      }
  return known
}

function areaOf(people: People, department: string): Area | undefined {
  const area = Object.values(people.areas).find(({ departments }) =>
    departments.includes(department),
  )
  const words = people.departments[department]
  if (!area || !words) return undefined
  return { families: list(area.families), places: list(area.places), words }
}

function nearest(from: Placed, towns: Placed[]): Placed | undefined {
  const squeeze = Math.cos((from.lat * Math.PI) / 180)
  let best: Placed | undefined
  let shortest = Infinity
  for (const town of towns) {
    const distance = Math.hypot(town.lat - from.lat, (town.lon - from.lon) * squeeze)
    if (distance > 0 && distance < shortest) [best, shortest] = [town, distance]
  }
  return best
}

/** Small departments have few placed communes: without this they would have hardly a merchant. */
const departmentBoost: Record<string, number> = {
  '09': 2.2,
  '12': 1.7,
  '32': 1.7,
  '46': 2.3,
  '48': 5,
  '65': 1.7,
  '82': 1.3,
}

const suits = ({ in: where, from = 0, to = Infinity }: TradeSource, place: Place) =>
  place.commune.population >= from &&
  place.commune.population <= to &&
  holdsAt(where ?? null, place)

function attraction(trade: TradeSource, { commune }: Place): number {
  const boost = departmentBoost[commune.departmentCode] ?? 1
  if (trade.setting === 'farm') return boost * Math.min(commune.population, 4000) ** 0.35
  if (trade.setting === 'village' || trade.setting === 'port')
    return boost * commune.population ** 0.55
  return boost * commune.population ** 0.95
}

/** Chooses communes for merchants so that each trade is spread, and no village holds more than it can feed. */
export class Spread {
  readonly #places: readonly Place[]
  readonly #candidates = new Map<string, { places: Place[]; weights: number[] }>()
  readonly #inPlace = new Map<string, number>()
  readonly #tradeInPlace = new Map<string, number>()

  constructor(places: readonly Place[]) {
    this.#places = places
  }

  choose(trade: TradeSource, choices: Choices): Place {
    const { places, weights } = this.#candidatesOf(trade)
    const loads = places.map((place, i) => (weights[i] ?? 0) * this.#room(trade, place))
    const total = loads.reduce((sum, load) => sum + load, 0)
    if (!(total > 0)) throw new Error(`No commune suits the trade "${trade.trade}"`)
    let left = choices.next() * total
    const chosen = places.find((_, i) => (left -= loads[i] ?? 0) < 0) ?? places.at(-1)
    if (!chosen) throw new Error(`No commune suits the trade "${trade.trade}"`)
    this.#count(trade, chosen)
    return chosen
  }

  #candidatesOf(trade: TradeSource) {
    const known = this.#candidates.get(trade.trade)
    if (known) return known
    const places = this.#places.filter((place) => suits(trade, place))
    const found = { places, weights: places.map((place) => attraction(trade, place)) }
    this.#candidates.set(trade.trade, found)
    return found
  }

  #room(trade: TradeSource, { insee, commune: { population } }: Place): number {
    const all = this.#inPlace.get(insee) ?? 0
    const same = this.#tradeInPlace.get(`${trade.trade} ${insee}`) ?? 0
    const crowded = all / (2 + population / 900)
    return 1 / (1 + crowded ** 3) / (1 + (same * 25000) / (population + 4000)) ** 2
  }

  #count({ trade }: TradeSource, { insee }: Place) {
    this.#inPlace.set(insee, (this.#inPlace.get(insee) ?? 0) + 1)
    const key = `${trade} ${insee}`
    this.#tradeInPlace.set(key, (this.#tradeInPlace.get(key) ?? 0) + 1)
  }
}
