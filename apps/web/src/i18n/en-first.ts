import { common } from './en-common.ts'
import { home } from './en-home.ts'
import type { FirstMessages } from './messages.ts'

export const enFirst: FirstMessages = { ...common, home }
