import { importUndoDays } from '@dansmazone/contract/import'
import type { Needs } from './needs.ts'

/**
 * After the time to undo, the file and its rows go; the import itself stays, with its counts. Of a feed the last reading
 * is kept: the next is compared with it. What nobody has run in that time is cancelled.
 */
export async function sweepImports({ db, storage }: Needs): Promise<void> {
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
}
