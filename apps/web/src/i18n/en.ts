import { merchant } from './en-merchant.ts'
import type { PageMessages } from './messages.ts'

export const en: PageMessages = { merchant }
