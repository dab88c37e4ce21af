import type { FastifyRequest } from 'fastify'
import { negotiateCoding, type Coding } from '#lib/accept-encoding.ts'
import { remembered } from '#lib/remembered.ts'

export type Key = { text: string; coding: Coding }

const codingOf = remembered(negotiateCoding)
const sessionCookie = /(?:^|;)\s*[^=;]*session[^=;]*=/i

/** What an answer depends on: address, language, coding. Null for what is never answered from memory. */
export function keyOf({ method, headers, url, locale }: FastifyRequest): Key | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  if (headers.authorization !== undefined) return null
  if (headers.cookie !== undefined && sessionCookie.test(headers.cookie)) return null
  if (headers['x-no-compression'] !== undefined) return null
  const coding = codingOf(String(headers['accept-encoding'] ?? ''))
  return { text: `${locale} ${coding} ${canonical(url)}`, coding }
}

/** Parameters in the order of their names; those of one name stay in theirs. */
export function canonical(url: string): string {
  const query = url.indexOf('?') + 1
  if (query === 0 || !url.includes('&', query)) return url
  const parameters = url.slice(query).split('&')
  return url.slice(0, query) + parameters.toSorted(byName).join('&')
}

const nameOf = (parameter: string) => {
  const end = parameter.indexOf('=')
  return end < 0 ? parameter : parameter.slice(0, end)
}

const byName = (one: string, other: string) => {
  const [name, another] = [nameOf(one), nameOf(other)]
  return name < another ? -1 : Number(name > another)
}
