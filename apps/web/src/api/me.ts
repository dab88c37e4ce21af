import type {
  Account,
  AccountPatch,
  Erasure,
  MailOnItsWay,
  MailRequest,
  Passkey,
  PasswordProof,
  PasswordReset,
  Reauthentication,
  RecoveryCodes,
  Registration,
  Session,
  SignIn,
  TwoFactorOffer,
  WebAuthnAssertion,
  WebAuthnRegistration,
} from '@dansmazone/contract/account'
import { apiQuery } from './query.ts'
import { send } from './send.ts'

/** As the browser's own types have it. */
export type WebAuthnOptions = Record<string, unknown>

export const accountQuery = () => apiQuery<Account>('/v1/me')
export const sessionsQuery = () => apiQuery<{ items: Session[] }>('/v1/me/sessions')
export const passkeysQuery = () => apiQuery<{ items: Passkey[] }>('/v1/me/passkeys')

// Who is not signed in yet is told what was wrong rather than asked to sign in.
const gate = false

export const register = (body: Registration) =>
  send<MailOnItsWay>('POST', '/v1/me/registrations', { body, gate })
export const askVerification = (body: MailRequest) =>
  send<MailOnItsWay>('POST', '/v1/me/verification-mails', { body, gate })
export const verify = (token: string) =>
  send<SignIn>('POST', '/v1/me/verifications', { body: { token }, gate })

export const signIn = (body: PasswordProof) =>
  send<SignIn>('POST', '/v1/me/sessions', { body, gate })
export const signOut = () => send('DELETE', '/v1/me/sessions/current', { gate })
export const askLink = (body: MailRequest) =>
  send<MailOnItsWay>('POST', '/v1/me/magic-links', { body, gate })
export const followLink = (token: string) =>
  send<SignIn>('POST', '/v1/me/magic-links/session', { body: { token }, gate })
export const giveCode = (code: string) =>
  send<SignIn>('POST', '/v1/me/two-factor/challenge', { body: { code }, gate })
export const passkeySessionOptions = () =>
  send<WebAuthnOptions>('POST', '/v1/me/passkeys/session-options', { gate })
export const signInByPasskey = (response: WebAuthnAssertion) =>
  send<SignIn>('POST', '/v1/me/passkeys/session', { body: { response }, gate })

export const askReset = (body: MailRequest) =>
  send<MailOnItsWay>('POST', '/v1/me/password-resets', { body, gate })
export const reset = (body: PasswordReset) => send('PUT', '/v1/me/password-resets', { body, gate })

export const reauthenticate = (body: Reauthentication) =>
  send<Account>('POST', '/v1/me/reauthentication', { body, gate })
export const passkeyProofOptions = () =>
  send<WebAuthnOptions>('POST', '/v1/me/passkeys/session-options', { gate })
export const askReauthenticationCode = () =>
  send<MailOnItsWay>('POST', '/v1/me/reauthentication/codes', { gate })

export const patchAccount = (body: AccountPatch) => send<Account>('PATCH', '/v1/me', { body })
export const changeEmail = (email: string) =>
  send<MailOnItsWay>('PUT', '/v1/me/email', { body: { email } })
export const confirmEmail = (token: string) =>
  send('POST', '/v1/me/email/confirmations', { body: { token }, gate })
export const changePassword = (password: string) =>
  send<Account>('PUT', '/v1/me/password', { body: { password } })

export const endSession = (id: string) => send('DELETE', `/v1/me/sessions/${id}`)
export const endOtherSessions = () => send('DELETE', '/v1/me/sessions')

export const offerTwoFactor = () => send<TwoFactorOffer>('POST', '/v1/me/two-factor')
export const confirmTwoFactor = (code: string) =>
  send<RecoveryCodes>('POST', '/v1/me/two-factor/confirmation', { body: { code } })
export const renewRecoveryCodes = () =>
  send<RecoveryCodes>('POST', '/v1/me/two-factor/recovery-codes')
export const endTwoFactor = () => send('DELETE', '/v1/me/two-factor')

export const passkeyOptions = () => send<WebAuthnOptions>('POST', '/v1/me/passkeys/options')
export const addPasskey = (name: string, response: WebAuthnRegistration) =>
  send<Passkey>('POST', '/v1/me/passkeys', { body: { name, response } })
export const renamePasskey = (id: string, name: string) =>
  send('PATCH', `/v1/me/passkeys/${id}`, { body: { name } })
export const deletePasskey = (id: string) => send('DELETE', `/v1/me/passkeys/${id}`)

export const personalDataPath = '/v1/me/export'
export const erasureQuery = () => apiQuery<Erasure>('/v1/me/erasure')
export const askErasure = () => send<Erasure>('POST', '/v1/me/erasure')
export const cancelErasure = () => send('DELETE', '/v1/me/erasure')
