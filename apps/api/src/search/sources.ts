import type { Database } from '#db/client.ts'
import { prepared } from '#db/query.ts'
import type { Coordinates } from '#lib/geo.ts'
import { textKey } from '#lib/text-key.ts'
import { vocabularyOf, type Vocabulary } from './lexicon/load.ts'
import { loadGazetteer } from './reading/gazetteer.ts'
import { createReader, type Reader } from './reading/read.ts'

export type NamedMerchant = { id: string; slug: string; name: string }

/** What reads places in a search, the middle of each department, and which are large. */
export type Places = {
  reader: Reader
  middles: Map<string, Coordinates>
  /** Departments that have more than a tenth of all products. */
  broad: ReadonlySet<string>
}

/** What a search needs to know before it asks the listings: kept in memory, but for what only the database has. */
export type SearchSources = {
  vocabulary: () => Promise<Vocabulary>
  places: () => Promise<Places>
  /** Stems of words that no listing has. */
  stems: (keys: string[]) => Promise<Map<string, string>>
  /** The published merchant whose name is the whole search, by that name. */
  merchantNamed: (q: string) => Promise<Map<string, NamedMerchant>>
}

const placesLifetimeMs = 10 * 60_000

export function createSearchSources(db: Database): SearchSources {
  let kept: { places: Promise<Places>; at: number } | null = null
  return {
    vocabulary: vocabularyOf(db),
    places: () => {
      if (!kept || performance.now() - kept.at > placesLifetimeMs) {
        const places = loadPlaces(db)
        kept = { places, at: performance.now() }
        places.catch(() => (kept = null))
      }
      return kept.places
    },
    stems: async (keys) => {
      if (keys.length === 0) return new Map()
      const rows = await prepared<{ key: string; stem: string | null }>(
        db,
        'search-stems',
        'SELECT key, search_stem(key) AS stem FROM unnest($1::text[]) AS key',
        [keys],
      )
      return new Map(rows.flatMap(({ key, stem }) => (stem === null ? [] : [[key, stem]])))
    },
    merchantNamed: async (q) => {
      const rows = await prepared<NamedMerchant & { key: string }>(
        db,
        'merchant-named',
        `SELECT l.name_key AS key, m.id, m.slug, m.name FROM merchant_listings l JOIN merchants m ON m.id = l.merchant_id
         WHERE l.name_key = $1 ORDER BY l.merchant_id LIMIT 1`,
        [textKey(q)],
      )
      return new Map(rows.map(({ key, ...merchant }) => [key, merchant]))
    },
  }
}

async function loadPlaces(db: Database): Promise<Places> {
  const [gazetteer, { rows }, { rows: large }] = await Promise.all([
    loadGazetteer(db),
    db.$client.query<{ code: string; lat: number; lon: number }>(
      `SELECT department_code AS code, avg(lat) AS lat, avg(lon) AS lon FROM communes WHERE lat IS NOT NULL GROUP BY 1`,
    ),
    db.$client.query<{ code: string }>(
      `SELECT department_code AS code FROM merchant_listings GROUP BY 1
       HAVING sum(product_count) > 0.1 * (SELECT sum(product_count) FROM merchant_listings)`,
    ),
  ])
  const middles = new Map(rows.map(({ code, lat, lon }) => [code, { lat, lon }]))
  const broad = new Set(large.map(({ code }) => code))
  return { reader: createReader(gazetteer), middles, broad }
}
