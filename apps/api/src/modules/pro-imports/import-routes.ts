import {
  Import,
  ImportList,
  ImportMapping,
  importMaxBytes,
  ImportRowList,
  ImportRowQuery,
} from '@dansmazone/contract/import'
import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import type { Needs } from '#imports/needs.ts'
import { ProblemError } from '#lib/problem-error.ts'
import { OfMerchant } from '#lib/request-parts.ts'
import { privateProblems, writeProblems } from '#lib/responses.ts'
import { accountOf, memberOf } from '#plugins/session.ts'
import { ImportQuery, OfImport, Upload } from './schemas.ts'
import * as service from './service.ts'
import { takeFile } from './upload.ts'

const tags = ['imports']
const base = '/v1/pro/merchants/:merchantId/imports'

export const askedBy = (request: FastifyRequest): service.Member => ({
  merchantId: memberOf(request).merchantId,
  accountId: accountOf(request).id,
})

/** A form is read as it arrives: what is validated in its place is what it has to be. */
const unread = async (request: FastifyRequest) => {
  if (!request.isMultipart()) throw new ProblemError('unsupported_media_type')
  request.body = { file: '' }
}

export const importRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, needs) => {
  await app.register(multipart, {
    limits: { fileSize: importMaxBytes + 1, files: 1, fields: 0, parts: 1 },
  })

  app.post(
    base,
    {
      preValidation: unread,
      schema: {
        operationId: 'startImport',
        summary: 'Send a file of products',
        description:
          'A form with the field `file`. Nothing is changed yet: the file is read, and the answer of `getImport` says what it was recognised as, `listImportRows` what would be done with each product.',
        tags,
        consumes: ['multipart/form-data'],
        params: OfMerchant,
        body: Upload,
        response: { 201: Import, ...writeProblems },
      },
    },
    async (request, reply) => {
      const made = await service.start(needs, askedBy(request), await takeFile(request))
      return reply.code(201).header('location', `${request.url}/${made.id}`).send(made)
    },
  )

  app.get(
    base,
    {
      schema: {
        operationId: 'listImports',
        summary: 'Imports of a merchant',
        description: 'Files and readings of feeds, the newest first.',
        tags,
        params: OfMerchant,
        querystring: ImportQuery,
        response: { 200: ImportList, ...privateProblems },
      },
    },
    async (request) => service.list(needs, askedBy(request), request.query),
  )

  app.get(
    `${base}/:importId`,
    {
      schema: {
        operationId: 'getImport',
        summary: 'An import',
        description:
          'Ask again while it is `reading`, `running` or `undoing`: `doneRows` of `totalRows`, and the pictures.',
        tags,
        params: OfImport,
        response: { 200: Import, ...privateProblems },
      },
    },
    async (request) => service.get(needs, askedBy(request), request.params.importId),
  )

  app.get(
    `${base}/:importId/rows`,
    {
      schema: {
        operationId: 'listImportRows',
        summary: 'Products of an import',
        description: 'What would be done with each, or was, and what there is to say of its cells.',
        tags,
        params: OfImport,
        querystring: ImportRowQuery,
        response: { 200: ImportRowList, ...privateProblems },
      },
    },
    async (request) =>
      service.rows(needs, askedBy(request), request.params.importId, request.query),
  )

  app.put(
    `${base}/:importId/mapping`,
    {
      schema: {
        operationId: 'mapImport',
        summary: 'Say which column is what, and who makes it',
        description:
          'With `columns` or `decimal` the file is read again; with `maker` alone nothing else changes. Remembered for the next files of this merchant with the same headers.',
        tags,
        params: OfImport,
        body: ImportMapping,
        response: { 200: Import, ...writeProblems },
      },
    },
    async (request) => service.map(needs, askedBy(request), request.params.importId, request.body),
  )
}
