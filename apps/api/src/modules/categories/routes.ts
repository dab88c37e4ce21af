import { Category, CategoryQuery, CategoryTree } from '@dansmazone/contract/category'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Database } from '#db/client.ts'
import { reference } from '#lib/reference.ts'
import { namedProblems, publicProblems } from '#lib/responses.ts'
import { createCategories } from './service.ts'

const none = Type.Object({}, { additionalProperties: false })
const CategoryRef = reference(Category, 'Category')
const CategoryTreeRef = reference(CategoryTree, 'CategoryTree')

export const categoryRoutes: FastifyPluginAsyncTypebox<{
  db: Database
  publicUrl: string
}> = async (app, { db, publicUrl }) => {
  const categories = createCategories({
    db,
    publicUrl,
    epoch: () => app.catalogueChanges.epoch,
  })

  app.get(
    '/v1/categories',
    {
      config: { publicSeconds: 60 },
      schema: {
        operationId: 'listCategories',
        summary: 'The tree of categories',
        description:
          'Rubrics with their categories, and how many published products and merchants each has, everywhere or in one place.',
        tags: ['categories'],
        querystring: CategoryQuery,
        response: { 200: { description: 'The tree.', ...CategoryTreeRef }, ...publicProblems },
      },
    },
    ({ locale, query }) => categories.tree(locale, query),
  )

  app.get(
    '/v1/categories/:slug',
    {
      config: { publicSeconds: 60 },
      schema: {
        operationId: 'getCategory',
        summary: 'One category, by slug',
        description:
          'With its names in three languages, what people also call it, and its place in the tree.',
        tags: ['categories'],
        params: Type.Object({
          slug: Type.String({ maxLength: 200, description: 'Slug.', examples: ['jouets'] }),
        }),
        querystring: none,
        response: { 200: { description: 'The category.', ...CategoryRef }, ...namedProblems },
      },
    },
    ({ params, locale }) => categories.find(params.slug, locale),
  )
}
