import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Commune } from './types.ts'

/** A commune as geo.api.gouv.fr describes it, with the centre of its area in WGS 84 degrees. */
export interface OfficialCommune {
  insee: string
  name: string
  postcodes: string[]
  departmentCode: string
  epciCode: string | null
  population: number | null
  lat: number
  lon: number
}

/** An entry left aside: where it stands in the answer, its code when it has one, what is wrong. */
export interface RejectedEntry {
  index: number
  insee: string | null
  reason: string
}

/** What an answer holds. Both lists are empty only if the answer is an empty list. */
export interface OfficialCommunes {
  communes: OfficialCommune[]
  rejected: RejectedEntry[]
}

/** New coordinates for a known commune. */
export type CoordinateUpdate = Pick<Commune, 'insee' | 'precision'> & {
  lat: number
  lon: number
  precisionKm: number
}

/** The official list could not be had; the message names the cause and the remedy. */
export class TerritorySyncError extends Error {
  override name = 'TerritorySyncError'
}

/** The official centre is that of the area; the village may stand a little beside it. */
export const officialPrecisionKm = 2.5

/** Where the official list is published. No key is needed. */
export const officialBaseUrl = 'https://geo.api.gouv.fr'

const Insee = Type.String({ pattern: '^(\\d{5}|2[AB]\\d{3})$' })
const OfficialEntry = Type.Object({
  code: Insee,
  nom: Type.String({ minLength: 1 }),
  codesPostaux: Type.Optional(Type.Array(Type.String({ pattern: '^\\d{5}$' }))),
  codeDepartement: Type.String({ pattern: '^(\\d{2,3}|2[AB])$' }),
  codeEpci: Type.Optional(Type.Union([Type.String({ pattern: '^\\d{9}$' }), Type.Null()])),
  population: Type.Optional(Type.Union([Type.Integer({ minimum: 0 }), Type.Null()])),
  centre: Type.Object({
    type: Type.Literal('Point'),
    coordinates: Type.Tuple([
      Type.Number({ minimum: -180, maximum: 180 }),
      Type.Number({ minimum: -90, maximum: 90 }),
    ]),
  }),
})

const toCommune = (entry: Static<typeof OfficialEntry>): OfficialCommune => ({
  insee: entry.code,
  name: entry.nom,
  postcodes: entry.codesPostaux ?? [],
  departmentCode: entry.codeDepartement,
  epciCode: entry.codeEpci ?? null,
  population: entry.population ?? null,
  lat: entry.centre.coordinates[1],
  lon: entry.centre.coordinates[0],
})

const codeOf = (entry: unknown): string | null =>
  typeof entry === 'object' && entry !== null && 'code' in entry && typeof entry.code === 'string'
    ? entry.code
    : null

/**
 * Reads the answer of `/communes?fields=nom,code,codesPostaux,codeDepartement,codeEpci,population,centre`,
 * fetched or from a file. Bad entries are listed, not fatal; an answer that is no list of communes
 * throws a TerritorySyncError.
 */
export function parseOfficialCommunes(json: unknown): OfficialCommunes {
  if (!Array.isArray(json)) {
    throw new TerritorySyncError(
      'The official communes are not a JSON list: check that the address or file is the answer of geo.api.gouv.fr/communes.',
    )
  }
  const communes = new Map<string, OfficialCommune>()
  const rejected: RejectedEntry[] = []
  for (const [index, entry] of json.entries()) {
    const reject = (reason: string) => rejected.push({ index, insee: codeOf(entry), reason })
    if (!Value.Check(OfficialEntry, entry)) {
      const [error] = Value.Errors(OfficialEntry, entry)
      reject(`${error?.instancePath || 'entry'} ${error?.message ?? 'is not valid'}`)
    } else if (communes.has(entry.code)) {
      reject('is listed twice')
    } else {
      communes.set(entry.code, toCommune(entry))
    }
  }
  return { communes: [...communes.values()], rejected }
}

/**
 * Compares the official list with the communes already known: new coordinates for those in both,
 * known communes the list lacks, listed communes that are not known.
 */
export function matchOfficialCommunes(
  knownInsee: Iterable<string>,
  official: OfficialCommune[],
): { updates: CoordinateUpdate[]; missing: string[]; unknown: string[] } {
  const known = new Set(knownInsee)
  const listed = new Set(official.map(({ insee }) => insee))
  return {
    updates: official
      .filter(({ insee }) => known.has(insee))
      .map(({ insee, lat, lon }) => ({
        insee,
        lat,
        lon,
        precision: 'exact',
        precisionKm: officialPrecisionKm,
      })),
    missing: [...known].filter((insee) => !listed.has(insee)),
    unknown: [...listed].filter((insee) => !known.has(insee)),
  }
}

const remedy = 'Try again later, or give the same JSON with --file.'

function failure(url: string, timeoutMs: number, error: unknown): TerritorySyncError {
  if (error instanceof Error && error.name === 'TimeoutError') {
    const seconds = timeoutMs / 1000
    return new TerritorySyncError(`${url} did not answer within ${seconds} s. ${remedy}`, {
      cause: error,
    })
  }
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const detail = reason instanceof Error ? reason.message || reason.name : String(reason)
  return new TerritorySyncError(`${url} cannot be reached (${detail}). ${remedy}`, { cause: error })
}

/**
 * Fetches the official communes of a region. Throws a TerritorySyncError when the service is
 * unreachable, slow, answers another status than 200, or something that is not a list in JSON.
 */
export async function fetchOfficialCommunes(options: {
  baseUrl?: string
  regionCode: string
  timeoutMs?: number
  fetch?: typeof globalThis.fetch
}): Promise<OfficialCommunes> {
  const { baseUrl = officialBaseUrl, regionCode, timeoutMs = 30_000 } = options
  const url = new URL('communes', baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`)
  url.search = new URLSearchParams({
    codeRegion: regionCode,
    fields: 'nom,code,codesPostaux,codeDepartement,codeEpci,population,centre',
    format: 'json',
  }).toString()

  const send = options.fetch ?? globalThis.fetch
  const place = url.origin + url.pathname
  let body: string
  let status: number
  try {
    const response = await send(url, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    })
    status = response.status
    body = await response.text()
  } catch (error) {
    throw failure(place, timeoutMs, error)
  }
  if (status !== 200) {
    throw new TerritorySyncError(`${place} answered with HTTP status ${status}. ${remedy}`)
  }
  try {
    return parseOfficialCommunes(JSON.parse(body))
  } catch (error) {
    if (error instanceof TerritorySyncError) throw error
    throw new TerritorySyncError(`${place} did not answer in JSON. ${remedy}`, { cause: error })
  }
}
