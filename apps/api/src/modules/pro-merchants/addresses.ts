import type { AddressMatch, AddressMatches } from '@dansmazone/contract/joining'
import type { Database } from '#db/client.ts'
import { invalid } from '#lib/problem-error.ts'
import type { Geocoder } from '#outbound/geocoder.ts'
import * as repository from './repository.ts'

const most = 5

/** Streets of a commune by their words; where the service does not answer, the middle of the commune. */
export async function findAddresses(
  db: Database,
  geocode: Geocoder,
  { q, communeInsee }: { q: string; communeInsee: string },
): Promise<AddressMatches> {
  const commune = await repository.findPlace(db, communeInsee)
  if (!commune) throw invalid('query.communeInsee', 'unknown_value', { value: communeInsee })
  const words = q.trim()
  const found = words.length < 3 ? null : await geocode(words, { communeInsee, limit: most })
  if (found && found.length > 0) return { items: found, source: 'geocoder' }
  return { items: [centreOf(commune, words)], source: 'commune' }
}

function centreOf(commune: repository.Place, words: string): AddressMatch {
  const [postcode = null] = commune.postcodes
  return {
    label: [words, [postcode, commune.name].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    street: words === '' ? null : words,
    postcode,
    communeInsee: commune.insee,
    lat: commune.lat,
    lon: commune.lon,
    precision: commune.lat === null ? 'none' : 'approximate',
  }
}
