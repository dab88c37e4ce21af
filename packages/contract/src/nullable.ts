import { Type, type Static, type TSchema, type TSchemaOptions } from 'typebox'

/** The schema or null, as a list of types: serialisers handle it without trying alternatives. */
export const Nullable = <Schema extends TSchema & { type: string }>(
  schema: Schema,
  options: TSchemaOptions = {},
) => Type.Unsafe<Static<Schema> | null>({ ...schema, ...options, type: [schema.type, 'null'] })
