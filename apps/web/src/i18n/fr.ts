import { about } from './fr-about.ts'
import { categories } from './fr-categories.ts'
import { lists } from './fr-lists.ts'
import { map } from './fr-map.ts'
import { merchant } from './fr-merchant.ts'
import { places } from './fr-places.ts'
import { product } from './fr-product.ts'
import { ranking } from './fr-ranking.ts'
import { results } from './fr-results.ts'
import { suggest } from './fr-search.ts'
import { sources } from './fr-sources.ts'

/** The words of the pages behind the home page, area by area. */
export const fr = {
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
