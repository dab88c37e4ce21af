import {
  MailOnItsWay,
  MailRequest,
  PasskeyProof,
  PasswordProof,
  SecondFactorProof,
  TokenProof,
  WebAuthnOptions,
} from '@dansmazone/contract/account'
import { askForMail } from '#accounts/account-mails.ts'
import { mailLimits } from '#accounts/attempts.ts'
import { callAuth } from '#accounts/call-auth.ts'
import { writeProblems } from '#lib/responses.ts'
import { folded, headersFor, type MeRoutes, networkBehind, onItsWay, signIn } from './context.ts'
import { anyone, SignInRef } from './schemas.ts'
import { byPasskey, byPassword, bySecondFactor } from './sign-in.ts'

const signedIn = { description: 'Signed in, or a code is still needed.', ...SignInRef }

export const signInRoutes: MeRoutes = async (app, { context }) => {
  const { auth, attempts, jobs } = context

  app.post(
    '/v1/me/sessions',
    {
      schema: {
        ...anyone,
        operationId: 'signIn',
        summary: 'Sign in with a password',
        description:
          'Sets the cookie of a new session. An unknown address and a wrong password are answered alike.',
        body: PasswordProof,
        response: { 200: signedIn, ...writeProblems },
      },
    },
    async (request, reply) => await byPassword(context, request, reply),
  )

  app.post(
    '/v1/me/magic-links',
    {
      schema: {
        ...anyone,
        operationId: 'sendMagicLink',
        summary: 'Send a link that signs in',
        description: 'The same answer whether the address has an account or not.',
        body: MailRequest,
        response: {
          202: { description: 'A mail may be on its way.', ...MailOnItsWay },
          ...writeProblems,
        },
      },
    },
    async (request, reply) => {
      const { email, next = null } = request.body
      await attempts.count(mailLimits(networkBehind(request), folded(email)))
      await askForMail(jobs, { kind: 'magic-link', email, next })
      return reply.code(202).send(onItsWay(email))
    },
  )

  app.post(
    '/v1/me/magic-links/session',
    {
      schema: {
        ...anyone,
        operationId: 'signInByLink',
        summary: 'Sign in with the link of a mail',
        description: 'Works once, within half an hour.',
        body: TokenProof,
        response: { 200: signedIn, ...writeProblems },
      },
    },
    async (request, reply) => {
      const { token } = request.body
      return await signIn(context, request, reply, () =>
        auth.api.magicLinkVerify({ query: { token }, ...headersFor(request) }),
      )
    },
  )

  app.post(
    '/v1/me/two-factor/challenge',
    {
      schema: {
        ...anyone,
        operationId: 'proveSecondFactor',
        summary: 'Finish signing in with a code',
        description:
          'Of the authenticator application, or a recovery code. `unauthenticated` means that the sign-in has to begin anew.',
        body: SecondFactorProof,
        response: { 200: signedIn, ...writeProblems },
      },
    },
    async (request, reply) => await bySecondFactor(context, request, reply),
  )

  app.post(
    '/v1/me/passkeys/session-options',
    {
      schema: {
        ...anyone,
        operationId: 'passkeySignInOptions',
        summary: 'What to ask a device for a passkey with',
        description: 'For `navigator.credentials.get`, within five minutes.',
        response: {
          200: { description: 'WebAuthn request options.', ...WebAuthnOptions },
          ...writeProblems,
        },
      },
    },
    async (request, reply) => {
      const { response } = await callAuth(reply, () =>
        auth.api.generatePasskeyAuthenticationOptions(headersFor(request)),
      )
      return { ...response }
    },
  )

  app.post(
    '/v1/me/passkeys/session',
    {
      schema: {
        ...anyone,
        operationId: 'signInByPasskey',
        summary: 'Sign in with a passkey',
        description: 'No code is asked for besides: the device has asked who holds it.',
        body: PasskeyProof,
        response: { 200: signedIn, ...writeProblems },
      },
    },
    async (request, reply) => await byPasskey(context, request, reply),
  )
}
