import { common } from './fr-common.ts'
import { home } from './fr-home.ts'

/** What the first visit needs: the home page and what surrounds every page. */
export const frFirst = { ...common, home }
