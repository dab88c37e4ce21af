import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import { versionTag } from '#lib/if-match.ts'
import type { CompanyRegister } from '#outbound/company-register.ts'
import type { Geocoder } from '#outbound/geocoder.ts'
import { accountOf, memberOf } from '#plugins/session.ts'
import type { By } from '#sheets/by.ts'
import type { StoredMerchantSheet } from '#sheets/stored-sheets.ts'
import { toMerchantSheet } from './to-sheet.ts'

/** What the routes of this module are given. */
export type Needs = {
  db: Database
  jobs: JobQueue
  publicUrl: string
  register: CompanyRegister
  geocode: Geocoder
}

export const byOf = (request: FastifyRequest): By => ({
  accountId: accountOf(request).id,
  origin: 'member',
})

/** The sheet with its version as `ETag`: what the next change sends back as `If-Match`. */
export async function sendSheet(
  { db, publicUrl }: Needs,
  request: FastifyRequest,
  reply: FastifyReply,
  sheet: StoredMerchantSheet,
): Promise<MerchantSheet> {
  reply.header('etag', versionTag(sheet.version))
  return await toMerchantSheet(db, sheet, { role: memberOf(request).role, publicUrl })
}
