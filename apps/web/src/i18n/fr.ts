import { common } from './fr-common.ts'
import { home } from './fr-home.ts'

export const fr = { ...common, home }
