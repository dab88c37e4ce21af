import { lists } from './fr-lists.ts'
import { merchant } from './fr-merchant.ts'
import { places } from './fr-places.ts'

/** The words of the pages behind the home page, area by area. */
export const fr = { lists, merchant, places }
