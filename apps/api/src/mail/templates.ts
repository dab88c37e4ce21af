import type { MailLanguage } from './letter.ts'
import * as notices from './templates/account-notices.ts'
import * as account from './templates/account.ts'
import * as decisions from './templates/decisions.ts'
import * as imports from './templates/imports.ts'
import * as members from './templates/members.ts'
import * as stillTrue from './templates/still-true.ts'

/** Every mail there is, by the name it is sent by. */
export const templates = {
  ...account,
  ...decisions,
  ...imports,
  ...members,
  ...notices,
  ...stillTrue,
}

export type TemplateName = keyof typeof templates
export type ValuesOf<Name extends TemplateName> = Parameters<
  (typeof templates)[Name][MailLanguage]
>[0]
