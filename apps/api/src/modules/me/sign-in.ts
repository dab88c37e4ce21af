import type {
  Account,
  PasskeyProof,
  PasswordProof,
  SecondFactorProof,
  SignIn,
} from '@dansmazone/contract/account'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { proofLimits, signInLimits } from '#accounts/attempts.ts'
import { naming } from '#accounts/call-auth.ts'
import { ProblemError } from '#lib/problem-error.ts'
import { type Context, folded, headersFor, networkBehind, signIn } from './context.ts'

export async function byPassword(
  context: Context,
  request: FastifyRequest<{ Body: PasswordProof }>,
  reply: FastifyReply,
): Promise<SignIn> {
  const body = { email: folded(request.body.email), password: request.body.password }
  const limits = signInLimits(networkBehind(request), body.email)
  await context.attempts.count(limits)
  const answer = await naming(
    { wrong_credentials: { path: 'body', code: 'wrong_password_here' } },
    () =>
      signIn(context, request, reply, () =>
        context.auth.api.signInEmail({ body, ...headersFor(request) }),
      ),
  )
  // What the network tried on others stays counted.
  await context.attempts.forget(limits.slice(0, 2))
  return answer
}

export async function bySecondFactor(
  context: Context,
  request: FastifyRequest<{ Body: SecondFactorProof }>,
  reply: FastifyReply,
): Promise<SignIn> {
  const { api } = context.auth
  const code = request.body.code.trim().toLowerCase().replaceAll(' ', '')
  await context.attempts.count(proofLimits(networkBehind(request)))
  const ofApplication = /^\d{6}$/.test(code)
  const wrong = ofApplication ? 'wrong_code' : 'wrong_recovery_code'
  const answer = await naming(
    {
      second_factor_wrong: { path: 'body.code', code: wrong },
      unauthenticated: { path: 'body.code', code: 'sign_in_over' },
    },
    () =>
      signIn(context, request, reply, () =>
        ofApplication
          ? api.verifyTOTP({ body: { code }, ...headersFor(request) })
          : api.verifyBackupCode({ body: { code }, ...headersFor(request) }),
      ),
  )
  if (answer.account) await refuseAgain(context, answer.account, code)
  return answer
}

/** A code is good for its minute, and for one sign-in: whoever looked over a shoulder is late (RFC 6238, 5.2). */
async function refuseAgain({ db, attempts }: Context, { id, session }: Account, code: string) {
  const once = { act: 'code', subject: `${id} ${code}`, most: 1, windowSeconds: 120 }
  try {
    await attempts.count([once])
  } catch {
    await db.$client.query('DELETE FROM sessions WHERE id = $1', [session.id])
    throw new ProblemError('second_factor_wrong', {
      faults: [{ path: 'body.code', code: 'used_code' }],
    })
  }
}

export async function byPasskey(
  context: Context,
  request: FastifyRequest<{ Body: PasskeyProof }>,
  reply: FastifyReply,
): Promise<SignIn> {
  const { response } = request.body
  return await naming({ wrong_credentials: { path: 'body', code: 'wrong_passkey' } }, () =>
    signIn(context, request, reply, () =>
      context.auth.api.verifyPasskeyAuthentication({ body: { response }, ...headersFor(request) }),
    ),
  )
}
