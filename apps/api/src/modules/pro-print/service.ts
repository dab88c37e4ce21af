import type { PrintFormat } from '@dansmazone/contract/picture'
import { merchantPath } from '@dansmazone/contract/site-paths'
import type { Database } from '#db/client.ts'
import { conflict, notFound } from '#lib/problem-error.ts'
import { makeLabels } from '#print/labels.ts'
import { makePoster } from '#print/poster.ts'
import type { Shop } from '#print/shop.ts'
import { makeSticker } from '#print/sticker.ts'
import * as repository from './repository.ts'

export const mostLabels = 5000

export type Needs = { db: Database; publicUrl: string }

export const poster = async (needs: Needs, merchantId: string, format: PrintFormat) =>
  makePoster(await shopOf(needs, merchantId), format, new Date())

export const sticker = async (needs: Needs, merchantId: string, format: PrintFormat) =>
  makeSticker(await shopOf(needs, merchantId), format, new Date())

/** In the order asked for; of every product when none is named. */
export async function labels(
  { db }: Needs,
  merchantId: string,
  ids: string[] | null,
  format: PrintFormat,
) {
  const rows = await repository.listLabels(db, merchantId, ids, mostLabels + 1)
  if (rows.length > mostLabels) {
    throw conflict('query.ids', 'too_many_labels', { most: mostLabels })
  }
  const byId = new Map(rows.map((row) => [row.id, row]))
  const ordered = ids === null ? rows : ids.flatMap((id) => byId.get(id.toLowerCase()) ?? [])
  if (ordered.length === 0) throw notFound()
  return makeLabels(await repository.findName(db, merchantId), ordered, format, new Date())
}

/** What leads to a page wants one that is there. */
async function shopOf({ db, publicUrl }: Needs, merchantId: string): Promise<Shop> {
  const shop = await repository.findShop(db, merchantId)
  if (!shop) throw conflict('merchant', 'merchant_not_published')
  return { ...shop, url: publicUrl + merchantPath(shop.slug) }
}
