import { Account, SignIn } from '@dansmazone/contract/account'
import { Type } from 'typebox'
import { reference } from '#lib/reference.ts'
import { uuidOf } from '#lib/request-parts.ts'

/** Every route of one's account: what it is filed under. */
export const tags = ['account']
/** Open to anyone: there is no session yet. */
export const anyone = { tags, security: [] as Record<string, never>[] }

export const AccountRef = reference(Account, 'Account')
export const SignInRef = reference(SignIn, 'SignIn')

export const sessionParameter = Type.Object({ sessionId: uuidOf('Of the session.') })
export const passkeyParameter = Type.Object({ passkeyId: uuidOf('Of the passkey.') })
