import { paths } from '#src/paths.ts'
import type { examplesOf } from './catalogue.ts'

type Examples = Awaited<ReturnType<typeof examplesOf>>

/** One address of each kind of page the site has, and of the states worth seeing. */
export const pageKinds: Record<string, (examples: Examples) => string> = {
  home: () => paths.home(),
  'home in English': () => '/en',
  'home in Occitan': () => '/oc',
  products: () => paths.products(),
  'products under filters': () => paths.products({ openNow: true, priceMaxCents: 5000 }),
  'a search with a mistake': () => paths.products({ text: 'coutau', inStock: true }),
  'a search for a place and a time': ({ commune }) =>
    paths.merchants({ text: `ouvert demain matin près de ${commune.name}` }),
  'no product': () => paths.products({ text: 'xyzzy plugh' }),
  product: ({ product }) => paths.product(product.slug),
  merchants: () => paths.merchants(),
  'merchants on a map': () => paths.merchants({ view: 'map' }),
  merchant: ({ merchant }) => paths.merchant(merchant.slug),
  'merchant in English': ({ merchant }) => `/en${paths.merchant(merchant.slug)}`,
  'merchant closed for a while': ({ closed }) => paths.merchant(closed.slug),
  'merchant whose hours are unknown': ({ silent }) => paths.merchant(silent.slug),
  rubrics: () => paths.categories(),
  rubric: ({ rubric }) => paths.category(rubric.slug),
  departments: () => paths.departments(),
  department: ({ department }) => paths.department(department.slug),
  commune: ({ commune }) => paths.commune(commune.slug),
  'commune without merchants': ({ quiet }) => paths.commune(quiet.slug),
  about: () => paths.about(),
  sources: () => paths.sources(),
  ranking: () => paths.ranking(),
  'an address that leads nowhere': () => '/nulle-part',
}
