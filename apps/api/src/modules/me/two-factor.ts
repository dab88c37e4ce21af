import { randomBytes } from 'node:crypto'
import type { RecoveryCodes, SecondFactorProof, TwoFactorOffer } from '@dansmazone/contract/account'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { renderSVG } from 'uqr'
import { proofLimits } from '#accounts/attempts.ts'
import { callAuth, naming } from '#accounts/call-auth.ts'
import { base32 } from '#lib/base32.ts'
import { ProblemError } from '#lib/problem-error.ts'
import { accountOf } from '#plugins/session.ts'
import { type Context, headersFor, networkBehind } from './context.ts'
import * as repository from './repository.ts'

const issuer = 'DansMaZone'

export async function offer(
  { db, auth }: Context,
  request: FastifyRequest,
): Promise<TwoFactorOffer> {
  const { id, email } = accountOf(request)
  if (await repository.hasSecondFactor(db, id)) throw new ProblemError('conflict')
  // Letters and digits: what is kept is the text, whose bytes are the key.
  const key = randomBytes(15).toString('hex')
  await auth.api.writeSecondFactor({ body: { userId: id, secret: key } })
  const secret = base32(Buffer.from(key))
  const parameters = new URLSearchParams({ secret, issuer, digits: '6', period: '30' })
  const uri = `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}?${parameters.toString()}`
  return { uri, secret, qrSvg: renderSVG(uri) }
}

export async function confirm(
  { auth, attempts }: Context,
  request: FastifyRequest<{ Body: SecondFactorProof }>,
  reply: FastifyReply,
): Promise<RecoveryCodes> {
  const code = request.body.code.replaceAll(' ', '')
  const { id } = accountOf(request)
  await attempts.count(proofLimits(networkBehind(request), id))
  const { token } = await naming(
    { second_factor_wrong: { path: 'body.code', code: 'wrong_code' } },
    () => callAuth(reply, () => auth.api.verifyTOTP({ body: { code }, ...headersFor(request) })),
  )
  // It was in force already: no new session, and the recovery codes stay what they are.
  if (token === null) throw new ProblemError('conflict')
  return await auth.api.writeSecondFactor({ body: { userId: id } })
}

export async function renewCodes(
  { db, auth }: Context,
  request: FastifyRequest,
): Promise<RecoveryCodes> {
  const { id } = accountOf(request)
  if (!(await repository.hasSecondFactor(db, id))) throw new ProblemError('conflict')
  return await auth.api.writeSecondFactor({ body: { userId: id } })
}

export async function stop({ auth }: Context, request: FastifyRequest): Promise<void> {
  await auth.api.removeSecondFactor({ body: { userId: accountOf(request).id } })
}
