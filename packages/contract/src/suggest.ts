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
    description:
      'Whole searches, five at most: what others often search for, what is typed completed, what goes on from there.',
  }),
  categories: Type.Array(
    Type.Object({
      slug: Type.String(),
      name: Type.String(),
      parent: Type.Optional(Type.Object({ slug: Type.String(), name: Type.String() })),
      icon: Type.String(),
    }),
    { description: 'Three at most, by their name or what people call them instead.' },
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
    { description: 'Four at most, by the words of their name.' },
  ),
  merchants: Type.Array(
    Type.Object({
      slug: Type.String(),
      name: Type.String(),
      kind: MerchantKind,
      commune: Type.Object({ name: Type.String() }),
    }),
    { description: 'Three at most, by the words of their name.' },
  ),
  communes: Type.Array(
    Type.Object({
      insee: Type.String(),
      slug: Type.String(),
      name: Type.String(),
      department: Type.Object({ code: Type.String(), name: Type.String() }),
      formerName: Type.Optional(
        Type.String({ description: 'The former commune that is so named, now part of this one.' }),
      ),
    }),
    { description: 'Three at most, by their name or postcode, the most populous first.' },
  ),
})
export type Suggestions = Static<typeof Suggestions>
