import type { NewPasskey, Passkey } from '@dansmazone/contract/account'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { callAuth } from '#accounts/call-auth.ts'
import { type Context, headersFor } from './context.ts'

export async function addPasskey(
  { auth }: Context,
  request: FastifyRequest<{ Body: NewPasskey }>,
  reply: FastifyReply,
): Promise<Passkey> {
  const { name, response } = request.body
  const added = await callAuth(reply, () =>
    auth.api.verifyPasskeyRegistration({
      body: { name: name.trim(), response },
      ...headersFor(request),
    }),
  )
  const { id, createdAt } = added.response
  return { id, name: name.trim(), createdAt: new Date(createdAt).toISOString() }
}
