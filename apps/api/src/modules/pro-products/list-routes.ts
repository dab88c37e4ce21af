import {
  NewProductSheet,
  ProductRowsPatch,
  ProductRowsResult,
  ProductsFromPictures,
  ProductSheetQuery,
} from '@dansmazone/contract/pro-products'
import { ProductSheetList, ProductSheetRow } from '@dansmazone/contract/product-sheet'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { IdempotencyKey, OfMerchant } from '#lib/request-parts.ts'
import { privateProblems, writeProblems } from '#lib/responses.ts'
import { sendPage } from '#plugins/send-page.ts'
import { memberOf } from '#plugins/session.ts'
import { readProductSheets } from '#sheets/product-rows.ts'
import { createProductSheet } from '#sheets/product-sheets.ts'
import { base, byOf, type Needs, sendCreated } from './context.ts'
import { createFromPictures } from './from-pictures.ts'
import { patchRows } from './rows.ts'
import { ProductSheetRef, tagged } from './schemas.ts'
import * as service from './service.ts'
import { toRows } from './to-sheet.ts'

/** The products of a merchant all together. */
export const listRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, needs) => {
  const { db } = needs

  app.get(
    base,
    {
      schema: {
        operationId: 'listOwnProducts',
        summary: 'Products of a merchant one keeps',
        description: 'Whatever their state, the last changed first unless told.',
        ...tagged,
        params: OfMerchant,
        querystring: ProductSheetQuery,
        response: { 200: ProductSheetList, ...privateProblems },
      },
    },
    async (request, reply) => {
      const page = await service.list(db, memberOf(request).merchantId, request.query)
      return sendPage(reply, request.url, page)
    },
  )

  app.post(
    base,
    {
      config: { idempotent: true },
      schema: {
        operationId: 'createProduct',
        summary: 'Begin a product',
        description: 'A draft: nothing is needed, nothing is public before the staff accept it.',
        ...tagged,
        params: OfMerchant,
        headers: IdempotencyKey,
        body: NewProductSheet,
        response: { 201: ProductSheetRef, ...writeProblems },
      },
    },
    async (request, reply) => {
      const { merchantId } = memberOf(request)
      const id = await createProductSheet(db, merchantId, request.body, byOf(request))
      return sendCreated(needs, request, reply, id)
    },
  )

  app.post(
    `${base}/from-pictures`,
    {
      config: { idempotent: true },
      schema: {
        operationId: 'createProductsFromPictures',
        summary: 'Begin products from pictures',
        description: 'One picture, one draft, in their order; pictures may still be waiting.',
        ...tagged,
        params: OfMerchant,
        headers: IdempotencyKey,
        body: ProductsFromPictures,
        response: { 201: Type.Object({ items: Type.Array(ProductSheetRow) }), ...writeProblems },
      },
    },
    async (request, reply) => {
      const { merchantId } = memberOf(request)
      const ids = await createFromPictures(db, merchantId, request.body, byOf(request))
      const sheets = await readProductSheets(db, merchantId, ids)
      return reply.code(201).send({ items: await toRows(db, merchantId, sheets) })
    },
  )

  app.patch(
    `${base}/rows`,
    {
      schema: {
        operationId: 'changeOwnProducts',
        summary: 'Change many products',
        description:
          'Each by itself: what cannot be says why, and the others go on. Two hundred to a transaction.',
        ...tagged,
        params: OfMerchant,
        body: ProductRowsPatch,
        response: { 200: ProductRowsResult, ...writeProblems },
      },
    },
    async (request) => {
      const who = { by: byOf(request), locale: request.locale }
      return patchRows(db, memberOf(request).merchantId, request.body, who)
    },
  )
}
