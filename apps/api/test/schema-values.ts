/** What a JSON Schema of the API's document says of a value, as far as the document uses it. */
export type ValueSchema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: ValueSchema[]
  oneOf?: ValueSchema[]
  allOf?: ValueSchema[]
  items?: ValueSchema
  properties?: Record<string, ValueSchema>
  required?: string[]
  minItems?: number
  minProperties?: number
  minimum?: number
  minLength?: number
  pattern?: string
  format?: string
  example?: unknown
  examples?: unknown[]
}
export type NamedSchemas = Record<string, ValueSchema>

/** What every id is that a value of a schema needs. */
export const nobodysId = '019a62c3-4d00-7c61-82c5-3f0e5d7b9aff'

const ofFormat: Record<string, string> = {
  uuid: nobodysId,
  email: 'quelquun@exemple.test',
  uri: 'https://exemple.test/',
  date: '2030-01-31',
  'date-time': '2030-01-31T12:00:00Z',
}

/** A value that the schema takes; `everything`: with what may be left out. */
export function valueOf(schema: ValueSchema, named: NamedSchemas, everything = false): unknown {
  const known = resolved(schema, named)
  if (known.const !== undefined) return known.const
  if (known.enum) return known.enum[0]
  const example = known.example ?? known.examples?.[0]
  if (example !== undefined) return example
  const alternative = (known.anyOf ?? known.oneOf ?? known.allOf)?.[0]
  if (alternative) return valueOf(alternative, named, everything)
  switch ([known.type].flat()[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(known.properties ?? {})
          .filter(
            ([name], index) =>
              everything || known.required?.includes(name) || index < (known.minProperties ?? 0),
          )
          .map(([name, property]) => [name, valueOf(property, named, everything)]),
      )
    case 'array': {
      const count = Math.max(known.minItems ?? 0, everything ? 1 : 0)
      return Array.from({ length: count }, () => valueOf(known.items ?? {}, named, everything))
    }
    case 'string':
      return textOf(known)
    case 'integer':
    case 'number':
      return Math.max(known.minimum ?? 0, 1)
    case 'boolean':
      return true
    default:
      return null
  }
}

export function resolved(schema: ValueSchema, named: NamedSchemas): ValueSchema {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : (named[name] ?? {})
}

const texts = [
  'texte',
  '48000',
  '12345678',
  '10:00',
  '01-31',
  '/pro',
  'https://exemple.test',
  '640.avif',
]
const textOf = ({ format, minLength, pattern }: ValueSchema) =>
  (format && ofFormat[format]) ??
  texts
    .map((text) => text.padEnd(minLength ?? 0, 'e'))
    .find((text) => !pattern || new RegExp(pattern, 'u').test(text)) ??
  'texte'
