import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { textKey } from '#lib/text-key.ts'
import { commonWords } from './common-words.ts'
import { createNearNames, type NearNames } from './near-names.ts'

export type Area = { code: string; name: string }
export type Commune = Area & {
  departmentCode: string
  postcodes: string[]
  population: number
  lat: number | null
  lon: number | null
}
export type Label = { code: string; names: Record<Locale, string> }

export type Article = 'le' | 'la' | 'les' | 'l'

/** A commune under one of its names. */
export type NamedCommune = {
  commune: Commune
  /** The former commune whose name it is. */
  formerName: string | null
  /** The article the name begins with; its key goes without. */
  article: Article | null
  /** “Villefranche” for Villefranche-de-Rouergue. */
  isShort: boolean
}

export type GazetteerRows = {
  regions: Area[]
  departments: Area[]
  communes: Commune[]
  formerCommunes: { name: string; communeCode: string }[]
  labels: Label[]
}

/** Names of places, in memory. Keys are folded words, one space between, made by `placeKey`. */
export type Gazetteer = {
  region: Area | null
  labels: Label[]
  /** Words of the longest name. */
  longest: number
  /** The communes so named, the most likely first; without the article of the name. */
  communes: (key: string) => NamedCommune[]
  /** All whose name begins so: of use with their department. */
  communesShortly: (key: string) => NamedCommune[]
  nearCommunes: NearNames
  /** By its name, without an article. */
  department: (key: string) => Area | null
  departmentByCode: (code: string) => Area | null
  regionNamed: (key: string) => Area | null
  /** The most populous first. */
  withPostcode: (postcode: string) => Commune[]
}

const saints: Record<string, string> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
}

/** A word as the keys of places have it. */
export const placeWord = (key: string) => saints[key] ?? key

export const isArticle = (key: string): key is Article =>
  key === 'le' || key === 'la' || key === 'les' || key === 'l'

const placeKey = (name: string) => {
  const words = textKey(name).split(' ').map(placeWord)
  const [first = ''] = words
  return isArticle(first) && words.length > 1
    ? { key: words.slice(1).join(' '), article: first }
    : { key: words.join(' '), article: null }
}

export function createGazetteer(rows: GazetteerRows): Gazetteer {
  const named = new Map<string, NamedCommune[]>()
  const byCode = new Map(rows.communes.map((commune) => [commune.code, commune]))
  const add = (key: string, entry: NamedCommune) => {
    const entries = named.get(key)
    if (entries) entries.push(entry)
    else named.set(key, [entry])
  }
  for (const commune of rows.communes) {
    const { key, article } = placeKey(commune.name)
    add(key, { commune, formerName: null, article, isShort: false })
  }
  for (const { name, communeCode } of rows.formerCommunes) {
    const commune = byCode.get(communeCode)
    const { key, article } = placeKey(name)
    if (commune && !named.get(key)?.some((entry) => entry.commune === commune))
      add(key, { commune, formerName: name, article, isShort: false })
  }
  for (const entries of named.values()) entries.sort(byLikelihood)
  const shorts = shortNames(rows.communes)
  for (const [key, code] of Object.entries(usualNames)) {
    const commune = byCode.get(code)
    if (commune) named.set(key, [{ commune, formerName: null, article: null, isShort: false }])
  }
  for (const [key, entries] of shorts) {
    const first = firstToMind(entries)
    if (first && !named.has(key) && !commonWords.has(key)) named.set(key, [first])
  }

  const postcodes = new Map<string, Commune[]>()
  for (const commune of rows.communes.toSorted((a, b) => b.population - a.population))
    for (const postcode of commune.postcodes)
      postcodes.set(postcode, [...(postcodes.get(postcode) ?? []), commune])
  const departments = byName(rows.departments)
  const departmentCodes = new Map(rows.departments.map((each) => [each.code, each]))
  const regions = byName(rows.regions)
  return {
    region: rows.regions[0] ?? null,
    labels: rows.labels,
    longest: Math.max(0, ...[...named.keys()].map((key) => key.split(' ').length)),
    communes: (key) => named.get(key) ?? [],
    communesShortly: (key) => shorts.get(key) ?? [],
    nearCommunes: createNearNames(named.keys()),
    department: (key) => departments.get(key) ?? null,
    departmentByCode: (code) => departmentCodes.get(code) ?? null,
    regionNamed: (key) => regions.get(key) ?? null,
    withPostcode: (postcode) => postcodes.get(postcode) ?? [],
  }
}

