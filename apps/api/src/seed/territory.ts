import type { Territory } from '@dansmazone/territory/types'
import type { PoolClient } from 'pg'
import { kebab } from '#lib/kebab.ts'
import { StartupError } from '#lib/startup-error.ts'
import { digestOf, isSeeded, markSeeded } from './digest.ts'

const communeSlug = (name: string, insee: string) => `${kebab(name)}-${insee.toLowerCase()}`

/** Answers how many communes were loaded. Merchants of communes that were merged move with them. */
export async function seedTerritory(client: PoolClient, territory: Territory): Promise<number> {
  await refuseOtherRegion(client, territory)
  const digest = digestOf(JSON.stringify(territory))
  if (await isSeeded(client, 'territory', digest)) return 0
  await upsertAreas(client, territory)
  await upsertCommunes(client, territory)
  await moveMerchants(client)
  await deleteGone(client, territory)
  await markSeeded(client, 'territory', digest)
  return territory.communes.length
}

async function refuseOtherRegion(client: PoolClient, { region }: Territory) {
  const { rows } = await client.query<{ code: string; name: string }>(
    'SELECT code, name FROM regions WHERE code <> $1 LIMIT 1',
    [region.code],
  )
  const [other] = rows
  if (!other) return
  throw new StartupError(
    'configuration',
    `The database holds the region ${other.name} (${other.code}), TERRITORY asks for ${region.name} (${region.code})`,
    `Set TERRITORY=region:${other.code}, or use a new database`,
  )
}

async function upsertAreas(client: PoolClient, territory: Territory) {
  const departments = territory.departments.map(({ name, ...rest }) => ({
    ...rest,
    name,
    slug: kebab(name),
  }))
  await client.query(
    `INSERT INTO regions (code, name) VALUES ($1, $2) ON CONFLICT (code) DO UPDATE SET name = excluded.name`,
    [territory.region.code, territory.region.name],
  )
  await client.query(
    `INSERT INTO departments (code, name, slug, region_code)
     SELECT code, name, slug, "regionCode"
     FROM jsonb_to_recordset($1) AS r (code text, name text, slug text, "regionCode" text)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, slug = excluded.slug, region_code = excluded.region_code`,
    [JSON.stringify(departments)],
  )
  await client.query(
    `INSERT INTO epcis (code, name)
     SELECT code, name FROM jsonb_to_recordset($1) AS r (code text, name text)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name`,
    [JSON.stringify(territory.epcis)],
  )
}

/** Coordinates that `territory sync` fetched are better than those of the package: they stay. */
async function upsertCommunes(client: PoolClient, territory: Territory) {
  const communes = territory.communes.map((commune) => ({
    ...commune,
    slug: communeSlug(commune.name, commune.insee),
  }))
  const synced = await client.query(`SELECT FROM seeds WHERE name = 'territory sync'`)
  const placed = ['lat', 'lon', 'precision', 'precision_km'].map(
    (column) =>
      `${column} = CASE WHEN $2 AND known.precision = 'exact' THEN known.${column} ELSE excluded.${column} END`,
  )
  await client.query(
    `INSERT INTO communes AS known (insee, slug, name, postcodes, department_code, epci_code, population,
       lat, lon, precision, precision_km)
     SELECT insee, slug, name, postcodes, "departmentCode", "epciCode", population, lat, lon, precision, "precisionKm"
     FROM jsonb_to_recordset($1) AS r (insee text, slug text, name text, postcodes text[], "departmentCode" text,
       "epciCode" text, population int, lat float8, lon float8, precision text, "precisionKm" float8)
     ON CONFLICT (insee) DO UPDATE SET slug = excluded.slug, name = excluded.name, postcodes = excluded.postcodes,
       department_code = excluded.department_code, epci_code = excluded.epci_code, population = excluded.population,
       ${placed.join(', ')}`,
    [JSON.stringify(communes), synced.rowCount === 1],
  )
  await client.query(
    `INSERT INTO former_communes (insee, name, commune_insee)
     SELECT insee, name, "communeInsee" FROM jsonb_to_recordset($1) AS r (insee text, name text, "communeInsee" text)
     ON CONFLICT (insee) DO UPDATE SET name = excluded.name, commune_insee = excluded.commune_insee`,
    [JSON.stringify(territory.formerCommunes)],
  )
}

async function moveMerchants(client: PoolClient) {
  await client.query(
    `UPDATE merchants SET commune_insee = f.commune_insee, updated_at = now()
     FROM former_communes f WHERE f.insee = merchants.commune_insee AND f.commune_insee <> f.insee`,
  )
  await client.query(
    `UPDATE merchants SET commune_insee = merchants.commune_insee FROM communes c
     WHERE c.insee = merchants.commune_insee
       AND (c.department_code, c.epci_code) IS DISTINCT FROM (merchants.department_code, merchants.epci_code)`,
  )
}

async function deleteGone(client: PoolClient, { communes, epcis, formerCommunes }: Territory) {
  const codes = (rows: { insee: string }[]) => rows.map(({ insee }) => insee)
  await client.query('DELETE FROM former_communes WHERE insee <> ALL ($1)', [codes(formerCommunes)])
  await client.query(
    `DELETE FROM communes WHERE insee <> ALL ($1)
       AND NOT EXISTS (SELECT FROM merchants m WHERE m.commune_insee = communes.insee)`,
    [codes(communes)],
  )
  await client.query(
    `DELETE FROM epcis WHERE code <> ALL ($1)
       AND NOT EXISTS (SELECT FROM communes c WHERE c.epci_code = epcis.code)
       AND NOT EXISTS (SELECT FROM merchants m WHERE m.epci_code = epcis.code)`,
    [epcis.map(({ code }) => code)],
  )
}
