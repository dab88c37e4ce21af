import { readFile } from 'node:fs/promises'
import { Basemap } from '@dansmazone/contract/basemap'
import { Category, CategoryTree } from '@dansmazone/contract/category'
import { List } from '@dansmazone/contract/list'
import { MerchantMap } from '@dansmazone/contract/map'
import { Merchant } from '@dansmazone/contract/merchant'
import { Problem } from '@dansmazone/contract/problem'
import { Product } from '@dansmazone/contract/product'
import { Suggestions } from '@dansmazone/contract/suggest'
import { Commune, Territory } from '@dansmazone/contract/territory'
import { Validator } from '@seriousme/openapi-schema-validator'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { read } from '#test/requests.ts'
import { answerExamples } from './openapi-document.ts'
import { problemExamples } from './openapi-examples/problems.ts'

type Parameter = {
  name: string
  in: string
  description?: string
  required?: boolean
  example?: unknown
  examples?: object
  schema: object
}
type Response = {
  description: string
  headers?: object
  content?: Record<string, { example?: unknown }>
}
type Operation = {
  path: string
  operationId: string
  summary: string
  description: string
  security?: object[]
  tags: string[]
  parameters?: Parameter[]
  responses: Record<string, Response>
}
type Document = {
  openapi: string
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
}

const isPrivate = (path: string) => /^\/v1\/(me|pro|regie)(\/|$)/.test(path)

let api: Awaited<ReturnType<typeof testApp>>
let document: Document
let operations: Operation[]
beforeAll(async () => {
  api = await testApp()
  document = await read<Document>(api.app, '/v1/openapi.json')
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ ...operation, path })),
  )
})
afterAll(() => api.close())

test('the document is OpenAPI 3.1', async () => {
  expect(document.openapi).toBe('3.1.0')
  const result = await new Validator().validate(structuredClone(document))
  expect(result.errors ?? []).toEqual([])
  expect(result.valid).toBe(true)
})

test('apps/api/openapi.json is the document served: else run `pnpm cli openapi`', async () => {
  const committed = await readFile(new URL('../../openapi.json', import.meta.url), 'utf8')
  expect(JSON.parse(committed)).toEqual(document)
})

test('every route is in the document, but those hidden on purpose', () => {
  const hidden = /^\/(docs|healthz|readyz|robots\.txt|sitemap|v1$|v1\/openapi\.json|\*|$)/
  const printed = api.app.printRoutes({ commonPrefix: false, includeHooks: false })
  const documented = Object.keys(document.paths)
  const open = documented.filter((path) => !isPrivate(path))
  expect(printed).toContain('v1')
  expect(documented.every((path) => !hidden.test(path))).toBe(true)
  expect(open).toEqual([
    '/v1/categories',
    '/v1/categories/{slug}',
    '/v1/territories',
    '/v1/communes',
    '/v1/communes/{insee}',
    '/v1/merchants',
    '/v1/merchants/{slugOrId}',
    '/v1/merchants/map',
    '/v1/basemap',
    '/v1/products',
    '/v1/products/{slugOrId}',
    '/v1/suggest',
    '/media/{id}/{variant}',
    '/media/illustrations/{slug}/{variant}',
  ])
})

test('every operation has an id of its own, a summary, a description and a known tag', () => {
  const ids = operations.map(({ operationId }) => operationId)
  expect(new Set(ids).size).toBe(ids.length)
  const tags = new Set(document.tags.map(({ name }) => name))
  for (const { operationId, summary, description, tags: [tag = ''] = [] } of operations) {
    expect(operationId).toMatch(/^[a-z][A-Za-z]+$/)
    expect(summary, operationId).toBeTruthy()
    expect(description, operationId).toBeTruthy()
    expect(tags.has(tag), `${operationId}: ${tag}`).toBe(true)
  }
  expect([...tags].toSorted()).toEqual(
    [...new Set(operations.flatMap(({ tags: each }) => each))].toSorted(),
  )
})

