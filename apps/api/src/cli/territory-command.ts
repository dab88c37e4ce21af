import { readFile } from 'node:fs/promises'
import { parseTerritorySetting } from '@dansmazone/territory/load'
import {
  fetchOfficialCommunes,
  type OfficialCommunes,
  parseOfficialCommunes,
  TerritorySyncError,
} from '@dansmazone/territory/sync'
import { type SyncReport, syncTerritory } from '#src/seed/sync-territory.ts'
import { type Command, CommandError, type Flags, UsageError } from './command.ts'
import { requireSchema } from './database-commands.ts'

const listed = 30

export const territorySyncCommand: Command = {
  name: 'territory sync',
  usage: '[--file FILE | --base-url URL]',
  summary: 'Replace coordinates of communes by the official ones of geo.api.gouv.fr.',
  options: { file: { type: 'string' }, 'base-url': { type: 'string' } },
  run: async ({ connect, config, say }, flags) => {
    const official = await read(parseTerritorySetting(config.territory), flags)
    const db = await connect()
    await requireSchema(db)
    for (const line of describe(await syncTerritory(db, official))) say(line)
  },
}

async function read(regionCode: string, flags: Flags): Promise<OfficialCommunes> {
  const { file, 'base-url': baseUrl } = flags
  if (file !== undefined && baseUrl !== undefined) {
    throw new UsageError('--file and --base-url exclude each other')
  }
  if (typeof baseUrl === 'string' && !URL.canParse(baseUrl)) {
    throw new UsageError(`--base-url wants an address, not "${baseUrl}"`)
  }
  try {
    const official =
      typeof file === 'string'
        ? parseOfficialCommunes(await readJson(file))
        : await fetchOfficialCommunes({
            regionCode,
            ...(typeof baseUrl === 'string' && { baseUrl }),
          })
    if (official.communes.length > 0) return official
    throw new CommandError(
      `No commune in what was read (${official.rejected.length} entries refused)`,
    )
  } catch (error) {
    throw error instanceof TerritorySyncError ? new CommandError(error.message) : error
  }
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new CommandError(`Cannot read ${file} (${code})`)
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new CommandError(`${file} is not JSON`)
  }
}

function* describe(report: SyncReport) {
  const { moved, placed, unchanged, medianKm, merchants, missing, unknown, rejected } = report
  yield `Communes: ${moved} moved, ${placed} of them placed for the first time; ${unchanged} unchanged`
  if (medianKm !== null) yield `Half of the moves are shorter than ${medianKm.toFixed(1)} km`
  yield `Merchants placed by their commune: ${merchants} moved with it`
  yield* list('Not in the official list', missing)
  yield* list('Not known here', unknown)
  yield* list(
    'Refused',
    rejected.map(({ index, insee, reason }) => ({
      insee: insee ?? `entry ${index}`,
      name: reason,
    })),
  )
}

function* list(title: string, entries: { insee: string; name: string }[]) {
  if (entries.length === 0) return
  yield `${title}: ${entries.length}`
  for (const { insee, name } of entries.slice(0, listed)) yield `  ${insee} ${name}`
  if (entries.length > listed) yield `  and ${entries.length - listed} more`
}
