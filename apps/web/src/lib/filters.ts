import type { MerchantQuery, ProductQuery } from '@dansmazone/contract/filters'
import type { Service } from '@dansmazone/contract/vocabulary'

/** What a list is narrowed by. It lives in the address of the page, in French words, and nowhere else. */
export type Filters = {
  text: string
  categories: string[]
  departments: string[]
  communes: string[]
  /** INSEE code of the commune one is near. */
  near: string | null
  radiusKm: number | null
  openNow: boolean
  services: Service[]
  labels: string[]
  madeHere: boolean
  priceMinCents: number | null
  priceMaxCents: number | null
  inStock: boolean
  sort: Sort | null
  page: string | null
}

export type Sort = NonNullable<ProductQuery['sort']>

export const noFilters: Filters = {
  text: '',
  categories: [],
  departments: [],
  communes: [],
  near: null,
  radiusKm: null,
  openNow: false,
  services: [],
  labels: [],
  madeHere: false,
  priceMinCents: null,
  priceMaxCents: null,
  inStock: false,
  sort: null,
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
  distance: 'distance',
  newest: 'nouveautes',
  price: 'prix',
  '-price': 'prix-decroissant',
  name: 'nom',
}

const reversed = <Key extends string>(words: Record<Key, string>): Map<string, Key> =>
  new Map((Object.entries(words) as [Key, string][]).map(([key, word]) => [word, key]))
const services = reversed(serviceWords)
const sorts = reversed(sortWords)

/** Where a form puts the name of a commune that nobody picked from the choices; a list looks it up. */
export const typedPlaceName = 'lieu'

export const serviceWord = (service: Service): string => serviceWords[service]
export const sortWord = (sort: Sort): string => sortWords[sort]

const slugPattern = /^[a-z0-9-]{1,120}$/
const departmentPattern = /^(\d{2,3}|2[AB])$/
const communePattern = /^(\d{5}|2[AB]\d{3})$/
const most = 20

/** Reads an address; what it does not understand is left out, so that an old or mistyped link still shows a list. */
export const parseFilters = (parameters: URLSearchParams): Filters => {
  const all = (name: string, pattern: RegExp) =>
    [...new Set(parameters.getAll(name))].filter((value) => pattern.test(value)).slice(0, most)
  const near = parameters.get('pres') ?? ''
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, 100),
    categories: all('rubrique', slugPattern),
    departments: all('departement', departmentPattern),
    communes: all('commune', communePattern),
    near: communePattern.test(near) ? near : null,
    radiusKm: parseRadius(parameters.get('rayon')),
    openNow: parameters.get('ouvert') === 'maintenant',
    services: all('service', slugPattern).flatMap((word) => services.get(word) ?? []),
    labels: all('label', slugPattern),
    madeHere: parameters.get('fait') === 'ici',
    priceMinCents: parseEuros(parameters.get('prix-min')),
    priceMaxCents: parseEuros(parameters.get('prix-max')),
    inStock: parameters.get('stock') === 'oui',
    sort: sorts.get(parameters.get('tri') ?? '') ?? null,
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
  for (const slug of filters.categories) add('rubrique', slug)
  for (const code of filters.departments) add('departement', code)
  for (const insee of filters.communes) add('commune', insee)
  add('pres', filters.near)
  add('rayon', filters.radiusKm !== null && formatNumber(filters.radiusKm))
  add('ouvert', filters.openNow && 'maintenant')
  for (const service of filters.services) add('service', serviceWords[service])
  for (const code of filters.labels) add('label', code)
  add('fait', filters.madeHere && 'ici')
  add('prix-min', filters.priceMinCents !== null && formatEuros(filters.priceMinCents))
  add('prix-max', filters.priceMaxCents !== null && formatEuros(filters.priceMaxCents))
  add('stock', filters.inStock && 'oui')
  add('tri', filters.sort && sortWords[filters.sort])
  add('page', filters.page)
  return parameters.toString()
}

export type Position = { lat: number; lon: number }

const sharedQuery = (filters: Filters, near: Position | null): MerchantQuery => ({
  ...(filters.text && { name: filters.text }),
  ...(filters.categories.length > 0 && { category: filters.categories }),
  ...(filters.departments.length > 0 && { department: filters.departments }),
  ...(filters.communes.length > 0 && { commune: filters.communes }),
  ...(near && { near: `${near.lat},${near.lon}` }),
  ...(near && filters.radiusKm !== null && { radiusKm: filters.radiusKm }),
  ...(filters.openNow && { openAt: 'now' }),
  ...(filters.services.length > 0 && { service: filters.services }),
  ...(filters.labels.length > 0 && { label: filters.labels }),
  ...(filters.madeHere && { madeIn: ['region'] }),
  ...(filters.page !== null && { page: filters.page }),
})

/** The API's words for them; `near` is where the commune of `filters.near` lies, null when that is not known. */
export const toProductQuery = (filters: Filters, near: Position | null): ProductQuery => ({
  ...sharedQuery(filters, near),
  ...(filters.priceMinCents !== null && { priceMin: filters.priceMinCents }),
  ...(filters.priceMaxCents !== null && { priceMax: filters.priceMaxCents }),
  ...(filters.inStock && { inStock: true }),
  ...(filters.sort && (filters.sort !== 'distance' || near) && { sort: filters.sort }),
})

export const toMerchantQuery = (filters: Filters, near: Position | null): MerchantQuery => {
  const { sort } = filters
  const accepted =
    sort === 'newest' || sort === 'name' || (sort === 'distance' && near) ? sort : null
  return { ...sharedQuery(filters, near), ...(accepted && { sort: accepted }) }
}

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
