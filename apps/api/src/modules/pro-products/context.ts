import type { ProductSheet } from '@dansmazone/contract/product-sheet'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '#db/client.ts'
import { versionTag } from '#lib/if-match.ts'
import { accountOf, memberOf } from '#plugins/session.ts'
import type { SearchSources } from '#search/sources.ts'
import type { By } from '#sheets/by.ts'
import type { StoredProductSheet } from '#sheets/stored-sheets.ts'
import * as service from './service.ts'
import { toProductSheet } from './to-sheet.ts'

/** What the routes of this module are given. */
export type Needs = { db: Database; publicUrl: string; sources: SearchSources }

export const base = '/v1/pro/merchants/:merchantId/products'
export const one = `${base}/:productId`

export const byOf = (request: FastifyRequest): By => ({
  accountId: accountOf(request).id,
  origin: 'member',
})

type OfProduct = FastifyRequest<{ Params: { productId: string } }>

/** Which product of which merchant the address names. */
export const placeOf = (request: FastifyRequest): [merchantId: string, id: string] => [
  memberOf(request).merchantId.toLowerCase(),
  (request as OfProduct).params.productId.toLowerCase(),
]

/** The sheet with its version as `ETag`: what the next change sends back as `If-Match`. */
export async function sendSheet(
  { db, publicUrl }: Needs,
  reply: FastifyReply,
  sheet: StoredProductSheet,
): Promise<ProductSheet> {
  reply.header('etag', versionTag(sheet.version))
  return await toProductSheet(db, sheet, publicUrl)
}

/** The sheet as it is now. */
export async function sendCurrent(needs: Needs, request: FastifyRequest, reply: FastifyReply) {
  const sheet = await service.read(needs.db, ...placeOf(request))
  return await sendSheet(needs, reply, sheet)
}

/** A sheet just created: 201 and where it is. */
export async function sendCreated(
  needs: Needs,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
) {
  const { merchantId } = memberOf(request)
  const sheet = await service.read(needs.db, merchantId, id)
  reply.code(201).header('location', `/v1/pro/merchants/${merchantId}/products/${id}`)
  return await sendSheet(needs, reply, sheet)
}
