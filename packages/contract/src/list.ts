import { Type, type Static, type TSchema } from 'typebox'
import { Nullable } from './nullable.ts'

/** How many items match; `exact` is false when counting stopped at a cap. */
export const Total = Type.Object({ count: Type.Integer({ minimum: 0 }), exact: Type.Boolean() })
export type Total = Static<typeof Total>

/** The envelope of every list: `nextPage` is an opaque token to pass back as `page`, or null on the last page. */
export const List = <Item extends TSchema>(item: Item) =>
  Type.Object({
    items: Type.Array(item),
    nextPage: Nullable(Type.String(), {
      description: 'Pass back as `page`; null on the last page.',
    }),
    total: Total,
  })

export const defaultLimit = 20
export const maxLimit = 100

export const PageParameters = {
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: maxLimit,
      default: defaultLimit,
      description: 'Items in a page.',
      examples: [20],
    }),
  ),
  page: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 1000,
      description:
        'The `nextPage` of the previous answer to the same question; `limit` alone may change.',
      examples: [
        'WyJzWmNYdEQ5SFR3RSIsWyIyMDI2LTExLTA4IDA5OjMwOjAwKzAwIiwiMDE5YTYyYzMtNGQwMC03YzYxLTgyYzUtM2YwZTVkN2I5YTExIl0sNDI4NiwxXQ',
      ],
    }),
  ),
}
