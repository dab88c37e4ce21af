import { ProductList } from '@dansmazone/contract/product'
import type { FastifyInstance } from 'fastify'
import { Value } from 'typebox/value'

export type Case = { name: string; path: string }

/** Around Rodez: neither a metropolis nor a desert. */
const near = '44.3506,2.5750'

/** What a shopper's pages and a third party ask for most. */
export async function benchCases(app: FastifyInstance): Promise<Case[]> {
  const answer = await app.inject('/v1/products?limit=1')
  const [product] = Value.Parse(ProductList, answer.json()).items
  if (!product) throw new Error('The database has no product to ask for.')
  const rubric = product.category.path[0]?.slug ?? product.category.slug
  return [
    { name: 'list, newest', path: '/v1/products?limit=20' },
    { name: 'list, a rubric', path: `/v1/products?limit=20&category=${rubric}` },
    { name: 'detail', path: `/v1/products/${product.slug}` },
    { name: 'near, 25 km', path: `/v1/products?limit=20&near=${near}` },
    { name: 'near, a rubric', path: `/v1/products?limit=20&near=${near}&category=${rubric}` },
    { name: 'merchants, open now', path: `/v1/merchants?limit=20&near=${near}&openAt=now` },
  ]
}
