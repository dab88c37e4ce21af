import { Account, SignIn } from '@dansmazone/contract/account'
import { Type } from 'typebox'
import { reference } from '#lib/reference.ts'

/** Every route of one's account: what it is filed under. */
export const tags = ['account']
/** Open to anyone: there is no session yet. */
export const anyone = { tags, security: [] as Record<string, never>[] }

export const AccountRef = reference(Account, 'Account')
export const SignInRef = reference(SignIn, 'SignIn')

const id = (description: string) =>
  Type.String({
    format: 'uuid',
    description,
    examples: ['019a62c3-4d00-7c61-82c5-3f0e5d7b9a11'],
  })

export const sessionParameter = Type.Object({ sessionId: id('Id of the session.') })
export const passkeyParameter = Type.Object({ passkeyId: id('Id of the passkey.') })
