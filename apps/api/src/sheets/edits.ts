import type { CurrentVersion } from '@dansmazone/contract/problem'
import type { Queries } from '#db/transaction.ts'
import { ProblemError } from '#lib/problem-error.ts'
import type { By } from './by.ts'

export type Changes = Record<string, { before: unknown; after: unknown }>

/** `productId` null: the merchant itself. */
export type NewEdit = {
  merchantId: string
  productId: string | null
  act: string
  changes?: Changes
}

/** Writes who did what, in the transaction that does it. Those that change fields, `changed` and `discarded`, are one step of the sheet's version each. */
export async function writeEdits(tx: Queries, by: By, edits: NewEdit[]): Promise<void> {
  if (edits.length === 0) return
  const several = new Set(edits.map(({ productId }) => productId)).size > 1
  await tx.$client.query(
    `INSERT INTO edits (merchant_id, product_id, account_id, origin, act, changes, import_id, together)
     SELECT "merchantId", "productId", $2, $3, act, coalesce(changes, '{}'), $4::uuid, CASE
       WHEN $5 THEN md5($4::uuid::text || ' undone')::uuid WHEN $4::uuid IS NOT NULL THEN $4::uuid WHEN $6 THEN (SELECT uuid_v7()) END
     FROM jsonb_to_recordset($1) AS e ("merchantId" uuid, "productId" uuid, act text, changes jsonb)`,
    [
      JSON.stringify(edits),
      by.accountId,
      by.origin,
      by.importId ?? null,
      by.undoing ?? false,
      several,
    ],
  )
}

export const writeEdit = (tx: Queries, by: By, edit: NewEdit) => writeEdits(tx, by, [edit])

export const changesOf = <Fields extends object>(
  before: Fields,
  after: Fields,
  names: (keyof Fields & string)[],
): Changes =>
  Object.fromEntries(names.map((name) => [name, { before: before[name], after: after[name] }]))

type Sheet = { merchantId: string; productId: string | null; version: number }

const shown = 20

/** The refusal of what was written on an older version: says what happened since, and by whom. */
export async function versionConflict(
  tx: Queries,
  { merchantId, productId, version }: Sheet,
  ifVersion: number,
): Promise<ProblemError> {
  const steps = Math.min(Math.max(version - ifVersion, 0), shown)
  const { rows } = await tx.$client.query<{ by: string | null; at: Date; fields: string[] }>(
    `SELECT a.name AS by, e.at, ARRAY(SELECT jsonb_object_keys(e.changes)) AS fields
     FROM edits e LEFT JOIN accounts a ON a.id = e.account_id
     WHERE e.merchant_id = $1 AND e.product_id IS NOT DISTINCT FROM $2 AND e.act IN ('changed', 'discarded')
     ORDER BY e.id DESC LIMIT $3`,
    [merchantId, productId, steps],
  )
  const current: CurrentVersion = {
    version,
    edits: rows.map(({ by, at, fields }) => ({ by, at: at.toISOString(), fields })),
  }
  return new ProblemError('precondition_failed', { current })
}
