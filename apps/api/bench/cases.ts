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
    ...searches.map(([name, path]) => ({ name, path: `/v1/${path}` })),
  ]
}

const search = (parameters: Record<string, string>) =>
  `products?${new URLSearchParams({ limit: '20', ...parameters }).toString()}`

/** What is hardest for an index: a word everywhere, mistakes, words with place and time, a few letters. */
const searches: [name: string, path: string][] = [
  ['search: bois', search({ q: 'bois' })],
  ['search: savon', search({ q: 'savon' })],
  ['search: coutau bois olivier (a mistake)', search({ q: 'coutau bois olivier' })],
  ['search: couteau laguiole (a word that is a place)', search({ q: 'couteau laguiole' })],
  ['search: savon, near', search({ q: 'savon', near })],
  ['search: jouet en bois près de Rodez', search({ q: 'jouet en bois près de Rodez' })],
  [
    'search: savon, open, a department, facets',
    search({
      q: 'savon',
      openAt: '2026-11-24T10:00:00+01:00',
      department: '31',
      facets: 'category,service,price,openNow',
    }),
  ],
  ['search: merchants, librairie', 'merchants?limit=20&q=librairie'],
  ['suggest: bo', 'suggest?q=bo'],
  ['suggest: cout', 'suggest?q=cout'],
  ['suggest: couteaux', 'suggest?q=couteaux'],
]
