import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount, createMember, headersOf } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { read } from '#test/requests.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Operation = { operationId: string; security?: object[] }
type Found = Operation & { method: Method; path: string }

/** What anyone may ask without an account; whatever is added here is a decision. */
const open = [
  'confirmAddress',
  'getConfirmation',
  'getInvitation',
  'passkeySignInOptions',
  'proveSecondFactor',
  'register',
  'resetPassword',
  'sendMagicLink',
  'sendPasswordReset',
  'sendVerificationMail',
  'signIn',
  'signInByLink',
  'signInByPasskey',
  'useConfirmation',
  'verifyAddress',
]

let api: Awaited<ReturnType<typeof testApp>>
let operations: Found[]
beforeAll(async () => {
  api = await testApp()
  const { paths } = await read<{ paths: Record<string, Record<string, Operation>> }>(
    api.app,
    '/v1/openapi.json',
  )
  operations = Object.entries(paths)
    .filter(([path]) => /^\/v1\/(me|pro|regie)(\/|$)/.test(path))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        ...operation,
        path,
        method: method.toUpperCase() as Method,
      })),
    )
})
afterAll(() => api.close())

const closed = () => operations.filter(({ security }) => security?.length !== 0)
const fill = (path: string, merchantId: string) =>
  path.replace('{merchantId}', merchantId).replaceAll(/\{\w+\}/g, () => randomUUID())
const call = ({ method, path }: Found, cookie: string, merchantId: string = randomUUID()) =>
  api.app.inject({ method, url: fill(path, merchantId), headers: headersOf(cookie) })

test('only these are open to anyone', () => {
  const names = operations.filter(({ security }) => security?.length === 0)
  expect(names.map(({ operationId }) => operationId).toSorted()).toEqual(open)
})

test('every other answers 401 to anonymous, whatever is sent or left out', async () => {
  expect(closed().length).toBeGreaterThan(40)
  for (const operation of closed()) {
    const answer = await call(operation, '')
    expect(answer.statusCode, operation.operationId).toBe(401)
    expect(answer.json(), operation.operationId).toMatchObject({ code: 'unauthenticated' })
    expect(String(answer.headers['cache-control']), operation.operationId).toContain('no-store')
  }
})

test('what is a merchant’s is a missing one’s to members of another', async () => {
  const { merchantId } = await createMember(api.db)
  const { cookie } = await createMember(api.db)
  for (const operation of closed()) {
    if (!operation.path.includes('{merchantId}') || !operation.path.startsWith('/v1/pro/')) continue
    const theirs = await call(operation, cookie, merchantId)
    const missing = await call(operation, cookie)
    expect(theirs.statusCode, operation.operationId).toBe(404)
    const [one, other] = [theirs, missing].map((answer) => {
      const { requestId: _, ...problem } = answer.json<{ requestId: string }>()
      return problem
    })
    expect(one, operation.operationId).toEqual(other)
  }
})

test('the back office answers 403 to whoever is not of the staff', async () => {
  const { cookie } = await createAccount(api.db)
  for (const operation of closed().filter(({ path }) => path.startsWith('/v1/regie'))) {
    expect((await call(operation, cookie)).statusCode, operation.operationId).toBe(403)
  }
})

test('nothing is changed from the page of another site', async () => {
  const { cookie, merchantId } = await createMember(api.db)
  for (const operation of operations.filter(({ method }) => method !== 'GET')) {
    const answer = await api.app.inject({
      method: operation.method,
      url: fill(operation.path, merchantId),
      headers: { cookie, origin: 'https://evil.test' },
    })
    expect(answer.statusCode, operation.operationId).toBe(403)
  }
})
