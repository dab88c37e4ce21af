import { lists } from './en-lists.ts'
import { merchant } from './en-merchant.ts'
import { places } from './en-places.ts'
import type { PageMessages } from './messages.ts'

export const en: PageMessages = { lists, merchant, places }
