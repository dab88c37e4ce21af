import { Type, type Static, type TSchema } from 'typebox'

/** A reference to a schema registered with the application, with the type of what it names. */
export const reference = <Schema extends TSchema>(_schema: Schema, id: string) =>
  Type.Unsafe<Static<Schema>>(Type.Ref(`${id}#`))
