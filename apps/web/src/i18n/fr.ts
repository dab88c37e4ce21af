import { categories } from './fr-categories.ts'
import { lists } from './fr-lists.ts'
import { merchant } from './fr-merchant.ts'
import { places } from './fr-places.ts'
import { product } from './fr-product.ts'

/** The words of the pages behind the home page, area by area. */
export const fr = { categories, lists, merchant, places, product }
