import type {
  Import,
  ImportList,
  ImportMapping,
  ImportRowList,
  ImportRowQuery,
} from '@dansmazone/contract/import'
import { defaultLimit } from '@dansmazone/contract/list'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { moveImport } from '#imports/import-record.ts'
import type { Needs } from '#imports/needs.ts'
import { rememberedMapping, rememberMapping } from '#imports/remembered-mapping.ts'
import { nextImages, sendImages, sendRead, sendRun, sendUndo } from '#imports/send-jobs.ts'
import { startImport } from '#imports/start-import.ts'
import { isId } from '#lib/named-resource.ts'
import { decodePage, digestOf, encodePage } from '#lib/page-token.ts'
import { conflict, invalid, notFound } from '#lib/problem-error.ts'
import { toImport, toRow } from './present.ts'
import * as repository from './repository.ts'

export type Member = { merchantId: string; accountId: string }
type Upload = { bytes: Buffer; fileName: string }

/** Keeps the file and has it read; the answer does not wait for that. */
export async function start(needs: Needs, member: Member, { bytes, fileName }: Upload) {
  const { id } = await startImport(needs, { ...member, feedId: null, bytes, fileName })
  return await get(needs, member, id)
}

export async function get(
  { db, jobs }: Needs,
  { merchantId }: Member,
  id: string,
): Promise<Import> {
  const row = await found(db, merchantId, id)
  return toImport(row, row.images.retrying > 0 ? await nextImages(jobs, id) : null)
}

export async function list(
  { db }: Needs,
  { merchantId }: Member,
  { page, limit = defaultLimit }: { page?: string; limit?: number },
): Promise<ImportList> {
  const digest = digestOf(['imports', merchantId])
  const position = page === undefined ? null : decodePage(page, digest, [isId])
  const rows = await repository.list(db, merchantId, position?.keys[0] ?? null, limit + 1)
  const total = position?.total ?? { count: await repository.count(db, merchantId), exact: true }
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: rows.slice(0, limit).map((row) => toImport(row)),
    nextPage: last ? encodePage(digest, { keys: [last.id], total }) : null,
    total,
  }
}

const isPosition = (key: string) => /^\d{1,9}$/.test(key)

export async function rows(
  { db }: Needs,
  { merchantId }: Member,
  id: string,
  { page, limit = defaultLimit, ...filters }: ImportRowQuery,
): Promise<ImportRowList> {
  await found(db, merchantId, id)
  const digest = digestOf(['import rows', id, filters.plan ?? null, filters.level ?? null])
  const position = page === undefined ? null : decodePage(page, digest, [isPosition])
  const after = Number(position?.keys[0] ?? 0)
  const items = await repository.rows(db, id, filters, after, limit + 1)
  const total = position?.total ?? {
    count: await repository.countRows(db, id, filters),
    exact: true,
  }
  const last = items.length > limit ? items[limit - 1] : undefined
  return {
    items: items.slice(0, limit).map(toRow),
    nextPage: last ? encodePage(digest, { keys: [String(last.position)], total }) : null,
    total,
  }
}

/** What the merchant says of this file, and of those with the same headers; who makes it needs no new reading. */
export async function map(needs: Needs, member: Member, id: string, given: ImportMapping) {
  const { merchantId } = member
  const { reading, state, mapping: before } = await found(needs.db, merchantId, id)
  if (!reading) throw conflict('params.importId', 'import_state', { state })
  const { columns = [], decimal, maker = reading.maker } = given
  const unknown = columns.findIndex(({ index }) => index >= reading.columns.length)
  if (unknown >= 0) {
    const value = columns[unknown]?.index ?? 0
    throw invalid(`body.columns.${unknown}.index`, 'unknown_value', { value })
  }
  const again = given.columns !== undefined || decimal !== undefined
  await inTransaction(needs.db, async (tx) => {
    const { headerDigest } = reading
    const known = before ?? (await rememberedMapping(tx, merchantId, headerDigest))
    const mapping = { ...known, ...given }
    if (!(await repository.choose(tx, id, mapping, again ? null : maker))) {
      throw conflict('params.importId', 'import_state', { state })
    }
    await rememberMapping(tx, merchantId, headerDigest, mapping)
    if (again) await sendRead(needs.jobs, id, tx)
  })
  return await get(needs, member, id)
}

type State = Import['state']
type Step = {
  from: State[]
  to: State
  /** States in which it has been asked for already. */
  already: State[]
  follow?: (tx: Queries) => Promise<unknown>
}

/** One step, taken once however many ask for it. */
async function step(needs: Needs, member: Member, id: string, { from, to, already, follow }: Step) {
  await found(needs.db, member.merchantId, id)
  await inTransaction(needs.db, async (tx) => {
    if (await moveImport(tx, id, from, to)) {
      await follow?.(tx)
      return
    }
    const { state } = await found(tx, member.merchantId, id)
    if (!already.includes(state)) throw conflict('params.importId', 'import_state', { state })
  })
  return await get(needs, member, id)
}

export const run = (needs: Needs, member: Member, id: string) =>
  step(needs, member, id, {
    from: ['checked'],
    to: 'running',
    already: ['running', 'done'],
    follow: (tx) => sendRun(needs.jobs, id, tx),
  })

export const cancel = (needs: Needs, member: Member, id: string) =>
  step(needs, member, id, {
    from: ['reading', 'checked', 'running'],
    to: 'cancelled',
    already: ['cancelled'],
    follow: (tx) => sendImages(needs.jobs, id, tx),
  })

export async function undo(needs: Needs, member: Member, id: string) {
  const { state, undoUntil } = await get(needs, member, id)
  if (undoUntil === null && !['undoing', 'undone'].includes(state)) {
    throw conflict('params.importId', 'import_undo_late')
  }
  return await step(needs, member, id, {
    from: ['done', 'cancelled', 'failed'],
    to: 'undoing',
    already: ['undoing', 'undone'],
    follow: (tx) => sendUndo(needs.jobs, id, tx),
  })
}

export async function retryImages(needs: Needs, member: Member, id: string) {
  const { state } = await found(needs.db, member.merchantId, id)
  if (!['done', 'cancelled'].includes(state)) {
    throw conflict('params.importId', 'import_state', { state })
  }
  if ((await repository.retryImages(needs.db, id)) > 0) await sendImages(needs.jobs, id)
  return await get(needs, member, id)
}

async function found(db: Queries, merchantId: string, id: string) {
  const row = await repository.find(db, merchantId, id)
  if (!row) throw notFound()
  return row
}
