import { Import } from '@dansmazone/contract/import'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Needs } from '#imports/needs.ts'
import { writeProblems } from '#lib/responses.ts'
import { askedBy } from './import-routes.ts'
import { OfImport } from './schemas.ts'
import * as service from './service.ts'

const base = '/v1/pro/merchants/:merchantId/imports/:importId'

const acts = [
  {
    path: 'run',
    operationId: 'runImport',
    summary: 'Take an import over',
    description:
      'In batches, each whole or not at all. Asked for again, it is not done again: products begin as drafts, and of published ones only price and stock are public at once.',
    act: service.run,
  },
  {
    path: 'cancellation',
    operationId: 'cancelImport',
    summary: 'Stop an import',
    description: 'What was taken over so far stays, and can be undone.',
    act: service.cancel,
  },
  {
    path: 'undo',
    operationId: 'undoImport',
    summary: 'Take an import back',
    description:
      'Within thirty days. What was created goes, what was changed is as it was; what members changed since is left, and its row says so.',
    act: service.undo,
  },
  {
    path: 'image-retries',
    operationId: 'retryImportImages',
    summary: 'Fetch the pictures that failed once more',
    description: 'Those of this import.',
    act: service.retryImages,
  },
]

export const actRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, needs) => {
  for (const { path, act, ...told } of acts) {
    app.post(
      `${base}/${path}`,
      {
        schema: {
          ...told,
          tags: ['imports'],
          params: OfImport,
          response: { 200: Import, ...writeProblems },
        },
      },
      async (request) => act(needs, askedBy(request), request.params.importId),
    )
  }
}
