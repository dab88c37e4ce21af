import { Type, type Static } from 'typebox'
import { Image } from './media.ts'
import { MerchantKind } from './vocabulary.ts'

/** Query of GET /v1/suggest. */
export const SuggestQuery = Type.Object(
  {
    q: Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'What has been typed so far; accents, case and small mistakes do not matter.',
      examples: ['cout'],
    }),
  },
  { additionalProperties: false },
)
export type SuggestQuery = Static<typeof SuggestQuery>

/** A few of each for a search box; a group without anything is empty. */
export const Suggestions = Type.Object({
  queries: Type.Array(Type.Object({ text: Type.String() }), {
    description: 'Searches that others made often, and completions of the last word.',
  }),
  categories: Type.Array(
    Type.Object({
      slug: Type.String(),
      name: Type.String(),
      parent: Type.Optional(Type.Object({ slug: Type.String(), name: Type.String() })),
      icon: Type.String(),
    }),
  ),
  products: Type.Array(
    Type.Object({
      slug: Type.String(),
      name: Type.String(),
      merchant: Type.Object({ name: Type.String() }),
      commune: Type.Object({ name: Type.String() }),
      image: Type.Optional(Image),
      illustration: Type.String({
        description: 'Shown where there is no picture: append `/<width>.<format>`.',
      }),
    }),
  ),
  merchants: Type.Array(
    Type.Object({
      slug: Type.String(),
      name: Type.String(),
      kind: MerchantKind,
      commune: Type.Object({ name: Type.String() }),
    }),
  ),
  communes: Type.Array(
    Type.Object({
      insee: Type.String(),
      slug: Type.String(),
      name: Type.String(),
      department: Type.Object({ code: Type.String(), name: Type.String() }),
      formerName: Type.Optional(Type.String()),
    }),
  ),
})
export type Suggestions = Static<typeof Suggestions>
