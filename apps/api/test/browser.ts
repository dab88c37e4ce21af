import type { FastifyInstance } from 'fastify'
import { testOrigin } from './accounts.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One person's browser: it keeps cookies as they are set, and says where its pages are from. */
export function browser(
  { app }: { app: FastifyInstance },
  userAgent = 'Firefox/140.0 (Android 15)',
) {
  const cookies = new Map<string, string>()
  const call = async (method: Method, url: string, payload?: object) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.inject({
      method,
      url,
      headers: { cookie, origin: testOrigin, 'user-agent': userAgent },
      ...(payload && { payload }),
    })
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [pair = ''] = line.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      const value = pair.slice(pair.indexOf('=') + 1)
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    cookies,
    get: (url: string) => call('GET', url),
    post: (url: string, payload?: object) => call('POST', url, payload),
    put: (url: string, payload?: object) => call('PUT', url, payload),
    patch: (url: string, payload?: object) => call('PATCH', url, payload),
    delete: (url: string) => call('DELETE', url),
    session: () => cookies.get('__Secure-dansmazone.session'),
  }
}
export type Browser = ReturnType<typeof browser>