test('every operation tells its errors, each with an example, and the headers of each answer', () => {
  for (const { operationId, path, responses, parameters = [] } of operations) {
    const named = parameters.some((parameter) => parameter.in === 'path')
    const picture = operationId === 'getImage' || operationId === 'getIllustration'
    const due = ['400', '503', ...(picture ? [] : ['429']), ...(named ? ['404'] : [])]
    if (!isPrivate(path)) due.push('200', '304')
    expect(Object.keys(responses), operationId).toEqual(expect.arrayContaining(due))
    expect(Object.keys(responses).some((status) => status < '300')).toBe(true)
    for (const [status, response] of Object.entries(responses)) {
      expect(response.description, `${operationId} ${status}`).toBeTruthy()
      expect(Object.keys(response.headers ?? {}), `${operationId} ${status}`).not.toEqual([])
      const example = response.content?.['application/problem+json']?.example
      expect(example, `${operationId} ${status}`).toEqual(
        Number(status) < 400 ? undefined : problemExamples[status],
      )
    }
  }
  for (const operationId of ['getProduct', 'getMerchant']) {
    const { responses } = operations.find((operation) => operation.operationId === operationId)!
    expect(responses['301']?.headers).toHaveProperty('Location')
  }
})

test('whatever is someone’s says that it wants a session, and what happens without', () => {
  for (const { operationId, path, security, responses } of operations) {
    expect(security !== undefined, operationId).toBe(isPrivate(path))
    expect(Object.keys(responses), operationId).toEqual(
      expect.arrayContaining(security?.length ? ['401'] : []),
    )
  }
})

test('every parameter has a description and an example', () => {
  for (const { operationId, parameters = [] } of operations) {
    for (const { name, description, example, examples } of parameters) {
      expect(description, `${operationId} ${name}`).toBeTruthy()
      expect(example ?? examples, `${operationId} ${name}`).toBeDefined()
    }
  }
})

test.each<[string, TSchema]>([
  ['listProducts', List(Product)],
  ['getProduct', Product],
  ['suggest', Suggestions],
  ['listMerchants', List(Merchant)],
  ['getMerchant', Merchant],
  ['mapMerchants', MerchantMap],
  ['getBasemap', Basemap],
  ['listCategories', CategoryTree],
  ['getCategory', Category],
  ['getTerritory', Territory],
  ['listCommunes', List(Commune)],
  ['getCommune', Commune],
])('the example of %s is in the document and is such an answer', (operationId, schema) => {
  const example = answerExamples[operationId]
  expect([...Value.Errors(schema, example)]).toEqual([])
  const { responses } = operations.find((operation) => operation.operationId === operationId)!
  expect(responses['200']?.content?.['application/json']?.example).toEqual(example)
})

test('the examples of problems are problems', () => {
  for (const example of Object.values(problemExamples)) {
    expect([...Value.Errors(Problem, example)]).toEqual([])
  }
})

test('the page that tries calls fills in nothing but what is required', async () => {
  const tried = await read<Document>(api.app, '/docs/json')
  const parameters = Object.values(tried.paths)
    .flatMap((path) => Object.values(path))
    .flatMap((operation) => operation.parameters ?? [])
  for (const { name, required, example, examples, schema, description } of parameters) {
    const filled = [example, examples, 'default' in schema].some(Boolean)
    expect(filled, name).toBe(required === true)
    expect(description).toMatch(required ? /./ : / For example: `.+`\.$/)
  }
})

test('the page runs under a policy that lets nothing in from elsewhere', async () => {
  const { headers, statusCode } = await api.app.inject('/docs')
  expect(statusCode).toBe(200)
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toMatch(/https?:|upgrade|unsafe-eval|script-src[^;]*unsafe-inline/)
})

test('leads from the bare address of the API to its page', async () => {
  const { headers, statusCode } = await api.app.inject('/v1')
  expect(statusCode).toBe(302)
  expect(headers.location).toBe('/docs')
})
