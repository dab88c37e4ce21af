import { basename } from 'node:path'
import { faultMessage, problemTexts } from '#lib/problem-texts.ts'
import { guardedOpen } from '#outbound/guarded-fetch.ts'
import { OutboundError, type OutboundFault } from '#outbound/outbound-error.ts'
import { PictureError } from '#pictures/picture-error.ts'
import { receivePicture } from '#pictures/receive.ts'
import { attachImages } from './attach-images.ts'
import { findImport, type ImportRecord, takesPictures } from './import-record.ts'
import type { Needs } from './needs.ts'
import { sendImages } from './send-jobs.ts'

const atOnce = 4
const mostAttempts = 4
const firstPauseMs = 30_000
const limits = { maxBytes: 20 * 1024 * 1024, timeoutMs: 30_000, redirects: 3 }

type Waiting = { id: string; productId: string; url: string; alt: string; attempts: number }

/** Fetches the pictures of an import, product by product, and gives them to their sheets in order. */
export async function fetchImages(needs: Needs, importId: string, signal: AbortSignal) {
  const record = await findImport(needs.db, importId)
  if (!record || !takesPictures(record)) return
  let after = '00000000-0000-0000-0000-000000000000'
  let soonest: number | null = null
  while (!signal.aborted) {
    const waiting = await nextProduct(needs, importId, after)
    const [first] = waiting
    if (!first) break
    after = first.productId
    for (let at = 0; at < waiting.length; at += atOnce) {
      await Promise.all(
        waiting.slice(at, at + atOnce).map((image) => fetchOne(needs, record, image)),
      )
    }
    const pause = await attachImages(needs, record, first.productId)
    if (pause !== null) soonest = Math.min(soonest ?? Infinity, firstPauseMs * 4 ** pause)
  }
  if (signal.aborted) throw new Error('Stopped in the middle: it is begun again')
  // What did not answer is asked again later.
  if (soonest !== null) {
    await sendImages(needs.jobs, importId, undefined, new Date(Date.now() + soonest))
  }
}

/** Pictures of the next product that are not here yet, those fetched before a crash among them. */
async function nextProduct({ db }: Needs, importId: string, after: string): Promise<Waiting[]> {
  const { rows } = await db.$client.query<Waiting & { mediaId: string | null }>(
    `SELECT id, product_id AS "productId", url, alt, attempts, media_id AS "mediaId" FROM import_images
     WHERE import_id = $1 AND state = 'waiting' AND product_id =
       (SELECT min(product_id::text)::uuid FROM import_images
        WHERE import_id = $1 AND state = 'waiting' AND product_id > $2) ORDER BY sort_order`,
    [importId, after],
  )
  return rows
}

async function fetchOne(needs: Needs, record: ImportRecord, image: Waiting) {
  const { db } = needs
  const kept = await alreadyHere(needs, record, image)
  if (kept) return await settle(needs, image, kept)
  try {
    const mediaId = await fetchPicture(needs, record, image)
    await settle(needs, image, mediaId)
  } catch (error) {
    const problem = problemOf(error)
    if (problem === null) throw error
    const lasting = !isPassing(error) || image.attempts + 1 >= mostAttempts
    await db.$client.query(
      `UPDATE import_images SET attempts = attempts + 1, problem = $2, state = CASE WHEN $3 THEN 'failed' ELSE state END
       WHERE id = $1 AND state = 'waiting' AND media_id IS NULL`,
      [image.id, problem, lasting],
    )
  }
}

const settle = ({ db }: Needs, { id }: Waiting, mediaId: string) =>
  db.$client.query(
    `UPDATE import_images SET media_id = $2, problem = NULL WHERE id = $1 AND state = 'waiting'`,
    [id, mediaId],
  )

/** One address is fetched once for all products of a merchant. */
async function alreadyHere({ db }: Needs, { merchantId }: ImportRecord, { url }: Waiting) {
  const { rows } = await db.$client.query<{ mediaId: string }>(
    `SELECT m.id AS "mediaId" FROM import_images i JOIN product_sheets s ON s.id = i.product_id
       JOIN media m ON m.id = i.media_id AND m.state <> 'failed'
     WHERE s.merchant_id = $1 AND i.url = $2 LIMIT 1`,
    [merchantId, url],
  )
  return rows[0]?.mediaId ?? null
}

class BadAnswer extends Error {
  readonly status: number

  constructor(status: number) {
    super(String(status))
    this.status = status
  }
}

async function fetchPicture(needs: Needs, { merchantId }: ImportRecord, { url, alt }: Waiting) {
  const { db, storage, jobs, quota, allowPrivate } = needs
  const answer = await guardedOpen(url, { ...limits, ...(allowPrivate && { allowPrivate }) })
  if (answer.status !== 200) {
    answer.body.destroy()
    throw new BadAnswer(answer.status)
  }
  const fileName = basename(new URL(url).pathname).slice(0, 200) || null
  const row = await receivePicture(db, storage, jobs, {
    merchantId,
    content: answer.body,
    fileName,
    alt,
    quota,
  })
  return row.id
}

const outboundTexts: Record<OutboundFault, string> = {
  bad_address: 'Cette adresse n’est pas valable.',
  refused_address: 'Cette adresse n’est pas sur l’internet public.',
  unresolved: 'Ce site est introuvable.',
  unreachable: 'Ce site ne répond pas.',
  timeout: 'Ce site met trop longtemps à répondre.',
  too_large: 'La photo dépasse 20 Mo.',
  too_many_redirects: 'Cette adresse renvoie trop de fois ailleurs.',
  unreadable: 'La réponse de ce site ne se lit pas.',
}
const passing = new Set<OutboundFault>(['unresolved', 'unreachable', 'timeout', 'unreadable'])

/** Null: not the picture's fault. */
function problemOf(error: unknown): string | null {
  if (error instanceof OutboundError) return outboundTexts[error.fault]
  if (error instanceof BadAnswer) {
    return error.status === 404 || error.status === 410
      ? 'Cette photo n’existe plus à cette adresse.'
      : `Le site a refusé (${error.status}).`
  }
  return error instanceof PictureError ? pictureProblem(error) : null
}

const isPassing = (error: unknown) =>
  error instanceof OutboundError
    ? passing.has(error.fault)
    : error instanceof BadAnswer &&
      (error.status >= 500 || error.status === 429 || error.status === 408)

const pictureProblem = ({ faults }: PictureError) => {
  const [fault] = faults
  return fault
    ? faultMessage(problemTexts.fr, fault.code, fault.values)
    : 'Cette photo ne se lit pas.'
}
