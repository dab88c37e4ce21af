import { about } from './en-about.ts'
import { categories } from './en-categories.ts'
import { lists } from './en-lists.ts'
import { map } from './en-map.ts'
import { merchant } from './en-merchant.ts'
import { places } from './en-places.ts'
import { product } from './en-product.ts'
import { ranking } from './en-ranking.ts'
import { results } from './en-results.ts'
import { suggest } from './en-search.ts'
import { sources } from './en-sources.ts'
import type { PageMessages } from './messages.ts'

export const en: PageMessages = {
  about,
  categories,
  lists,
  map,
  merchant,
  places,
  product,
  ranking,
  results,
  sources,
  suggest,
}
