import { common } from './en-common.ts'
import { home } from './en-home.ts'
import { merchant } from './en-merchant.ts'
import type { Messages } from './messages.ts'

export const en: Messages = { ...common, home, merchant }
