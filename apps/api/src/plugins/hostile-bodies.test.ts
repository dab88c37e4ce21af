import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount, headersOf } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { type Operation, privateOperations } from '#test/operations.ts'
import { livingMerchant } from '#test/ready-merchant.ts'
import { nobodysId, valueOf } from '#test/schema-values.ts'

let api: Awaited<ReturnType<typeof testApp>>
let operations: Operation[]
beforeAll(async () => {
  api = await testApp()
  operations = (await privateOperations(api.app)).filter(({ body }) => body)
})
afterAll(() => api.close())

/** What JSON can say and no shop would, each in the place of each value. */
const hostile = [
  'a\u0000b',
  'a\u{d800}b',
  '\u202e\ufeff\uffff',
  'é'.repeat(11_000),
  null,
  -1,
  2 ** 53,
  [],
  {},
]

type Path = string[]
const leavesOf = (value: unknown, at: Path = []): Path[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...at, name]))
    : [at]
function put(value: unknown, [name, ...rest]: Path, given: unknown): unknown {
  if (name === undefined) return given
  if (Array.isArray(value)) {
    return value.map((each: unknown, at) => (String(at) === name ? put(each, rest, given) : each))
  }
  const object = value as Record<string, unknown>
  return { ...object, [name]: put(object[name], rest, given) }
}

/** What the route needs and, one after the other, what may be left out, of which each value is another in turn. */
function* bodiesOf({ body, named }: Operation) {
  if (!body) return
  const needed = valueOf(body, named) as object
  const whole = valueOf(body, named, true) as Record<string, unknown>
  for (const [name, value] of Object.entries(whole)) {
    for (const leaf of leavesOf(value)) {
      for (const given of hostile) yield { ...needed, [name]: put(value, leaf, given) }
    }
  }
}

test('whatever a body says is answered, and never by an error of ours', async () => {
  const failed: string[] = []
  let asked = 0
  const { id, owner, productId, mediaId } = await livingMerchant(api.db)
  const staff = await createAccount(api.db, { role: 'moderator' })
  for (const operation of operations) {
    const cookie = operation.path.startsWith('/v1/regie') ? staff.cookie : owner.cookie
    const url = operation.address({ merchantId: id, productId, mediaId })
    for (const body of bodiesOf(operation)) {
      const payload = JSON.stringify(body).replaceAll(nobodysId, mediaId)
      const { statusCode } = await api.app.inject({
        method: operation.method,
        url,
        headers: { ...headersOf(cookie), 'content-type': 'application/json', 'if-match': '"1"' },
        payload,
      })
      asked += 1
      if (statusCode >= 500) failed.push(`${operation.operationId} ${payload.slice(0, 200)}`)
    }
  }
  expect(asked).toBeGreaterThan(2000)
  expect(failed).toEqual([])
})
