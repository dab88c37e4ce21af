import { printFormats } from '@dansmazone/contract/picture'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { OfMerchant } from '#lib/request-parts.ts'
import { privateProblems, writeProblems } from '#lib/responses.ts'
import { memberOf } from '#plugins/session.ts'
import type { Paper } from '#print/paper.ts'
import * as service from './service.ts'

const tags = ['print']
const base = '/v1/pro/merchants/:merchantId/print'

const Format = Type.Enum(printFormats, {
  default: 'a4',
  description: 'Of the paper.',
  examples: ['a4'],
})
const ids = (maxItems: number) =>
  Type.Array(Type.String({ format: 'uuid' }), {
    minItems: 1,
    maxItems,
    description: 'Products, in the order of their labels; every one when left out.',
    examples: [['019a62c3-4d01-7f2a-9b0c-5d6e7f801234']],
  })
const PrintQuery = Type.Object({ format: Type.Optional(Format) }, { additionalProperties: false })
const LabelQuery = Type.Object(
  { format: Type.Optional(Format), ids: Type.Optional(ids(100)) },
  { additionalProperties: false },
)
const LabelOrder = Type.Object(
  { format: Type.Optional(Format), productIds: Type.Optional(ids(service.mostLabels)) },
  { additionalProperties: false },
)
const document = {
  description: 'The document, in French.',
  content: {
    'application/pdf': { schema: { type: 'string', contentMediaType: 'application/pdf' } },
  },
}

const send = (reply: FastifyReply, name: string, paper: Paper) =>
  reply
    .header('content-disposition', `inline; filename="${name}.pdf"`)
    .type('application/pdf')
    .send(paper)

/** What a merchant prints: a poster and a sticker that lead to its page, labels for its shelves. */
export const proPrintRoutes: FastifyPluginAsyncTypebox<service.Needs> = async (app, needs) => {
  const page = (
    { path, name, draw }: { path: string; name: string; draw: typeof service.poster },
    told: { operationId: string; summary: string; description: string },
  ) =>
    app.get(
      `${base}/${path}`,
      {
        schema: {
          ...told,
          tags,
          params: OfMerchant,
          querystring: PrintQuery,
          response: { 200: document, ...writeProblems },
        },
      },
      async (request, reply) => {
        const { format = 'a4' } = request.query
        const paper = await draw(needs, memberOf(request).merchantId, format)
        return send(reply, `${name}-${format}`, paper)
      },
    )

  page(
    { path: 'poster', name: 'affiche', draw: service.poster },
    {
      operationId: 'printPoster',
      summary: 'A poster for the counter',
      description:
        'Who the merchant is, and a QR code that leads to its page; once it is published.',
    },
  )
  page(
    { path: 'sticker', name: 'vitrophanie', draw: service.sticker },
    {
      operationId: 'printSticker',
      summary: 'A sticker for the window',
      description: 'The size of A6; on A4 there are four. Once the merchant is published.',
    },
  )

  app.get(
    `${base}/labels`,
    {
      schema: {
        operationId: 'printLabels',
        summary: 'Labels for shelves',
        description:
          'With the price, the price of a kilogram or a litre, and the price crossed out while a reduction lasts. 24 to a sheet of A4 (70 × 37 mm), one to A6.',
        tags,
        params: OfMerchant,
        querystring: LabelQuery,
        response: { 200: document, ...privateProblems },
      },
    },
    async (request, reply) => {
      const { format = 'a4', ids: wanted = null } = request.query
      const paper = await service.labels(needs, memberOf(request).merchantId, wanted, format)
      return send(reply, `etiquettes-${format}`, paper)
    },
  )

  app.post(
    `${base}/labels`,
    {
      schema: {
        operationId: 'printManyLabels',
        summary: 'Labels for shelves, of many products',
        description: 'The same for up to 5,000 products, which an address could not name.',
        tags,
        params: OfMerchant,
        body: LabelOrder,
        response: { 200: document, ...writeProblems },
      },
    },
    async (request, reply) => {
      const { format = 'a4', productIds = null } = request.body
      const paper = await service.labels(needs, memberOf(request).merchantId, productIds, format)
      return send(reply, `etiquettes-${format}`, paper)
    },
  )
}
