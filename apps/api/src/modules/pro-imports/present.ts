import type { Feed, Import, ImportProblem, ImportRow } from '@dansmazone/contract/import'
import { importUndoDays } from '@dansmazone/contract/import'
import { feedProblems } from '#imports/feed-verdict.ts'
import { fileFaultTexts } from '#imports/file-faults.ts'
import { noCounts } from '#imports/import-record.ts'
import { fileFaults } from '#imports/table.ts'
import type { FeedRow } from './feed-repository.ts'
import type { ImportWithImages, RowOfImport } from './repository.ts'

const dayMs = 86_400_000
const time = (date: Date | null) => date?.toISOString() ?? null

export function toImport(row: ImportWithImages, retryAt: Date | null = null): Import {
  const { finishedAt, state, doneRows } = row
  const undoUntil = finishedAt && new Date(finishedAt.getTime() + importUndoDays * dayMs)
  const undoable = ['done', 'cancelled', 'failed'].includes(state) && doneRows > 0
  return {
    id: row.id,
    state,
    fileName: row.fileName,
    bytes: row.bytes,
    feedId: row.feedId,
    // Readings from before merchants could say that they make it.
    reading: row.reading && { ...row.reading, maker: row.reading.maker ?? false },
    counts: { ...noCounts, ...row.counts },
    images: { ...row.images, retryAt: time(retryAt) },
    remarks: row.remarks,
    totalRows: row.totalRows,
    doneRows,
    problem: problemOf(row.problem),
    undoUntil: undoable && undoUntil && undoUntil > new Date() ? undoUntil.toISOString() : null,
    createdAt: row.createdAt.toISOString(),
    startedAt: time(row.startedAt),
    finishedAt: time(finishedAt),
    undoneAt: time(row.undoneAt),
  }
}

function problemOf(code: string | null): ImportProblem | null {
  if (code === null) return null
  const known = fileFaults.find((fault) => fault === code)
  const message = known
    ? fileFaultTexts[known]
    : 'L’import s’est arrêté de notre fait : réessayez plus tard.'
  return { code, message }
}

export function toRow(row: RowOfImport): ImportRow {
  const { fields, name } = row.told
  return {
    position: row.position,
    line: row.line,
    plan: row.plan,
    name,
    category: fields.category ?? null,
    price: fields.price ?? null,
    stock: fields.stock ?? null,
    options: (fields.options ?? []).map(
      (option) => `${option.name} : ${option.values.slice(0, 20).join(', ')}`,
    ),
    changes: row.changes,
    remarks: row.remarks,
    images: {
      total: row.imageUrls.length + (fields.images?.length ?? 0),
      done: row.images.filter(({ state }) => state === 'done').length,
      failed: row.images
        .filter(({ state }) => state === 'failed')
        .map(({ url, problem }) => ({ url, problem: problem ?? '' })),
    },
    productId: row.productId,
    done: row.done,
  }
}

export const toFeed = (row: FeedRow, last: ImportWithImages | undefined): Feed => ({
  id: row.id,
  url: row.url,
  state: row.state,
  problem: row.problem && { code: row.problem, message: feedProblems[row.problem] },
  nextRunAt: time(row.nextRunAt),
  lastRunAt: time(row.lastRunAt),
  lastImport: last ? toImport(last) : null,
  createdAt: row.createdAt.toISOString(),
})
