import { EditList } from '@dansmazone/contract/joining'
import { ProductSheetPatch } from '@dansmazone/contract/pro-products'
import { Product } from '@dansmazone/contract/product'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { versionRead } from '#lib/if-match.ts'
import { reference } from '#lib/reference.ts'
import { HistoryQuery, IfMatch } from '#lib/request-parts.ts'
import { empty, privateProblems, versionedProblems, writeProblems } from '#lib/responses.ts'
import { sendPage } from '#plugins/send-page.ts'
import { patchProductSheet } from '#sheets/product-sheets.ts'
import { byOf, type Needs, one, placeOf, sendCurrent, sendSheet } from './context.ts'
import { OfProduct, ProductSheetRef, tagged } from './schemas.ts'
import * as service from './service.ts'

/** One product of a merchant. */
export const sheetRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, needs) => {
  const { db, publicUrl } = needs

  app.get(
    one,
    {
      schema: {
        operationId: 'getOwnProduct',
        summary: 'A product as its members write it',
        description: 'With what it lacks, what waits for the staff and what they said last.',
        ...tagged,
        params: OfProduct,
        response: { 200: ProductSheetRef, ...privateProblems },
      },
    },
    async (request, reply) => sendCurrent(needs, request, reply),
  )

  app.patch(
    one,
    {
      schema: {
        operationId: 'changeOwnProduct',
        summary: 'Change a product',
        description:
          'Fields left out stay. Of a published product, price, stock and `buyUrl` are public at once; the rest when the staff accept it.',
        ...tagged,
        params: OfProduct,
        headers: IfMatch,
        body: ProductSheetPatch,
        response: { 200: ProductSheetRef, ...versionedProblems },
      },
    },
    async (request, reply) => {
      const conditions = {
        by: byOf(request),
        ifVersion: versionRead(request.headers['if-match']),
      }
      const sheet = await patchProductSheet(db, ...placeOf(request), request.body, conditions)
      return sendSheet(needs, reply, sheet)
    },
  )

  app.delete(
    one,
    {
      schema: {
        operationId: 'deleteOwnProduct',
        summary: 'Delete a product',
        description: 'Gone from the site at once; it can be brought back for thirty days.',
        ...tagged,
        params: OfProduct,
        response: { 204: empty('It is gone.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      await service.shelve(db, ...placeOf(request), 'delete', byOf(request))
      return reply.code(204).send(null)
    },
  )

  app.get(
    `${one}/preview`,
    {
      schema: {
        operationId: 'previewOwnProduct',
        summary: 'A product as shoppers would see it',
        description: 'Exactly as public, with what waits; pictures at addresses members can read.',
        ...tagged,
        params: OfProduct,
        response: { 200: reference(Product, 'Product'), ...writeProblems },
      },
    },
    async (request) => {
      const view = { publicUrl, locale: request.locale, now: new Date() }
      return service.preview(db, ...placeOf(request), view)
    },
  )

  app.get(
    `${one}/history`,
    {
      schema: {
        operationId: 'listOwnProductHistory',
        summary: 'Who changed what of a product, when',
        description: 'Newest first.',
        ...tagged,
        params: OfProduct,
        querystring: HistoryQuery,
        response: { 200: EditList, ...privateProblems },
      },
    },
    async (request, reply) => {
      const page = await service.listHistory(db, ...placeOf(request), request.query)
      return sendPage(reply, request.url, page)
    },
  )
}
