import type { PoolClient } from 'pg'

/** Tables whose rows come by the million, with listings. */
const heavy = [
  'products',
  'price_log',
  'product_images',
  'product_labels',
  'product_origins',
  'reductions',
]

/**
 * Takes down what is checked and indexed row by row where rows come by the million; the returned functions put it back,
 * which checks and indexes them all at once. Inside the caller's transaction, so that nothing is lost if it fails.
 */
export async function setAside(client: PoolClient) {
  const triggers = (verb: string) =>
    run(
      client,
      heavy.map((table) => `ALTER TABLE ${table} ${verb} TRIGGER USER`),
    )
  await triggers('DISABLE')
  const keys = await dropForeignKeys(client, [...heavy, 'product_listings'])
  const indexes = await dropIndexes(client, heavy)
  return {
    restoreFacts: async () => {
      await run(client, indexes)
      await triggers('ENABLE')
    },
    restoreKeys: async () => {
      await run(client, keys)
    },
  }
}

/** Drops the indexes of tables but those of their constraints; gives the statements that make them again. */
export async function dropIndexes(client: PoolClient, tables: string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i
     WHERE i.indrelid = ANY ($1::regclass[])
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid)
     ORDER BY 1`,
    [tables],
  )
  await run(
    client,
    rows.map(({ name }) => `DROP INDEX ${name}`),
  )
  return rows.map(({ definition }) => definition)
}

async function dropForeignKeys(client: PoolClient, tables: string[]): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name,
       pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY ($1::regclass[]) ORDER BY 1, 2`,
    [tables],
  )
  await run(
    client,
    rows.map(({ table, name }) => `ALTER TABLE ${table} DROP CONSTRAINT ${name}`),
  )
  return rows.map(
    ({ table, name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`,
  )
}

export async function run(client: PoolClient, statements: string[]) {
  for (const statement of statements) await client.query(statement)
}
