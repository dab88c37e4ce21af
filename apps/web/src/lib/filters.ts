import type { ProductQuery } from '@dansmazone/contract/filters'
import type { LiteralKind } from '@dansmazone/contract/search'
import type { Service } from '@dansmazone/contract/vocabulary'

/** What a list is narrowed by. It lives in the address of the page, in French words, and nowhere else. */
export type Filters = {
  text: string
  /** What is read in the text as plain words, rather than understood. */
  literal: LiteralKind[]
  categories: string[]
  departments: string[]
  communes: string[]
  /** INSEE code of the commune one is near. */
  near: string | null
  radiusKm: number | null
  openNow: boolean
  /** Local day and time at which it must be open, `2026-11-29T10:30`; never with `openNow`. */
  openAt: string | null
  services: Service[]
  labels: string[]
  madeHere: boolean
  priceMinCents: number | null
  priceMaxCents: number | null
  inStock: boolean
  sort: Sort | null
  /** The part of the map it lies in: `west,south,east,north` in degrees. */
  zone: string | null
  /** Shown as cards, or on a map as well. */
  view: 'list' | 'map'
  page: string | null
}

export type Sort = NonNullable<ProductQuery['sort']>

export const noFilters: Filters = {
  text: '',
  literal: [],
  categories: [],
  departments: [],
  communes: [],
  near: null,
  radiusKm: null,
  openNow: false,
  openAt: null,
  services: [],
  labels: [],
  madeHere: false,
  priceMinCents: null,
  priceMaxCents: null,
  inStock: false,
  sort: null,
  zone: null,
  view: 'list',
  page: null,
}

export const radiusChoicesKm = [5, 10, 25, 50, 100] as const

/** The API's own when none is asked. */
export const usualRadiusKm = 25

const serviceWords: Record<Service, string> = {
  on_site_sale: 'vente-sur-place',
  click_and_collect: 'retrait',
  local_delivery: 'livraison',
  shipping: 'expedition',
  market_stall: 'marche',
  by_appointment: 'rendez-vous',
  workshop_visit: 'visite',
  repair: 'reparation',
  made_to_order: 'sur-mesure',
  gift_wrap: 'paquet-cadeau',
}

const sortWords: Record<Sort, string> = {
  relevance: 'pertinence',
  distance: 'distance',
  newest: 'nouveautes',
  price: 'prix',
  '-price': 'prix-decroissant',
  name: 'nom',
}

const literalWords: Record<LiteralKind, string> = {
  correction: 'correction',
  place: 'lieu',
  time: 'moment',
  price: 'prix',
  service: 'service',
  origin: 'origine',
  label: 'label',
  rubric: 'rubrique',
  merchant: 'commerce',
}

const reversed = <Key extends string>(words: Record<Key, string>): Map<string, Key> =>
  new Map((Object.entries(words) as [Key, string][]).map(([key, word]) => [word, key]))
const services = reversed(serviceWords)
const sorts = reversed(sortWords)
const literals = reversed(literalWords)

/** Where a form puts the name of a commune that nobody picked from the choices; a list looks it up. */
export const typedPlaceName = 'lieu'

export const serviceWord = (service: Service): string => serviceWords[service]
export const sortWord = (sort: Sort): string => sortWords[sort]

const slugPattern = /^[a-z0-9-]{1,120}$/
const departmentPattern = /^(\d{2,3}|2[AB])$/
const communePattern = /^(\d{5}|2[AB]\d{3})$/
const momentPattern = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/
const most = 20
const longestText = 200

/** The two fields of a form that choose a moment without a script. */
export const momentNames = { day: 'jour', time: 'heure' } as const

