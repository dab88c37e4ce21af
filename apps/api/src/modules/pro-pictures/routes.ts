import {
  Picture,
  PictureChange,
  PictureCrop,
  PictureList,
  pictureMaxBytes,
} from '@dansmazone/contract/picture'
import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { ProblemError } from '#lib/problem-error.ts'
import { IdempotencyKey, OfMerchant } from '#lib/request-parts.ts'
import { empty, picture, privateProblems, writeProblems } from '#lib/responses.ts'
import { keepVariants } from '#pictures/kept-variants.ts'
import { definePictureJobs } from '#pictures/make.ts'
import { defineSweep } from '#pictures/sweep.ts'
import { memberOf } from '#plugins/session.ts'
import { OfPicture, OfVariant, PictureQuery, Upload } from './schemas.ts'
import * as service from './service.ts'
import { takeUpload } from './upload.ts'

type Options = Omit<service.Needs, 'jobs'> & { publicUrl: string }

const tags = ['pictures']
const base = '/v1/pro/merchants/:merchantId/pictures'
/** A form is read as it arrives: what is validated in its place is what it has to be. */
const unread = async (request: FastifyRequest) => {
  if (!request.isMultipart()) throw new ProblemError('unsupported_media_type')
  request.body = { file: '' }
}
/** The file itself never changes; whoever leaves the merchant loses sight of it within the hour. */
const heldPrivately = 'private, max-age=3600'

/** Pictures of a merchant, for its members: what is sent, made, cut and thrown away. Public ones are at /media. */
export const proPictureRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { publicUrl, ...rest },
) => {
  const needs: service.Needs = { ...rest, jobs: app.jobs }
  definePictureJobs(app.jobs, needs)
  defineSweep(app.jobs, needs, (swept) => app.log.info(swept, 'pictures swept'))
  const variants = keepVariants(needs.storage, (error) =>
    app.log.error({ err: error }, 'a picture could not be kept'),
  )
  await app.register(multipart, {
    // One byte more than is taken: what is too much is told from what is just enough.
    limits: { fileSize: pictureMaxBytes + 1, files: 1, fields: 4, fieldSize: 2000, parts: 5 },
  })
  const viewOf = (request: FastifyRequest): service.View => ({
    merchantId: memberOf(request).merchantId,
    locale: request.locale,
    publicUrl,
  })

  app.post(
    base,
    {
      config: { idempotent: true },
      preValidation: unread,
      schema: {
        operationId: 'sendPicture',
        summary: 'Send a picture',
        description:
          'A form with the field `file`. The answer comes as soon as the picture is received; it is made into what is shown within seconds: ask again until its `state` is no longer `waiting`.',
        tags,
        consumes: ['multipart/form-data'],
        params: OfMerchant,
        headers: IdempotencyKey,
        body: Upload,
        response: { 201: Picture, ...writeProblems },
      },
    },
    async (request, reply) => {
      const made = await takeUpload(request, (upload) =>
        service.receive(needs, viewOf(request), upload),
      )
      return reply.code(201).header('location', `${request.url}/${made.id}`).send(made)
    },
  )

  app.get(
    base,
    {
      schema: {
        operationId: 'listPictures',
        summary: 'Pictures of a merchant',
        description: 'The newest first; or those of `ids`, to see how far they are.',
        tags,
        params: OfMerchant,
        querystring: PictureQuery,
        response: { 200: PictureList, ...privateProblems },
      },
    },
    async (request) => service.list(needs, viewOf(request), request.query),
  )

  app.get(
    `${base}/:mediaId`,
    {
      schema: {
        operationId: 'getPicture',
        summary: 'A picture of a merchant',
        description: 'With its state, and why it failed if it did.',
        tags,
        params: OfPicture,
        response: { 200: Picture, ...privateProblems },
      },
    },
    async (request) => service.get(needs, viewOf(request), request.params.mediaId),
  )

  app.patch(
    `${base}/:mediaId`,
    {
      schema: {
        operationId: 'describePicture',
        summary: 'Say what a picture shows',
        description:
          'Where it is used next, this is what is proposed; sheets that show it keep their own words.',
        tags,
        params: OfPicture,
        body: PictureChange,
        response: { 200: Picture, ...writeProblems },
      },
    },
    async (request) =>
      service.describe(needs, viewOf(request), request.params.mediaId, request.body.alt),
  )

  app.post(
    `${base}/:mediaId/crops`,
    {
      config: { idempotent: true },
      schema: {
        operationId: 'cropPicture',
        summary: 'Cut a picture out of another',
        description: 'The other one stays: cutting again begins from it, without loss.',
        tags,
        params: OfPicture,
        headers: IdempotencyKey,
        body: PictureCrop,
        response: { 201: Picture, ...writeProblems },
      },
    },
    async (request, reply) => {
      const { mediaId } = request.params
      return reply.code(201).send(await service.crop(needs, viewOf(request), mediaId, request.body))
    },
  )

  app.delete(
    `${base}/:mediaId`,
    {
      schema: {
        operationId: 'deletePicture',
        summary: 'Throw a picture away',
        description: 'Refused while a sheet or the public site shows it: each place is named.',
        tags,
        params: OfPicture,
        response: { 204: empty('It is gone.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      await service.remove(needs, memberOf(request).merchantId, request.params.mediaId)
      return reply.code(204).send(null)
    },
  )

  app.get(
    `${base}/:mediaId/:variant`,
    {
      config: { rateLimit: false },
      schema: {
        operationId: 'getPictureVariant',
        summary: 'A picture in one width and format, for members',
        description: 'Before it is published; afterwards it is at /media too.',
        tags,
        params: OfVariant,
        response: { 200: picture, ...privateProblems },
      },
    },
    async (request, reply) => {
      const { mediaId, variant } = request.params
      const original = await service.original(needs, memberOf(request).merchantId, mediaId)
      const { type, bytes } = await variants.ofPicture(original, variant)
      return reply.header('cache-control', heldPrivately).type(type).send(bytes)
    },
  )
}