/** The population of a former commune is not known: a part of that of the commune which holds it. */
const likelihood = ({ commune, formerName }: NamedCommune) =>
  commune.population * (formerName === null ? 1 : 0.3)

const byLikelihood = (a: NamedCommune, b: NamedCommune) => likelihood(b) - likelihood(a)

const byName = (areas: Area[]) => new Map(areas.map((area) => [placeKey(area.name).key, area]))

const connectors = new Set(
  'a au aux d de del dels des du en et l la le les lez pres sous sur'.split(' '),
)
/** Communes better known by a name that others bear too: Roquefort-sur-Soulzon, Bagnères-de-Luchon. */
const usualNames: Record<string, string> = { roquefort: '12203', luchon: '31042' }

const smallestShortened = 200
const shortestShort = 5

/** Communes by what comes before “-sur-”, “-de-”, “-le-” … in their names. */
function shortNames(communes: Commune[]): Map<string, NamedCommune[]> {
  const found = new Map<string, NamedCommune[]>()
  for (const commune of communes) {
    const { key, article } = placeKey(commune.name)
    const words = key.split(' ')
    const end = words.findIndex((word, index) => index > 0 && connectors.has(word))
    const short = words.slice(0, end < 0 ? firstWords(words) : end).join(' ')
    if (short === key || short.length < shortestShort) continue
    const entries = found.get(short) ?? []
    entries.push({ commune, formerName: null, article, isShort: true })
    found.set(short, entries)
  }
  for (const entries of found.values()) entries.sort(byLikelihood)
  return found
}

/** How many words of a name say it: Saint-Martin(-Labouval), Font-Romeu(-Odeillo-Via), Marcillac(-Vallon). */
const firstWords = ([first = '']: string[]) =>
  first.startsWith('saint') || first.length < shortestShort || commonWords.has(first) ? 2 : 1

/** The one meant by a short name, where it is by far the largest so named. */
function firstToMind([first, second]: NamedCommune[]) {
  if (!first || first.commune.population < smallestShortened) return null
  return first.commune.population >= 2 * (second?.commune.population ?? 0) ? first : null
}

/** Reads the whole territory: some thousand communes, once, and again when the territory changes. */
export async function loadGazetteer(db: Database): Promise<Gazetteer> {
  const [regions, departments, communes, formerCommunes, labels] = await Promise.all([
    rowsOf<Area>(db, 'SELECT code, name FROM regions ORDER BY code'),
    rowsOf<Area>(db, 'SELECT code, name FROM departments ORDER BY code'),
    rowsOf<Commune>(
      db,
      `SELECT insee AS code, name, department_code AS "departmentCode", postcodes, population, lat, lon
       FROM communes ORDER BY insee`,
    ),
    rowsOf<{ name: string; communeCode: string }>(
      db,
      'SELECT name, commune_insee AS "communeCode" FROM former_communes ORDER BY insee',
    ),
    rowsOf<{ code: string; fr: string; en: string; oc: string }>(
      db,
      'SELECT code, name_fr AS fr, name_en AS en, name_oc AS oc FROM labels ORDER BY code',
    ),
  ])
  return createGazetteer({
    regions,
    departments,
    communes,
    formerCommunes,
    labels: labels.map(({ code, ...names }) => ({ code, names })),
  })
}

async function rowsOf<Row extends object>(db: Database, query: string): Promise<Row[]> {
  return (await db.$client.query<Row>(query)).rows
}
