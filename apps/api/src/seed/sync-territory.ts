import {
  matchOfficialCommunes,
  type OfficialCommunes,
  type RejectedEntry,
} from '@dansmazone/territory/sync'
import type { PoolClient } from 'pg'
import type { Database } from '#db/client.ts'
import { digestOf, markSeeded } from './digest.ts'
import { seedTransaction } from './transaction.ts'

export type SyncReport = {
  /** Communes with new coordinates, those that had none among them. */
  moved: number
  placed: number
  unchanged: number
  /** Half of the communes moved by less than this, in kilometres; null when none had been placed before. */
  medianKm: number | null
  merchants: number
  missing: { insee: string; name: string }[]
  unknown: { insee: string; name: string }[]
  rejected: RejectedEntry[]
}

/** How far from its commune's point a merchant may stand and still have been placed by it, in metres. */
const besideMetres = 500

/** Takes the official coordinates; merchants placed by those of their commune move with it. All or nothing. */
export async function syncTerritory(db: Database, official: OfficialCommunes): Promise<SyncReport> {
  return await seedTransaction(db, async (client) => {
    const { rows: known } = await client.query<{ insee: string; name: string }>(
      'SELECT insee, name FROM communes ORDER BY insee FOR UPDATE',
    )
    const { updates, missing, unknown } = matchOfficialCommunes(
      known.map(({ insee }) => insee),
      official.communes,
    )
    const moves = await findMoves(client, updates)
    const merchants = await moveCommunes(client)
    await markSeeded(client, 'territory sync', digestOf(JSON.stringify(official.communes)))
    return {
      ...moves,
      unchanged: updates.length - moves.moved,
      merchants,
      missing: named(missing, known),
      unknown: named(unknown, official.communes),
      rejected: official.rejected,
    }
  })
}

async function findMoves(client: PoolClient, updates: object[]) {
  await client.query(
    `CREATE TEMPORARY TABLE moves ON COMMIT DROP AS
     SELECT c.insee, c.lat AS old_lat, c.lon AS old_lon, r.lat, r.lon, r.precision, r."precisionKm"
     FROM communes c
     JOIN jsonb_to_recordset($1) AS r (insee text, lat float8, lon float8, precision text, "precisionKm" float8)
       USING (insee)
     WHERE (c.lat, c.lon, c.precision, c.precision_km) IS DISTINCT FROM (r.lat, r.lon, r.precision, r."precisionKm")`,
    [JSON.stringify(updates)],
  )
  const { rows } = await client.query<{ moved: number; placed: number; medianKm: number | null }>(
    `SELECT count(*)::int AS moved, (count(*) FILTER (WHERE old_lat IS NULL))::int AS placed,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY
         arc_of_chord(cube_distance(position_of(old_lat, old_lon), position_of(lat, lon)))) / 1000 AS "medianKm"
     FROM moves`,
  )
  return rows[0] ?? { moved: 0, placed: 0, medianKm: null }
}

/** Answers how many merchants moved: exact addresses stay where they are. */
async function moveCommunes(client: PoolClient) {
  await client.query(
    `UPDATE communes c SET lat = m.lat, lon = m.lon, precision = m.precision, precision_km = m."precisionKm"
     FROM moves m WHERE m.insee = c.insee`,
  )
  const { rowCount } = await client.query(
    `UPDATE merchants SET
       lat = moves.lat + coalesce(merchants.lat - moves.old_lat, 0),
       lon = moves.lon + coalesce(merchants.lon - moves.old_lon, 0),
       precision = CASE WHEN merchants.precision = 'none' THEN 'approximate' ELSE merchants.precision END,
       updated_at = now()
     FROM moves
     WHERE moves.insee = merchants.commune_insee AND (
       merchants.precision = 'none'
       OR (merchants.lat, merchants.lon) = (moves.old_lat, moves.old_lon)
       OR merchants.precision = 'approximate'
         AND cube_distance(merchants.position, position_of(moves.old_lat, moves.old_lon)) <= $1)`,
    [besideMetres],
  )
  return rowCount ?? 0
}

function named(codes: string[], communes: { insee: string; name: string }[]) {
  const names = new Map(communes.map(({ insee, name }) => [insee, name]))
  return codes.map((insee) => ({ insee, name: names.get(insee) ?? '' }))
}