/** Reads an address; what it does not understand is left out, so that an old or mistyped link still shows a list. */
export const parseFilters = (parameters: URLSearchParams): Filters => {
  const all = (name: string, pattern: RegExp) =>
    [...new Set(parameters.getAll(name))].filter((value) => pattern.test(value)).slice(0, most)
  const near = parameters.get('pres') ?? ''
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, longestText),
    literal: all('sans', slugPattern).flatMap((word) => literals.get(word) ?? []),
    categories: all('rubrique', slugPattern),
    departments: all('departement', departmentPattern),
    communes: all('commune', communePattern),
    near: communePattern.test(near) ? near : null,
    radiusKm: parseRadius(parameters.get('rayon')),
    ...parseOpen(parameters),
    services: all('service', slugPattern).flatMap((word) => services.get(word) ?? []),
    labels: all('label', slugPattern),
    madeHere: parameters.get('fait') === 'ici',
    priceMinCents: parseEuros(parameters.get('prix-min')),
    priceMaxCents: parseEuros(parameters.get('prix-max')),
    inStock: parameters.get('stock') === 'oui',
    sort: sorts.get(parameters.get('tri') ?? '') ?? null,
    zone: parseZone(parameters.get('zone')),
    view: parameters.get('vue') === 'carte' ? 'map' : 'list',
    page: parameters.get('page')?.slice(0, 1000) || null,
  }
}

/** Writes the query part of an address, without `?`, always in the same order; empty when nothing is asked. */
export const formatFilters = (filters: Filters): string => {
  const parameters = new URLSearchParams()
  const add = (name: string, value: string | null | false) => {
    if (value) parameters.append(name, value)
  }
  add('q', filters.text)
  for (const kind of filters.literal) add('sans', literalWords[kind])
  for (const slug of filters.categories) add('rubrique', slug)
  for (const code of filters.departments) add('departement', code)
  for (const insee of filters.communes) add('commune', insee)
  add('pres', filters.near)
  add('rayon', filters.radiusKm !== null && formatNumber(filters.radiusKm))
  add('ouvert', filters.openNow ? 'maintenant' : filters.openAt)
  for (const service of filters.services) add('service', serviceWords[service])
  for (const code of filters.labels) add('label', code)
  add('fait', filters.madeHere && 'ici')
  add('prix-min', filters.priceMinCents !== null && formatEuros(filters.priceMinCents))
  add('prix-max', filters.priceMaxCents !== null && formatEuros(filters.priceMaxCents))
  add('stock', filters.inStock && 'oui')
  add('tri', filters.sort && sortWords[filters.sort])
  add('zone', filters.zone)
  add('vue', filters.view === 'map' && 'carte')
  add('page', filters.page)
  return parameters.toString()
}

const parseOpen = (parameters: URLSearchParams): Pick<Filters, 'openNow' | 'openAt'> => {
  const open = parameters.get('ouvert') ?? ''
  const day = parameters.get(momentNames.day)
  const chosen = day ? `${day}T${parameters.get(momentNames.time) || '10:30'}` : open
  const openAt = momentPattern.test(chosen) && isOfCalendar(chosen) ? chosen : null
  return { openNow: open === 'maintenant' && openAt === null, openAt }
}

/** No 31st of February. */
const isOfCalendar = (moment: string) => {
  const time = Date.parse(`${moment}Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(moment)
}

const parseZone = (value: string | null) => {
  const [west, south, east, north, ...more] = (value ?? '').split(',').map(Number)
  const box = { west: west ?? NaN, south: south ?? NaN, east: east ?? NaN, north: north ?? NaN }
  const ordered = -180 <= box.west && box.west <= box.east && box.east <= 180
  const upright = -90 <= box.south && box.south <= box.north && box.north <= 90
  return ordered && upright && more.length === 0 ? formatZone(box) : null
}

/** To about ten metres: enough for any screen. */
export const formatZone = (box: Record<'west' | 'south' | 'east' | 'north', number>): string =>
  [box.west, box.south, box.east, box.north].map((degrees) => +degrees.toFixed(4)).join(',')

const parseRadius = (value: string | null) => {
  const radius = Number((value ?? '').replace(',', '.'))
  return value && radius >= 0.1 && radius <= 200 ? radius : null
}

const parseEuros = (value: string | null) => {
  const euros = Number((value ?? '').replace(/\s|€/g, '').replace(',', '.'))
  return value?.trim() && euros >= 0 && euros <= 1_000_000 ? Math.round(euros * 100) : null
}

const formatNumber = (value: number) => String(value).replace('.', ',')

/** Cents as one types euros: `12`, `12,50`. */
export const formatEuros = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',')
