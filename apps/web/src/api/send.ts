import { ApiError, refusal } from './api-error.ts'
import { withIdentity } from './identity.ts'

export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type SendOptions = {
  /** Sent as JSON. */
  body?: unknown
  /** The version that was read of what is changed: the API refuses when it is no longer the last (412). */
  version?: number
  /** A key for this very act: sent twice, on a bad line, it is done once. Make it with `newKey()`. */
  key?: string
  signal?: AbortSignal
  /** False where a refusal is an answer to show, as a wrong password is, rather than a call to sign in. */
  gate?: boolean
  /** Lets the request outlive the page. */
  keepalive?: boolean
}

export const apiBase: string = import.meta.env.VITE_API_URL ?? ''

export const newKey = (): string => crypto.randomUUID()

export const sendHeaders = ({
  version,
  key,
}: Pick<SendOptions, 'version' | 'key'>): Record<string, string> => ({
  accept: 'application/json',
  'accept-language': document.documentElement.lang,
  ...(version !== undefined && { 'if-match': `"${version}"` }),
  ...(key && { 'idempotency-key': key }),
})

const sendOnce = async (method: Method, path: string, options: SendOptions): Promise<unknown> => {
  const { body, signal, keepalive } = options
  const response = await fetch(`${apiBase}${path}`, {
    method,
    headers: {
      ...sendHeaders(options),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal ?? null,
    ...(keepalive && { keepalive }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new ApiError(0, 'offline')
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw refusal(response.status, answer, response.headers.get('retry-after'))
  return answer
}

/** Changes something. Who has to sign in, or to prove who they are, is asked to and then it is sent again. */
export const send = async <Answer = void>(
  method: Method,
  path: string,
  options: SendOptions = {},
): Promise<Answer> => {
  const once = () => sendOnce(method, path, options)
  return (await (options.gate === false ? once() : withIdentity(once))) as Answer
}
