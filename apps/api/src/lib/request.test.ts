import { describe, expect, test } from 'vitest'
import { negotiateLocale } from './accept-language.ts'
import { allowedMethods } from './allowed-methods.ts'
import { parseCoordinates } from './geo.ts'
import { parseInstant } from './instant.ts'
import { unreadableParts } from './request-text.ts'

test.each([
  [undefined, 'fr'],
  ['', 'fr'],
  ['oc', 'oc'],
  ['en-US,en;q=0.9', 'en'],
  ['fr;q=0.1, en;q=0.8', 'en'],
  ['EN', 'en'],
  ['de, *;q=0.1', 'fr'],
  ['en;q=abc', 'en'],
])('Accept-Language %s gives %s', (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale)
})

test('methods are those of the routes that match the whole path', () => {
  const routes = [
    { method: 'GET', url: '/v1/products' },
    { method: 'HEAD', url: '/v1/products' },
    { method: 'GET', url: '/v1/products/:slugOrId' },
    { method: 'GET', url: '/robots.txt' },
    { method: 'GET', url: '/*' },
    { method: 'OPTIONS', url: '*' },
  ]
  expect(allowedMethods(routes, '/v1/products')).toEqual(['GET', 'HEAD'])
  expect(allowedMethods(routes, '/v1/products/')).toEqual(['GET', 'HEAD'])
  expect(allowedMethods(routes, '/v1/products/bol')).toEqual(['GET'])
  expect(allowedMethods(routes, '/v1/products/bol/more')).toEqual([])
  expect(allowedMethods(routes, '/robotsxtxt')).toEqual([])
  expect(allowedMethods(routes, '/')).toEqual([])
})

describe('what no text can be', () => {
  test.each([
    ['/a?b=%C3%A9&c=1+1', { path: false, query: [] }],
    ['/a%00', { path: true, query: [] }],
    ['/a?b=%00', { path: false, query: [{ path: 'query.b', code: 'malformed' }] }],
    ['/a?b=%E9', { path: false, query: [{ path: 'query.b', code: 'malformed' }] }],
    ['/a?%E9=b', { path: false, query: [{ path: 'query', code: 'malformed' }] }],
    ['/a?%C3%A9=%', { path: false, query: [{ path: 'query.é', code: 'malformed' }] }],
  ])('in %s', (url, found) => {
    expect(unreadableParts(url)).toEqual(found)
  })
})

test('instants have a zone and a real day', () => {
  expect(parseInstant('2026-11-24T10:00:00+01:00')?.toISOString()).toBe('2026-11-24T09:00:00.000Z')
  expect(parseInstant('2026-11-24T10:00+01:00')?.toISOString()).toBe('2026-11-24T09:00:00.000Z')
  expect(parseInstant('2026-11-24t10:00:00.123456789z')?.toISOString()).toBe(
    '2026-11-24T10:00:00.123Z',
  )
  for (const text of [
    '2026-11-24T10:00:00',
    '2026-02-29T00:00:00Z',
    '+002026-11-24T10:00:00Z',
    '2026-11-24T10:00:00+25:00',
  ]) {
    expect(parseInstant(text), text).toBeNull()
  }
})

test('coordinates are decimal degrees', () => {
  expect(parseCoordinates('44.35,-2.5')).toEqual({ lat: 44.35, lon: -2.5 })
  expect(parseCoordinates(' 0,0 ')).toEqual({ lat: 0, lon: 0 })
  for (const text of ['', ',', '44', '44,2,1', '44, 2', '+44,2', '90.1,0', '0,180.1', '４４,2']) {
    expect(parseCoordinates(text), text).toBeNull()
  }
})
