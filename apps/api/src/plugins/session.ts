import type { MemberRole } from '@dansmazone/contract/account'
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import { defineAccountMails } from '#accounts/account-mails.ts'
import { Attempts } from '#accounts/attempts.ts'
import { authMails } from '#accounts/auth-mails.ts'
import { type Auth, createAuth } from '#accounts/auth.ts'
import { findMemberRole } from '#accounts/members.ts'
import { readSignedIn, type SignedIn } from '#accounts/signed-in.ts'
import type { Database } from '#db/client.ts'
import { isId } from '#lib/named-resource.ts'
import { notFound, ProblemError } from '#lib/problem-error.ts'
import type { Config } from '#src/config.ts'

export type Membership = { merchantId: string; role: MemberRole }
/** Fits `onRequest`, where nobody's body is read yet, and `preHandler`. */
export type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking, once a guard has looked. */
    account: SignedIn | null
    /** As what, at the merchant of the address. */
    member: Membership | null
  }
  interface FastifyInstance {
    auth: Auth
    /** How often what could be guessed was tried. */
    attempts: Attempts
    /** Looks who is asking, and refuses nobody. */
    readAccount: Guard
    requireAccount: Guard
    /** Reads `merchantId` of the address. Not a member: the same 404 as for a merchant that does not exist. */
    requireMember: (role?: MemberRole) => Guard
    requireStaff: (role?: 'moderator' | 'admin') => Guard
    /** Who it is was proved within ten minutes. */
    requireFresh: Guard
  }
}

/**
 * Sessions and who may do what. Nothing under these paths is open by forgetting: whatever does not declare
 * `security: []` in its schema wants an account, at /v1/pro/merchants/:merchantId a member, at /v1/regie the staff.
 */
export const session = fp<{ config: Config; db: Database; secret: string }>(
  async (app, { config, db, secret }) => {
    const { publicUrl } = config
    const mails = authMails(app.mail, db, publicUrl)
    const auth = createAuth({
      db,
      publicUrl,
      secret,
      mails,
      log: (level, message) => (level === 'error' ? app.log.error(message) : undefined),
    })
    defineAccountMails(app.jobs, { db, auth, mails })
    app.decorate('auth', auth)
    app.decorate('attempts', new Attempts(db, secret))
    app.decorateRequest('account', null)
    app.decorateRequest('member', null)
    const read = new WeakSet<FastifyRequest>()

    const readAccount: Guard = async (request, reply) => {
      if (read.has(request)) return
      read.add(request)
      const { account, cookies } = await readSignedIn(auth, request.headers)
      request.account = account
      if (cookies.length > 0) reply.header('set-cookie', cookies)
    }

    const requireAccount: Guard = async (request, reply) => {
      await readAccount(request, reply)
      if (!request.account) throw new ProblemError('unauthenticated')
    }

    const requireMember =
      (wanted: MemberRole = 'editor'): Guard =>
      async (request, reply) => {
        await requireAccount(request, reply)
        const { merchantId } = request.params as { merchantId?: string }
        if (merchantId === undefined || !isId(merchantId)) throw notFound()
        if (request.member?.merchantId !== merchantId) {
          const role = await findMemberRole(db, merchantId, accountOf(request).id)
          if (!role) throw notFound()
          request.member = { merchantId, role }
        }
        if (wanted === 'owner' && request.member.role !== 'owner') {
          throw new ProblemError('forbidden')
        }
      }

    const requireStaff =
      (wanted: 'moderator' | 'admin' = 'moderator'): Guard =>
      async (request, reply) => {
        await requireAccount(request, reply)
        const { role } = accountOf(request)
        if (role !== 'admin' && role !== wanted) throw new ProblemError('forbidden')
      }

    const requireFresh: Guard = async (request, reply) => {
      await requireAccount(request, reply)
      if (!accountOf(request).fresh) throw new ProblemError('reauthentication_needed')
    }

    app.decorate('readAccount', readAccount)
    app.decorate('requireAccount', requireAccount)
    app.decorate('requireMember', requireMember)
    app.decorate('requireStaff', requireStaff)
    app.decorate('requireFresh', requireFresh)

    app.addHook('onRoute', (route) => {
      if (!isPrivatePath(route.url)) return
      const guard = isOpen(route) ? [] : [guardOf(route.url)]
      // After the limit of requests, which was put there before.
      route.onRequest = [...[route.onRequest ?? []].flat(), keepFromCaches, ...guard]
    })

    const guardOf = (url: string): Guard => {
      if (url.startsWith('/v1/regie')) return requireStaff()
      return url.startsWith('/v1/pro/merchants/:merchantId') ? requireMember() : requireAccount
    }
  },
  { name: 'session', dependencies: ['mail', 'errors'] },
)

/** What is someone's. */
export const isPrivatePath = (url: string) => /^\/v1\/(me|pro|regie)(\/|$)/.test(url)

/** Declared so in the API's document, and nowhere else. */
const isOpen = ({ schema }: RouteOptions) => schema?.security?.length === 0

/** Nor may a page of another site take it in as a script or a picture. */
const keepFromCaches: Guard = async (_request, reply) => {
  reply.header('cache-control', 'private, no-store')
  reply.header('cross-origin-resource-policy', 'same-origin')
}

/** Who is asking, on a route that wants an account. */
export function accountOf({ account }: FastifyRequest): SignedIn {
  if (!account) throw new Error('This route has no guard that reads the account')
  return account
}

/** As what, on a route of a merchant. */
export function memberOf({ member }: FastifyRequest): Membership {
  if (!member) throw new Error('This route has no guard that reads the membership')
  return member
}
