import { merchantFieldsAtOnce, type MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { notFound } from '#lib/problem-error.ts'
import type { By } from './by.ts'
import { checkMerchantWords } from './check-merchant.ts'
import { changesOf, versionConflict, writeEdit } from './edits.ts'
import { emptyMerchantFields } from './empty-fields.ts'
import { mediaOf } from './known-media.ts'
import { acceptedMerchant } from './live-fields.ts'
import { missingOfMerchant } from './missing-merchant.ts'
import { normalMerchantFields } from './normal-merchant.ts'
import { differing, pendingOf, stageAfter } from './pending.ts'
import { merchantStatus, type StoredMerchantSheet } from './stored-sheets.ts'
import { writeMerchant } from './write-merchant.ts'

type Row = Omit<StoredMerchantSheet, 'pending' | 'status'>

const columns = `id, version, stage, live, fields, closed_at AS "closedAt", suspended_at AS "suspendedAt",
  confirmed_at AS "confirmedAt", asked_at AS "askedAt", submitted_at AS "submittedAt", created_at AS "createdAt",
  updated_at AS "updatedAt"`

/** Sheets of a merchant that was public before anyone kept it, and of its products. */
export const ensureSheets = (db: Queries, merchantId: string) =>
  db.$client.query('SELECT ensure_sheets($1)', [merchantId])

/** A sheet begun; nothing of it is public. Answers its id. */
export async function createMerchantSheet(
  db: Queries,
  given: Partial<MerchantSheetFields>,
  by: By,
  id?: string,
): Promise<string> {
  return await inTransaction(db, async (tx) => {
    const fields = normalMerchantFields({ ...emptyMerchantFields, ...given })
    await checkMerchantWords(tx, id ?? null, fields)
    const { rows } = await tx.$client.query<{ id: string }>(
      `INSERT INTO merchant_sheets (id, fields) VALUES (coalesce($1::uuid, uuid_v7()), $2) RETURNING id`,
      [id ?? null, JSON.stringify(fields)],
    )
    const [row] = rows
    if (!row) throw new Error('No sheet was inserted')
    await writeEdit(tx, by, { merchantId: row.id, productId: null, act: 'created' })
    return row.id
  })
}

/**
 * `lock`: nobody changes it before the end of the transaction. Sheets are locked before what is public of them, and never
 * as a key: writers of history refer to them after.
 */
export async function readMerchantSheet(
  db: Queries,
  id: string,
  { lock = false } = {},
): Promise<StoredMerchantSheet | null> {
  const { rows } = await db.$client.query<Row>(
    `SELECT ${columns} FROM merchant_sheets WHERE id = $1 ${lock ? 'FOR NO KEY UPDATE' : ''}`,
    [id],
  )
  const [row] = rows
  if (!row) return null
  const accepted = await acceptedMerchant(db, id)
  const fields = normalMerchantFields({ ...emptyMerchantFields, ...row.fields })
  return {
    ...row,
    fields,
    pending: pendingOf(fields, accepted?.fields ?? null),
    status: merchantStatus(row),
  }
}

type Conditions = { by: By; ifVersion?: number }

/**
 * Changes fields; those left out stay. Of an accepted merchant, `merchantFieldsAtOnce` are public in the same
 * transaction, and so is the wish to keep its street private; the rest waits for the staff.
 */
export async function patchMerchantSheet(
  db: Queries,
  id: string,
  patch: Partial<MerchantSheetFields>,
  { by, ifVersion }: Conditions,
): Promise<StoredMerchantSheet> {
  return await inTransaction(db, async (tx) => {
    const sheet = await readMerchantSheet(tx, id, { lock: true })
    if (!sheet) throw notFound()
    if (ifVersion !== undefined && ifVersion !== sheet.version) {
      throw await versionConflict(
        tx,
        { merchantId: id, productId: null, version: sheet.version },
        ifVersion,
      )
    }
    const fields = normalMerchantFields({ ...sheet.fields, ...patch })
    const changed = differing(fields, sheet.fields)
    if (changed.length === 0) return sheet
    await checkMerchantWords(tx, id, fields, changed)
    const accepted = await acceptedMerchant(tx, id)
    const published = accepted && (await putAtOnce(tx, id, fields, accepted.fields))
    const pending = pendingOf(fields, published)
    const media = await mediaOf(tx, id, mediaIdsOf(fields))
    const stage = stageAfter(sheet.stage, {
      accepted: accepted !== null,
      pending,
      complete: missingOfMerchant(fields, media).length === 0,
    })
    await tx.$client.query(
      `UPDATE merchant_sheets SET fields = $2, stage = $3, version = version + 1, updated_at = now(),
         submitted_at = CASE WHEN $3 = 'submitted' THEN submitted_at END WHERE id = $1`,
      [id, JSON.stringify(fields), stage],
    )
    const changes = changesOf(sheet.fields, fields, changed)
    await writeEdit(tx, by, { merchantId: id, productId: null, act: 'changed', changes })
    const after = await readMerchantSheet(tx, id)
    if (!after) throw notFound()
    return after
  })
}

export const mediaIdsOf = ({ images, logo }: MerchantSheetFields) => [
  ...images.map(({ mediaId }) => mediaId),
  ...(logo === null ? [] : [logo]),
]

/** Writes what does not wait, and answers the accepted state after it. */
async function putAtOnce(
  tx: Queries,
  id: string,
  fields: MerchantSheetFields,
  accepted: MerchantSheetFields,
): Promise<MerchantSheetFields> {
  const next = { ...accepted }
  for (const name of merchantFieldsAtOnce) Object.assign(next, { [name]: fields[name] })
  if (next.address && fields.address && !fields.address.streetPublic) {
    next.address = { ...next.address, streetPublic: false }
  }
  await writeMerchant(tx, id, next, differing(next, accepted))
  return next
}
