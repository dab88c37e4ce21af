import { Type, type Static, type TSchema } from 'typebox'
import { List } from './list.ts'
import { rankingParts } from './ranking.ts'
import { OpenState, Service } from './vocabulary.ts'

/** What can be understood in a search besides its words. */
export const understoodKinds = [
  'place',
  'time',
  'price',
  'service',
  'origin',
  'label',
  'rubric',
  'merchant',
] as const
export type UnderstoodKind = (typeof understoodKinds)[number]

/** What `literal` can ask not to interpret: a kind of understanding, or the correction of typing mistakes. */
export const literalKinds = [...understoodKinds, 'correction'] as const
export type LiteralKind = (typeof literalKinds)[number]

const typed = {
  words: Type.String({ description: 'The part of `q` this was read in, as typed.' }),
  mode: Type.Enum(['filter', 'either'] as const, {
    description:
      '`filter`: everything found satisfies it. `either`: the words are ambiguous; what is found satisfies it or has the words in its text.',
  }),
}

/** One thing understood in `q`, with the filters it stands for. */
export const Understood = Type.Union([
  Type.Object({
    kind: Type.Literal('place'),
    ...typed,
    place: Type.Object({
      kind: Type.Enum(['commune', 'department', 'region'] as const),
      code: Type.String({
        description: 'INSEE code of the commune, code of the department or region.',
      }),
      name: Type.String(),
      formerName: Type.Optional(
        Type.String({ description: 'The former commune that was named, now part of this one.' }),
      ),
      lat: Type.Optional(Type.Number()),
      lon: Type.Optional(Type.Number()),
      radiusKm: Type.Optional(
        Type.Number({ description: 'Searched around the commune, in kilometres.' }),
      ),
    }),
  }),
  Type.Object({
    kind: Type.Literal('time'),
    ...typed,
    time: Type.Object({
      now: Type.Boolean({ description: 'True for “now”, “open”: the instant of the request.' }),
      date: Type.Optional(Type.String({ format: 'date', description: 'Local day.' })),
      part: Type.Optional(
        Type.Enum(['day', 'morning', 'noon', 'afternoon', 'evening', 'hour'] as const, {
          description: 'The part of the day; `hour` with the exact instant in `instants`.',
        }),
      ),
      instants: Type.Array(Type.String({ format: 'date-time' }), {
        description: 'Open at one of these at least.',
      }),
    }),
  }),
  Type.Object({
    kind: Type.Literal('price'),
    ...typed,
    price: Type.Object({
      min: Type.Optional(Type.Integer({ description: 'Cents.' })),
      max: Type.Optional(Type.Integer({ description: 'Cents.' })),
    }),
  }),
  Type.Object({
    kind: Type.Literal('service'),
    ...typed,
    services: Type.Array(Service, { description: 'One of these at least.' }),
  }),
  Type.Object({
    kind: Type.Literal('origin'),
    ...typed,
    madeIn: Type.Object({
      kind: Type.Enum(['region', 'department', 'commune'] as const),
      code: Type.String(),
      name: Type.String(),
    }),
  }),
  Type.Object({
    kind: Type.Literal('label'),
    ...typed,
    label: Type.Object({ code: Type.String(), name: Type.String() }),
  }),
  Type.Object({
    kind: Type.Literal('rubric'),
    ...typed,
    category: Type.Object({ slug: Type.String(), name: Type.String() }),
  }),
  Type.Object({
    kind: Type.Literal('merchant'),
    ...typed,
    merchant: Type.Object({ slug: Type.String(), name: Type.String() }),
  }),
])
export type Understood = Static<typeof Understood>

/** What was given up, in this order, because the search as typed found nothing, or hardly anything near or with all words. */
export const Relaxation = Type.Union([
  Type.Object({
    kind: Type.Literal('radius'),
    fromKm: Type.Number(),
    toKm: Type.Union([Type.Number(), Type.Null()], { description: 'Null: no longer limited.' }),
  }),
  Type.Object({
    kind: Type.Literal('words'),
    dropped: Type.Array(Type.String(), {
      description: 'Words that the first found goes without; none when others do.',
    }),
  }),
  Type.Object({ kind: Type.Literal('filter'), understood: Type.Enum(understoodKinds) }),
])
export type Relaxation = Static<typeof Relaxation>

/** How `q` was read. */
export const Interpretation = Type.Object({
  words: Type.String({ description: 'What is left of `q` to be found in texts, as searched.' }),
  corrections: Type.Array(Type.Object({ from: Type.String(), to: Type.String() }), {
    description: 'Typing mistakes corrected; `literal=correction` searches for what was typed.',
  }),
  understood: Type.Array(Understood, {
    description: 'What was understood; `literal=<kind>` reads that kind as plain words.',
  }),
  relaxed: Type.Array(Relaxation),
})
export type Interpretation = Static<typeof Interpretation>

/** One part of the score of an item: `points` = `value` × the part's weight (see the page `/classement`). */
export const ScorePart = Type.Object({
  part: Type.Enum(rankingParts),
  value: Type.Number({ description: 'Between 0 and 1, but for diversity, which takes away.' }),
  points: Type.Number(),
})
export type ScorePart = Static<typeof ScorePart>

/** Why an item is where it is, with `explain=true`. */
export const Explanation = Type.Object(
  { score: Type.Number(), parts: Type.Array(ScorePart) },
  { description: 'With `explain=true`, in the order by relevance.' },
)
export type Explanation = Static<typeof Explanation>

/** Spans of a text that match the search: begin and end (excluded), in UTF-16 units. */
export const Highlight = Type.Object(
  { name: Type.Array(Type.Tuple([Type.Integer(), Type.Integer()])) },
  { description: 'With `q` only.' },
)
export type Highlight = Static<typeof Highlight>

/** What only a search tells of an item it found. */
export const found = {
  highlight: Type.Optional(Highlight),
  explanation: Type.Optional(Explanation),
}

export const facetNames = [
  'category',
  'department',
  'commune',
  'service',
  'label',
  'price',
  'openNow',
] as const
export type FacetName = (typeof facetNames)[number]

const counted = Type.Array(
  Type.Object({ value: Type.String(), name: Type.String(), count: Type.Integer() }),
)

/** Counts by value, each facet counted under all filters but its own; the most frequent values first. */
export const Facets = Type.Object({
  exact: Type.Boolean({
    description:
      'False when too much was found to count: counts are then of a fair sample, scaled up.',
  }),
  category: Type.Optional(counted),
  department: Type.Optional(counted),
  commune: Type.Optional(counted),
  service: Type.Optional(counted),
  label: Type.Optional(counted),
  price: Type.Optional(
    Type.Array(
      Type.Object({
        min: Type.Integer({ description: 'Cents, included.' }),
        max: Type.Union([Type.Integer(), Type.Null()], {
          description: 'Cents, included; null: no limit.',
        }),
        count: Type.Integer(),
      }),
    ),
  ),
  openNow: Type.Optional(Type.Array(Type.Object({ value: OpenState, count: Type.Integer() }))),
})
export type Facets = Static<typeof Facets>

/** A list that can be searched: `interpretation` with `q`, `facets` when asked for. */
export const SearchList = <Item extends TSchema>(item: Item) =>
  Type.Object({
    ...List(item).properties,
    interpretation: Type.Optional(Interpretation),
    facets: Type.Optional(Facets),
  })
