import type { MailLanguage } from './letter.ts'
import * as notices from './templates/account-notices.ts'
import * as account from './templates/account.ts'
import * as members from './templates/members.ts'

/** Every mail there is, by the name it is sent by. */
export const templates = { ...account, ...notices, ...members }

export type TemplateName = keyof typeof templates
export type ValuesOf<Name extends TemplateName> = Parameters<
  (typeof templates)[Name][MailLanguage]
>[0]
