import type { Problem } from '@dansmazone/contract/problem'
import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'

type App = Pick<FastifyInstance, 'inject'>
type Item = { id: string; slug: string }
type Page<I> = { items: I[]; nextPage: string | null; total: { count: number; exact: boolean } }

/** The JSON of an address that must answer 200. */
export async function read<Body>(app: App, url: string, headers: Record<string, string> = {}) {
  const answer = await app.inject({ url, headers })
  expect(answer.statusCode, `${url}: ${answer.body}`).toBe(200)
  return answer.json<Body>()
}

export const readPage = <I extends object = Item>(app: App, url: string) => read<Page<I>>(app, url)

/** The slugs of a list, in its order. */
export async function slugs(app: App, url: string): Promise<string[]> {
  const { items } = await readPage(app, url)
  return items.map(({ slug }) => slug)
}

/** Every item of a list, page after page; `between` runs before each next one. */
export async function readAll<I extends object = Item>(
  app: App,
  url: string,
  between: () => Promise<unknown> = async () => undefined,
): Promise<I[]> {
  const items: I[] = []
  let page: string | null = null
  do {
    const address: string =
      page === null ? url : `${url}${url.includes('?') ? '&' : '?'}page=${page}`
    const answer: Page<I> = await readPage<I>(app, address)
    items.push(...answer.items)
    page = answer.nextPage
    if (page !== null) await between()
  } while (page !== null)
  return items
}

/** The problem of an address that must answer it with `status`. */
export async function problem(
  app: App,
  url: string,
  status: number,
  headers: Record<string, string> = {},
): Promise<Problem> {
  const answer = await app.inject({ url, headers })
  expect(answer.statusCode, `${url}: ${answer.body}`).toBe(status)
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  return answer.json<Problem>()
}

/** What a 400 names, in order: `query.near coordinates`. */
export async function faults(app: App, url: string): Promise<string[]> {
  const { errors = [] } = await problem(app, url, 400)
  return errors.map(({ path, code }) => `${path} ${code}`).toSorted()
}
