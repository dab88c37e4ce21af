import { merchant } from './fr-merchant.ts'

/** The words of the pages behind the home page, area by area. */
export const fr = { merchant }
