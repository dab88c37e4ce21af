import type { Queries } from '#db/transaction.ts'
import type { Counts } from './import-record.ts'
import type { NewRow } from './import-rows.ts'
import { remark } from './remarks.ts'

/** Why a feed stops and asks: a code, said in French where it is shown. */
export const feedProblems = {
  first: 'Première lecture : vérifiez ce qui serait importé, puis confirmez.',
  fewer: 'Plus d’un tiers des produits de la dernière lecture ont disparu du flux.',
  broken: 'Plus de la moitié des produits du flux ont une erreur, ce qui n’était pas le cas avant.',
  unreadable: 'Le flux ne se lit plus.',
  no_answer: 'Cette adresse ne répond pas, ou pas par un fichier : vérifiez-la.',
  unreachable: 'Le flux n’a pas répondu trois nuits de suite.',
} as const
export type FeedProblem = keyof typeof feedProblems

/** Products the last reading had; those it archived are gone already. */
const lastSql = `SELECT r.product_id FROM import_rows r WHERE r.plan <> 'archive'
  AND r.product_id IS NOT NULL AND r.import_id = (SELECT i.id FROM imports i
    WHERE i.feed_id = $1 AND i.state = 'done' ORDER BY i.id DESC LIMIT 1)`

/** Rows for what the last reading had and this one has not: archived when it runs. */
export async function planGone(
  db: Queries,
  feedId: string,
  importId: string,
  last: number,
): Promise<NewRow[]> {
  const { rows } = await db.$client.query<{ id: string; sourceKey: string | null; name: string }>(
    `SELECT s.id, s.source_key AS "sourceKey", s.fields->>'name' AS name FROM product_sheets s
     WHERE s.id IN (${lastSql}) AND s.archived_at IS NULL AND s.deleted_at IS NULL
       AND NOT EXISTS (SELECT FROM import_rows n WHERE n.import_id = $2 AND n.product_id = s.id)
       AND NOT EXISTS (SELECT FROM import_rows n WHERE n.import_id = $2 AND n.source_key = s.source_key)
     ORDER BY s.id`,
    [feedId, importId],
  )
  return rows.map(({ id, sourceKey, name }, index) => ({
    position: last + index + 1,
    line: 0,
    sourceKey: sourceKey ?? id,
    told: { name, fields: {}, guessed: [], alts: [], whole: false, unarchive: false },
    digest: '',
    plan: 'archive',
    remarks: [remark('gone_from_feed', null)],
    imageUrls: [],
    productId: id,
    changes: [],
  }))
}

/** Whether what was read may be taken over without asking anyone. */
export async function feedVerdict(
  db: Queries,
  feedId: string,
  counts: Counts,
): Promise<'run' | FeedProblem> {
  const { rows } = await db.$client.query<{ counts: Counts; had: number }>(
    `SELECT i.counts, (SELECT count(*)::int FROM import_rows r WHERE r.import_id = i.id
       AND r.plan IN ('create', 'change', 'same')) AS had
     FROM imports i WHERE i.feed_id = $1 AND i.state = 'done' ORDER BY i.id DESC LIMIT 1`,
    [feedId],
  )
  const [last] = rows
  if (!last) return 'first'
  const has = counts.create + counts.change + counts.same
  // What went, however much came in its place.
  if (counts.archive > last.had / 3 || has < (last.had * 2) / 3) return 'fewer'
  const before = last.counts.errors / Math.max(last.had, 1)
  return counts.errors > has / 2 && before <= 0.5 ? 'broken' : 'run'
}
