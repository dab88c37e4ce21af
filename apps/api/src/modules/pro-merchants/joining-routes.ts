import {
  AddressMatches,
  CompanyLookup,
  Lookalike,
  PublicHolidays,
  Terms,
} from '@dansmazone/contract/joining'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { FixedWindow } from '#lib/fixed-window.ts'
import { ProblemError } from '#lib/problem-error.ts'
import { privateProblems } from '#lib/responses.ts'
import { accountOf } from '#plugins/session.ts'
import { findLookalikes } from '#sheets/lookalikes.ts'
import { currentTerms } from '#sheets/terms.ts'
import { findAddresses } from './addresses.ts'
import { lookUpCompany } from './companies.ts'
import type { Needs } from './context.ts'
import { publicHolidays } from './holidays.ts'
import { AddressQuery, HolidayQuery, joining, LookalikeQuery, OfSiret } from './schemas.ts'

/** Services of others are asked no more than this by one account, so that they go on answering all. */
const perMinute = { companies: 20, addresses: 120 }

export const joiningRoutes: FastifyPluginAsyncTypebox<Needs> = async (
  app,
  { db, publicUrl, register, geocode },
) => {
  const counts = new FixedWindow(60_000, 10_000)
  const count = (what: keyof typeof perMinute, accountId: string) => {
    if (counts.add(`${what} ${accountId}`, perMinute[what])) return
    throw new ProblemError('rate_limited', { retryAfterSeconds: 60 })
  }

  app.get(
    '/v1/pro/companies/:siret',
    {
      schema: {
        operationId: 'getCompany',
        summary: 'What the public register says of a SIRET',
        description:
          'Checks the number, asks the register of companies, and warns of shops that may be the same. Where the register does not answer, `source` says so and all is written by hand.',
        ...joining,
        params: OfSiret,
        response: { 200: CompanyLookup, ...privateProblems },
      },
    },
    async (request) => {
      const { id: accountId } = accountOf(request)
      count('companies', accountId)
      return lookUpCompany(db, register, request.params.siret, { accountId, publicUrl })
    },
  )

  app.get(
    '/v1/pro/lookalikes',
    {
      schema: {
        operationId: 'listLookalikes',
        summary: 'Shops that may be the one being described',
        description:
          'Of the same SIRET, or of a similar name in the commune or close to it. A warning, never a reason to refuse.',
        ...joining,
        querystring: LookalikeQuery,
        response: { 200: Type.Object({ items: Type.Array(Lookalike) }), ...privateProblems },
      },
    },
    async (request) => {
      const { siret = null, ...likeness } = request.query
      const view = { accountId: accountOf(request).id, publicUrl }
      return { items: await findLookalikes(db, { siret, ...likeness }, view) }
    },
  )

  app.get(
    '/v1/pro/addresses',
    {
      schema: {
        operationId: 'findAddresses',
        summary: 'Streets of a commune',
        description:
          'As the national address base places them; where it does not answer, the middle of the commune.',
        ...joining,
        querystring: AddressQuery,
        response: { 200: AddressMatches, ...privateProblems },
      },
    },
    async (request) => {
      count('addresses', accountOf(request).id)
      return findAddresses(db, geocode, request.query)
    },
  )

  app.get(
    '/v1/pro/public-holidays',
    {
      schema: {
        operationId: 'listPublicHolidays',
        summary: 'Public holidays to come',
        description: 'Of Metropolitan France, to be proposed as special days.',
        ...joining,
        querystring: HolidayQuery,
        response: { 200: PublicHolidays, ...privateProblems },
      },
    },
    async ({ query, locale }) => publicHolidays(query, locale, new Date()),
  )

  app.get(
    '/v1/pro/terms',
    {
      schema: {
        operationId: 'getTerms',
        summary: 'The charter of merchants, in force',
        description: 'In French. Its version is the day from which it holds.',
        ...joining,
        response: { 200: Terms, ...privateProblems },
      },
    },
    async () => currentTerms(),
  )
}
