import type { FastifyInstance, InjectOptions } from 'fastify'
import { expect } from 'vitest'
import { headersOf } from './accounts.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Sent = { body?: object; headers?: Record<string, string> }

/** What one person does with the application, from our own pages: status, fields and JSON of each answer. */
export const acting =
  (app: Pick<FastifyInstance, 'inject'>, cookie: string | null) =>
  async <Body = Record<string, unknown>>(method: Method, url: string, sent: Sent = {}) => {
    const { body, headers = {} } = sent
    const options: InjectOptions = {
      method,
      url,
      headers: { ...(cookie === null ? {} : headersOf(cookie)), ...headers },
    }
    const answer = await app.inject(body === undefined ? options : { ...options, payload: body })
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: (answer.body === '' ? null : answer.json<Body>()) as Body,
    }
  }

type Act = ReturnType<typeof acting>

/** An act that must succeed; answers its JSON. */
export async function done<Body>(answer: Promise<{ status: number; body: Body }>): Promise<Body> {
  const { status, body } = await answer
  expect(status, JSON.stringify(body)).toBeLessThan(300)
  return body
}

/** What each of these people is answered, by status. */
export const statuses = async (people: Act[], method: Method, url: string, sent: Sent = {}) => {
  const each: number[] = []
  for (const person of people) each.push((await person(method, url, sent)).status)
  return each
}
