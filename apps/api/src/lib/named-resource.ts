import { Type } from 'typebox'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A resource by its slug or its id. */
export const namedResource = (example: string) =>
  Type.Object({
    slugOrId: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'Slug or UUID.',
      examples: [example],
    }),
  })

export const isId = (slugOrId: string) => uuid.test(slugOrId)
