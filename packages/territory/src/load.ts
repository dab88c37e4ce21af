import { readdir, readFile } from 'node:fs/promises'
import { decodeTerritory } from './codec.ts'
import type { Basemap, Source, Territory } from './types.ts'

const dataFolder = new URL('../data/', import.meta.url)

async function read(file: string): Promise<string | null> {
  try {
    return await readFile(new URL(file, dataFolder), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Of all French regions whose data are here. */
export async function regionCodes(): Promise<string[]> {
  const files = await readdir(dataFolder)
  return files.flatMap((file) => /^region-(\d+)\.json$/.exec(file)?.[1] ?? []).toSorted()
}

/**
 * The region code in a TERRITORY setting: `region:76` gives `76`.
 * Throws an Error that names the remedy when the setting is not of that form.
 */
export function parseTerritorySetting(setting: string): string {
  const code = /^region:(\d{2,3})$/.exec(setting.trim())?.[1]
  if (code) return code
  throw new Error(
    `TERRITORY is "${setting}": write region: and the INSEE code of a French region, such as region:76 for Occitanie.`,
  )
}

/** The territory of a region. Throws an Error that lists the known regions when it is not one. */
export async function loadTerritory(regionCode: string): Promise<Territory> {
  const text = /^\d{2,3}$/.test(regionCode) ? await read(`region-${regionCode}.json`) : null
  if (text !== null) return decodeTerritory(text)
  throw new Error(
    `No region has the code "${regionCode}": set TERRITORY to region: and one of ${(await regionCodes()).join(', ')}.`,
  )
}

/** The outlines to draw a region; null where Natural Earth has none. */
export async function loadBasemap(regionCode: string): Promise<Basemap | null> {
  if (!/^\d{2,3}$/.test(regionCode)) return null
  const text = await read(`basemap-${regionCode}.json`)
  return text === null ? null : (JSON.parse(text) as Basemap)
}

/** Where the data come from, with licences, for the page that credits them. */
export async function loadSources(): Promise<Source[]> {
  const text = await readFile(new URL('sources.json', dataFolder), 'utf8')
  return JSON.parse(text) as Source[]
}
