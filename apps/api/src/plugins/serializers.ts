import {
  SerializerSelector,
  type Serializer,
  type SerializerCompiler,
  type SerializerFactory,
} from '@fastify/fast-json-stringify-compiler'

/** Makes one function for all answers of the same schema, where Fastify makes one for each answer of each route: most are problems. */
export const sharedSerializers = (): SerializerFactory => {
  const factory = SerializerSelector()
  return (named, options) => {
    const texts = Object.entries(named as Record<string, object>).map(
      ([id, schema]) => [id, schema, JSON.stringify(schema)] as const,
    )
    // Those that a schema names, and those they name: the others would be checked anew for each.
    const namedIn = (text: string, known: Record<string, object> = {}): Record<string, object> => {
      for (const [id, schema, inside] of texts) {
        if (id in known || !text.includes(`"$ref":"${id}#`)) continue
        known[id] = schema
        namedIn(inside, known)
      }
      return known
    }
    const made = new Map<string, Serializer>()
    const shared: SerializerCompiler = (answer) => {
      const text = JSON.stringify(answer.schema)
      const known = made.get(text) ?? factory(namedIn(text), options)(answer)
      made.set(text, known)
      return known
    }
    return shared
  }
}
