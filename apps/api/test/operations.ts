import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { read } from './requests.ts'
import { type NamedSchemas, resolved, valueOf, type ValueSchema } from './schema-values.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Parameter = {
  in: string
  name: string
  required?: boolean
  schema: ValueSchema
  example?: unknown
}
type Described = {
  operationId: string
  security?: object[]
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: ValueSchema }> }
}
type Document = {
  paths: Record<string, Record<string, Described>>
  components: { schemas: NamedSchemas }
}

/** One route as the API's document describes it, with a request that fits it. */
export type Operation = {
  operationId: string
  method: Method
  path: string
  /** Without an account. */
  open: boolean
  body: ValueSchema | null
  query: Parameter[]
  named: NamedSchemas
  /** Its address with these in it; the parts left out are nobody's. Whatever query it needs is there. */
  address: (names?: Record<string, string>) => string
  /** `everything`: with what may be left out. */
  request: (everything?: boolean) => { payload?: object | string; headers: Record<string, string> }
}

const boundary = 'limite'
const form = [
  `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.csv"`,
  'content-type: text/csv',
  '',
  `Nom;Prix\r\nVase;10\r\n--${boundary}--\r\n`,
].join('\r\n')

/** Every route of one person, of one merchant, of the staff. */
export async function privateOperations(app: FastifyInstance): Promise<Operation[]> {
  const document = await read<Document>(app, '/v1/openapi.json')
  return Object.entries(document.paths)
    .filter(([path]) => /^\/v1\/(me|pro|regie)(\/|$)/.test(path))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) =>
        operationOf(path, method.toUpperCase() as Method, described, document.components.schemas),
      ),
    )
}

function operationOf(
  path: string,
  method: Method,
  { operationId, security, parameters = [], requestBody }: Described,
  named: NamedSchemas,
): Operation {
  const content = requestBody?.content
  const json = content?.['application/json']?.schema
  const body = json ? resolved(json, named) : null
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const valueIn = ({ schema, example }: Parameter) => String(example ?? valueOf(schema, named))
  const needed = new URLSearchParams(
    query
      .filter(({ required }) => required)
      .map((each): [string, string] => [each.name, valueIn(each)]),
  )
  return {
    operationId,
    method,
    path,
    open: security?.length === 0,
    body,
    query,
    named,
    address: (names = {}) => {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const parameter = parameters.find((each) => each.in === 'path' && each.name === name)
        if (names[name] !== undefined) return names[name]
        return parameter?.schema.format === 'uuid' || !parameter ? randomUUID() : valueIn(parameter)
      })
      return needed.size > 0 ? `${filled}?${needed.toString()}` : filled
    },
    request: (everything = false) => {
      if (body) return { payload: Object(valueOf(body, named, everything)), headers: {} }
      if (!content) return { headers: {} }
      return {
        payload: form,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      }
    },
  }
}
