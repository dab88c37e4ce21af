import { Feed, FeedList, NewFeed } from '@dansmazone/contract/import'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Needs } from '#imports/needs.ts'
import { OfMerchant } from '#lib/request-parts.ts'
import { empty, privateProblems, writeProblems } from '#lib/responses.ts'
import * as service from './feed-service.ts'
import { askedBy } from './import-routes.ts'
import { OfFeed } from './schemas.ts'

const tags = ['imports']
const base = '/v1/pro/merchants/:merchantId/feeds'

const acts = [
  {
    path: 'confirmation',
    operationId: 'confirmFeed',
    summary: 'Agree with what a feed brings',
    description: 'Takes over what was read and waits; the feed is read every night again.',
    act: service.confirm,
  },
  {
    path: 'pause',
    operationId: 'pauseFeed',
    summary: 'Pause a feed',
    description: 'What it brought stays; what was read and waits is dropped.',
    act: service.pause,
  },
  {
    path: 'reading',
    operationId: 'readFeed',
    summary: 'Read a feed now',
    description: 'A paused one goes on.',
    act: service.resume,
  },
]

export const feedRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, needs) => {
  app.get(
    base,
    {
      schema: {
        operationId: 'listFeeds',
        summary: 'Feeds of a merchant',
        description: 'Each with the report of its last reading.',
        tags,
        params: OfMerchant,
        response: { 200: FeedList, ...privateProblems },
      },
    },
    async (request) => service.list(needs, askedBy(request)),
  )

  app.post(
    base,
    {
      schema: {
        operationId: 'addFeed',
        summary: 'Have an address read every night',
        description:
          'A Google Merchant feed, or any file that can be imported. Of the public internet, and https. It is read at once; nothing is changed before `confirmFeed`.',
        tags,
        params: OfMerchant,
        body: NewFeed,
        response: { 201: Feed, ...writeProblems },
      },
    },
    async (request, reply) => {
      const made = await service.add(needs, askedBy(request), request.body.url)
      return reply.code(201).header('location', `${request.url}/${made.id}`).send(made)
    },
  )

  app.get(
    `${base}/:feedId`,
    {
      schema: {
        operationId: 'getFeed',
        summary: 'A feed',
        description: 'With the report of its last reading.',
        tags,
        params: OfFeed,
        response: { 200: Feed, ...privateProblems },
      },
    },
    async (request) => service.get(needs, askedBy(request), request.params.feedId),
  )

  app.delete(
    `${base}/:feedId`,
    {
      schema: {
        operationId: 'deleteFeed',
        summary: 'Forget a feed',
        description: 'What it brought stays.',
        tags,
        params: OfFeed,
        response: { 204: empty('It is gone.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      await service.remove(needs, askedBy(request), request.params.feedId)
      return reply.code(204).send(null)
    },
  )

  for (const { path, act, ...told } of acts) {
    app.post(
      `${base}/:feedId/${path}`,
      {
        schema: {
          ...told,
          tags,
          params: OfFeed,
          response: { 200: Feed, ...writeProblems },
        },
      },
      async (request) => act(needs, askedBy(request), request.params.feedId),
    )
  }
}
