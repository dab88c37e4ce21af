import { guardedFetch } from './guarded-fetch.ts'
import { listOf, numberOf, objectOf, textOf } from './json-reader.ts'

/** A street or an address in a commune, as the address service places it. */
export type GeocodedAddress = {
  label: string
  street: string
  postcode: string | null
  communeInsee: string
  lat: number
  lon: number
  precision: 'exact' | 'approximate'
}

/** Streets of one commune by their words; null: the service did not answer. */
export type Geocoder = (
  words: string,
  place: { communeInsee: string; limit: number },
) => Promise<GeocodedAddress[] | null>

const limits = { maxBytes: 256 * 1024, timeoutMs: 2500, redirects: 1, allowPrivate: true }
/** Below the first it is another street; from the second on, a number of a street is where it says. */
const leastScore = 0.4
const exactScore = 0.7
const streets = new Set(['housenumber', 'street', 'locality'])

/** Géocodage of the Géoplateforme (https://data.geopf.fr/geocodage): the national address base as GeoJSON. */
export const geocoder =
  (url: string | null): Geocoder =>
  async (words, { communeInsee, limit }) => {
    if (url === null) return null
    const query = new URLSearchParams({
      q: words.slice(0, 200),
      citycode: communeInsee,
      index: 'address',
      limit: String(limit),
      autocomplete: '1',
    })
    try {
      const { status, body } = await guardedFetch(`${url}/search?${query.toString()}`, limits)
      if (status !== 200) return null
      const answer = objectOf(JSON.parse(body.toString('utf8')))
      if (!answer || !Array.isArray(answer['features'])) return null
      return listOf(answer['features'])
        .map(readFeature)
        .filter((found) => found !== null)
        .filter((found) => found.communeInsee === communeInsee)
        .slice(0, limit)
    } catch {
      return null
    }
  }

function readFeature(value: unknown): GeocodedAddress | null {
  const feature = objectOf(value)
  const facts = objectOf(feature?.['properties'])
  const [lon, lat] = listOf(objectOf(feature?.['geometry'])?.['coordinates']).map(numberOf)
  if (!facts || typeof lat !== 'number' || typeof lon !== 'number') return null
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return null
  const kind = textOf(facts['type']) ?? ''
  const score = numberOf(facts['score']) ?? 0
  const street = textOf(facts['name'])
  const communeInsee = textOf(facts['citycode'])
  if (!street || !communeInsee || !streets.has(kind) || score < leastScore) return null
  return {
    label: textOf(facts['label']) ?? street,
    street,
    postcode: textOf(facts['postcode']),
    communeInsee,
    lat,
    lon,
    precision: kind === 'housenumber' && score >= exactScore ? 'exact' : 'approximate',
  }
}
