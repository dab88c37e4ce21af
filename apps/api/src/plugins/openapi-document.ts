import { basemapExample, merchantMapExample } from './openapi-examples/map.ts'
import { merchantExample, merchantListExample } from './openapi-examples/merchant.ts'
import {
  categoryExample,
  categoryTreeExample,
  communeExample,
  communeListExample,
  territoryExample,
} from './openapi-examples/places.ts'
import { problemExamples } from './openapi-examples/problems.ts'
import { productExample, productListExample } from './openapi-examples/product.ts'
import { suggestionsExample } from './openapi-examples/suggestions.ts'

type Media = { schema?: unknown; example?: unknown }
type Response = {
  description: string
  headers?: Record<string, object>
  content?: Record<string, Media>
}
type Parameter = {
  required?: boolean
  description?: string
  example?: unknown
  examples?: Record<string, { value: unknown }>
  schema: { default?: string | number | boolean }
}
type Operation = {
  operationId: string
  security?: object[]
  parameters?: Parameter[]
  responses: Record<string, Response>
}
type Document = { paths: Record<string, Record<string, Operation>>; components: object }

/** An example answer for each operation that answers JSON. */
export const answerExamples: Record<string, object> = {
  listProducts: productListExample,
  getProduct: productExample,
  suggest: suggestionsExample,
  listMerchants: merchantListExample,
  getMerchant: merchantExample,
  mapMerchants: merchantMapExample,
  getBasemap: basemapExample,
  listCategories: categoryTreeExample,
  getCategory: categoryExample,
  getTerritory: territoryExample,
  listCommunes: communeListExample,
  getCommune: communeExample,
}

const header = (description: string, example: string | number) => ({
  description,
  schema: { type: typeof example === 'number' ? 'integer' : 'string' },
  example,
})

const headers = {
  ETag: header(
    'Names this very content, in this coding. Send it back as If-None-Match: 304 says it still holds.',
    '"QjzRhQFUq0cXvE7bTn1pXAk2h0s"',
  ),
  'Cache-Control': header('How long the answer may be kept.', 'public, max-age=10'),
  'Content-Language': header('The language of names and messages.', 'fr'),
  Link: header(
    'The next page of a list (RFC 8288); absent on the last.',
    '</v1/products?page=WyJzW…>; rel="next"',
  ),
  Location: header('The present address.', '/v1/products/laguiole-pliant-12-cm'),
  RateLimit: header(
    'How many requests are left (`r`) and in how many seconds the count starts anew (`t`).',
    '"default";r=598;t=41',
  ),
  'RateLimit-Policy': header(
    'How many requests (`q`) one address may send in how many seconds (`w`).',
    '"default";q=600;w=60',
  ),
  'Retry-After': header('Seconds to wait before asking again.', 30),
  'X-Request-Id': header(
    'Names this request: quote it when you write to us.',
    '7e3c3a52-7d0f-4d3c',
  ),
}
type HeaderName = keyof typeof headers

const always: HeaderName[] = ['X-Request-Id']
const counted: HeaderName[] = ['RateLimit', 'RateLimit-Policy', ...always]
const validated: HeaderName[] = ['ETag', 'Cache-Control']
const byStatus: Record<string, HeaderName[]> = {
  200: [...validated, 'Content-Language', ...counted],
  301: ['Location', 'Cache-Control', ...counted],
  304: [...validated, ...counted],
  400: counted,
  401: counted,
  403: counted,
  404: counted,
  409: counted,
  412: counted,
  413: counted,
  415: counted,
  429: ['Retry-After', ...counted],
  503: ['Retry-After', ...always],
}

const isPicture = ({ responses }: Operation) => responses['200']?.content?.['image/avif']
const isList = ({ operationId }: Operation) => /^list(?!Categories)/.test(operationId)

const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => [path, operation] as const),
  )

/** What is someone's: asked for with the cookie that signing in sets. */
const isPrivate = (path: string) => /^\/v1\/(me|pro|regie)(\/|$)/.test(path)
const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Secure-dansmazone.session',
    description:
      'Set by signing in; without `__Secure-` where the site is not served over https. What changes something needs `Origin` to be that of the site.',
  },
}

/** Adds what the routes do not say one by one: the headers of every answer, and an example of each. */
export function completeDocument<Given extends object>(given: Given): Given {
  const document = structuredClone(given) as Given & Document
  for (const [path, operation] of operationsOf(document)) {
    if (isPrivate(path)) operation.security ??= [{ session: [] }]
    for (const [status, response] of Object.entries(operation.responses)) {
      const names = isPicture(operation)
        ? [...validated, ...always]
        : (byStatus[status] ?? (isPrivate(path) ? counted : always))
      const listed = status === '200' && isList(operation) ? [...names, 'Link' as const] : names
      response.headers = Object.fromEntries(
        listed.map((name) => [name, { $ref: `#/components/headers/${name}` }]),
      )
      setExample(response.content?.['application/json'], answerExamples[operation.operationId])
      setExample(response.content?.['application/problem+json'], problemExamples[status])
    }
  }
  document.components = { ...document.components, headers, securitySchemes }
  return document
}

/** For the page that tries calls: it would send every example and default, which together ask for nothing sensible. */
export function forTrying<Given extends object>(given: Given): Given {
  const document = given as Given & Document
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    for (const parameter of operation.parameters ?? []) {
      if (parameter.required) continue
      const { example, examples = {}, schema, description = '' } = parameter
      const shown = [example ?? Object.values(examples).map(({ value }) => value)].flat(2)
      const usual = schema.default === undefined ? '' : ` Default: \`${String(schema.default)}\`.`
      parameter.description = `${description}${usual} For example: \`${shown.map(String).join('`, `')}\`.`
      delete parameter.example
      delete parameter.examples
      delete schema.default
    }
  }
  return document
}

function setExample(media: Media | undefined, example: object | undefined) {
  if (media && example) media.example = example
}
