import type { WebAuthnAssertion, WebAuthnRegistration } from '@dansmazone/contract/account'
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import type { WebAuthnOptions } from '#api/me.ts'

export const passkeysSupported = (): boolean => typeof globalThis.PublicKeyCredential === 'function'

/** The person closed the device's own dialog: nothing failed, nothing is to be said. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError')

/** Has the device make a passkey. */
export const createPasskey = async (options: WebAuthnOptions): Promise<WebAuthnRegistration> => {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON
  return (await startRegistration({ optionsJSON })) as unknown as WebAuthnRegistration
}

/** Has the device prove, with one it holds, who is there. */
export const provePasskey = async (options: WebAuthnOptions): Promise<WebAuthnAssertion> => {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON
  return (await startAuthentication({ optionsJSON })) as unknown as WebAuthnAssertion
}
