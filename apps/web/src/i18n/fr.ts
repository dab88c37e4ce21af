import { common } from './fr-common.ts'
import { home } from './fr-home.ts'
import { merchant } from './fr-merchant.ts'

export const fr = { ...common, home, merchant }
