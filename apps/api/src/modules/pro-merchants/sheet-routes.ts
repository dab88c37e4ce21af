import {
  EditList,
  MerchantSheetList,
  MerchantSheetPatch,
  NewMerchantSheet,
  TermsAcceptance,
  TermsState,
} from '@dansmazone/contract/joining'
import { Merchant } from '@dansmazone/contract/merchant'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { versionRead, versionTag } from '#lib/if-match.ts'
import { reference } from '#lib/reference.ts'
import { IdempotencyKey, IfMatch, OfMerchant } from '#lib/request-parts.ts'
import { empty, privateProblems, versionedProblems, writeProblems } from '#lib/responses.ts'
import { sendPage } from '#plugins/send-page.ts'
import { accountOf, memberOf } from '#plugins/session.ts'
import { acceptCurrentTerms, termsState } from './charter.ts'
import { byOf, type Needs, sendSheet } from './context.ts'
import { listHistory } from './history.ts'
import * as repository from './repository.ts'
import { MerchantHistoryQuery, MerchantSheetRef, shop } from './schemas.ts'
import * as sheets from './sheets.ts'
import { toMerchantSheet, toRows } from './to-sheet.ts'

const base = '/v1/pro/merchants'
const one = `${base}/:merchantId`

/** Sheets of merchants, as their members write them. */
export const sheetRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, needs) => {
  const { db, publicUrl, register } = needs

  app.get(
    base,
    {
      schema: {
        operationId: 'listOwnMerchants',
        summary: 'The merchants one keeps',
        description: 'Whatever their state, by name.',
        ...shop,
        response: { 200: MerchantSheetList, ...privateProblems },
      },
    },
    async (request) => {
      const kept = await repository.listKept(db, accountOf(request).id)
      return { items: await toRows(db, kept, publicUrl) }
    },
  )

  app.post(
    base,
    {
      config: { idempotent: true },
      schema: {
        operationId: 'createMerchant',
        summary: 'Begin a merchant',
        description:
          'A name is enough. Nothing is public before the staff accept it. Whoever begins it owns it.',
        ...shop,
        headers: IdempotencyKey,
        body: NewMerchantSheet,
        response: { 201: MerchantSheetRef, ...writeProblems },
      },
    },
    async (request, reply) => {
      const id = await sheets.createMerchant(db, register, request.body, accountOf(request).id)
      const sheet = await sheets.readSheet(db, id)
      reply.header('location', `${base}/${id}`).header('etag', versionTag(sheet.version))
      return reply.code(201).send(await toMerchantSheet(db, sheet, { role: 'owner', publicUrl }))
    },
  )

  app.get(
    one,
    {
      schema: {
        operationId: 'getOwnMerchant',
        summary: 'A merchant as its members write it',
        description: 'With what is left to do, what waits for the staff and what they said last.',
        ...shop,
        params: OfMerchant,
        response: { 200: MerchantSheetRef, ...privateProblems },
      },
    },
    async (request, reply) =>
      sendSheet(needs, request, reply, await sheets.readSheet(db, memberOf(request).merchantId)),
  )

  app.patch(
    one,
    {
      schema: {
        operationId: 'changeOwnMerchant',
        summary: 'Change a merchant',
        description:
          'Fields left out stay. Of a published merchant, hours, closures, contacts and services are public at once; the rest when the staff accept it.',
        ...shop,
        params: OfMerchant,
        headers: IfMatch,
        body: MerchantSheetPatch,
        response: { 200: MerchantSheetRef, ...versionedProblems },
      },
    },
    async (request, reply) => {
      const conditions = {
        by: byOf(request),
        ifVersion: versionRead(request.headers['if-match']),
      }
      const { merchantId } = memberOf(request)
      const sheet = await sheets.changeSheet(db, merchantId, request.body, conditions)
      return sendSheet(needs, request, reply, sheet)
    },
  )

  app.delete(
    one,
    {
      preHandler: app.requireMember('owner'),
      schema: {
        operationId: 'eraseOwnMerchant',
        summary: 'Erase a merchant that was never public',
        description: 'With its products and pictures. One that was public is closed instead.',
        ...shop,
        params: OfMerchant,
        response: { 204: empty('It is gone.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      await sheets.eraseDraft(db, memberOf(request).merchantId)
      return reply.code(204).send(null)
    },
  )

  app.get(
    `${one}/preview`,
    {
      schema: {
        operationId: 'previewOwnMerchant',
        summary: 'A merchant as shoppers would see it',
        description: 'Exactly as public, with what waits; pictures at addresses members can read.',
        ...shop,
        params: OfMerchant,
        response: { 200: reference(Merchant, 'Merchant'), ...writeProblems },
      },
    },
    async (request) => {
      const view = { publicUrl, locale: request.locale, now: new Date() }
      return sheets.preview(db, memberOf(request).merchantId, view)
    },
  )

  app.get(
    `${one}/history`,
    {
      schema: {
        operationId: 'listOwnMerchantHistory',
        summary: 'Who changed what, when',
        description:
          'Of the merchant and its products, newest first. What was done in one go is one entry, which `of` unfolds.',
        ...shop,
        params: OfMerchant,
        querystring: MerchantHistoryQuery,
        response: { 200: EditList, ...privateProblems },
      },
    },
    async (request, reply) => {
      const { merchantId } = memberOf(request)
      return sendPage(reply, request.url, await listHistory(db, merchantId, request.query))
    },
  )

  app.put(
    `${one}/terms`,
    {
      preHandler: app.requireMember('owner'),
      schema: {
        operationId: 'acceptTerms',
        summary: 'Accept the charter',
        description: 'In the version that was read, which has to be the one in force.',
        ...shop,
        params: OfMerchant,
        body: TermsAcceptance,
        response: { 200: TermsState, ...writeProblems },
      },
    },
    async (request) => {
      const { merchantId } = memberOf(request)
      const { version } = request.body
      await acceptCurrentTerms(db, merchantId, { accountId: accountOf(request).id, version })
      return termsState(db, merchantId)
    },
  )

  app.get(
    `${one}/terms`,
    {
      schema: {
        operationId: 'getTermsState',
        summary: 'Which charter was accepted',
        description: 'And which one is in force.',
        ...shop,
        params: OfMerchant,
        response: { 200: TermsState, ...privateProblems },
      },
    },
    async (request) => termsState(db, memberOf(request).merchantId),
  )
}
