import { Type, type Static } from 'typebox'
import { Nullable } from './nullable.ts'

/** Templates say which attributes a product of the category carries. */
export const attributeTemplates = [
  'book',
  'toy',
  'decor',
  'jewellery',
  'textile',
  'child',
  'food',
  'alcohol',
  'cosmetic',
  'plant',
  'refurbished',
  'workshop',
  'other',
] as const
export const AttributeTemplate = Type.Enum(attributeTemplates)
export type AttributeTemplate = Static<typeof AttributeTemplate>

export const CategorySummary = Type.Object({
  slug: Type.String(),
  name: Type.String(),
  parent: Nullable(Type.String(), { description: 'Slug of the rubric; null for a rubric.' }),
  icon: Type.String({ description: 'Name of an icon of the Lucide family.' }),
  productCount: Type.Integer({ minimum: 0 }),
  merchantCount: Type.Integer({ minimum: 0 }),
})
export type CategorySummary = Static<typeof CategorySummary>

/** A rubric with its leaves. */
export const CategoryNode = Type.Object({
  ...CategorySummary.properties,
  illustration: Type.String({
    description: 'Base address of the picture: append `/<width>.<format>`.',
  }),
  children: Type.Array(CategorySummary),
})
export type CategoryNode = Static<typeof CategoryNode>

/** Counts of one place: with both, those of the commune within the department. */
export const CategoryQuery = Type.Object(
  {
    department: Type.Optional(
      Type.String({
        pattern: '^(\\d{2,3}|2[AB])$',
        description: 'Department code: count only what is there.',
        examples: ['12'],
      }),
    ),
    commune: Type.Optional(
      Type.String({
        pattern: '^(\\d{5}|2[AB]\\d{3})$',
        description: 'INSEE code: count only what is there.',
        examples: ['12202'],
      }),
    ),
  },
  { additionalProperties: false },
)
export type CategoryQuery = Static<typeof CategoryQuery>

export const CategoryTree = Type.Object({ items: Type.Array(CategoryNode) })
export type CategoryTree = Static<typeof CategoryTree>

/** One category: names in the three languages, what people also call it, and its place in the tree. */
export const Category = Type.Object({
  ...CategorySummary.properties,
  url: Type.String(),
  illustration: Type.String(),
  names: Type.Object({ fr: Type.String(), en: Type.String(), oc: Type.String() }),
  synonyms: Type.Array(Type.String()),
  template: AttributeTemplate,
  path: Type.Array(Type.Object({ slug: Type.String(), name: Type.String() }), {
    description: 'From the rubric to this category.',
  }),
  children: Type.Array(CategorySummary),
})
export type Category = Static<typeof Category>
