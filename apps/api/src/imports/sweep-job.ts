import { importUndoDays } from '@dansmazone/contract/import'
import type { Database } from '#db/client.ts'
import { storedIds } from '#lib/stored-names.ts'
import type { Needs } from './needs.ts'

/**
 * After the time to undo, the file and its rows go; the import itself stays, with its counts. Of a feed the last reading
 * is kept: the next is compared with it. What nobody has run in that time is cancelled.
 */
export async function sweepImports({ db, storage }: Pick<Needs, 'db' | 'storage'>): Promise<void> {
  await db.$client.query(
    `UPDATE imports SET state = 'cancelled', finished_at = now()
     WHERE state = 'checked' AND created_at < now() - make_interval(days => $1)`,
    [importUndoDays],
  )
  const { rows } = await db.$client.query<{ id: string; fileKey: string }>(
    `SELECT i.id, i.file_key AS "fileKey" FROM imports i
     WHERE i.finished_at < now() - make_interval(days => $1) AND EXISTS (SELECT FROM import_rows r WHERE r.import_id = i.id)
       AND (i.feed_id IS NULL OR EXISTS (SELECT FROM imports n WHERE n.feed_id = i.feed_id AND n.state = 'done' AND n.id > i.id))
     LIMIT 500`,
    [importUndoDays],
  )
  for (const { id, fileKey } of rows) {
    await storage.delete(fileKey).catch(() => undefined)
    await db.$client.query('DELETE FROM import_rows WHERE import_id = $1', [id])
  }
  await sweepFiles({ db, storage })
}

/** Written just before its import is. */
const arrivingMs = 24 * 3_600_000

/** Files that nobody undoes or compares with any more: of imports that failed, of merchants that were erased. */
async function sweepFiles({ db, storage }: Pick<Needs, 'db' | 'storage'>) {
  const before = new Date(Date.now() - arrivingMs)
  for await (const ids of storedIds(storage, 'imports', before)) {
    for (const id of await needless(db, ids)) await storage.delete(`imports/${id}`)
  }
}

async function needless(db: Database, ids: string[]): Promise<string[]> {
  const { rows } = await db.$client.query<{ id: string }>(
    `SELECT id FROM unnest($1::uuid[]) AS id WHERE NOT EXISTS (
       SELECT FROM imports i WHERE i.id = id.id AND (
         i.finished_at IS NULL OR i.finished_at >= now() - make_interval(days => $2)
         OR EXISTS (SELECT FROM import_rows r WHERE r.import_id = i.id)))`,
    [ids, importUndoDays],
  )
  return rows.map(({ id }) => id)
}
