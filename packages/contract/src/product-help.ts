import { Type, type Static } from 'typebox'
import { AttributeTemplate, attributeTemplates } from './category.ts'

const Names = Type.Object({ fr: Type.String(), en: Type.String(), oc: Type.String() })

/** A field that products of some categories have, under `attributes`. */
export const TemplateField = Type.Object({
  key: Type.String(),
  type: Type.Enum(['text', 'number', 'choice', 'choices'], {
    description: '`choices`: several; an empty list says none of them, which is an answer too.',
  }),
  unit: Type.Optional(Type.Enum(['years', 'months', 'minutes', 'percent'])),
  required: Type.Boolean({ description: 'It cannot be submitted without.' }),
  names: Names,
  choices: Type.Array(Type.Object({ value: Type.String(), names: Names })),
})
export type TemplateField = Static<typeof TemplateField>

export const ProductTemplate = Type.Object({
  template: AttributeTemplate,
  fields: Type.Array(TemplateField),
  maker: Type.Boolean({
    description:
      'It names its manufacturer; `attributes.makerIsMerchant: true` says that the merchant is, and fills what is not written.',
  }),
  unitPrice: Type.Boolean({
    description: 'Where the net quantity is a weight or a volume, the price needs it too.',
  }),
})
export type ProductTemplate = Static<typeof ProductTemplate>

/** What the form of each category asks for. */
export const ProductTemplates = Type.Object({
  templates: Type.Array(ProductTemplate, { maxItems: attributeTemplates.length }),
  categories: Type.Array(
    Type.Object({
      slug: Type.String(),
      name: Type.String(),
      rubric: Type.Object({ slug: Type.String(), name: Type.String() }),
      template: AttributeTemplate,
    }),
  ),
})
export type ProductTemplates = Static<typeof ProductTemplates>

export const CategoryGuessQuery = Type.Object(
  {
    name: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'What it is called.',
      examples: ['couteau pliant en genévrier'],
    }),
  },
  { additionalProperties: false },
)

/** Where a product of this name belongs, likeliest first; empty when nothing is like it. */
export const CategoryGuess = Type.Object({
  items: Type.Array(
    Type.Object({
      slug: Type.String(),
      name: Type.String(),
      rubric: Type.Object({ slug: Type.String(), name: Type.String() }),
      confidence: Type.Number({ minimum: 0, maximum: 1 }),
    }),
    { maxItems: 3 },
  ),
})
export type CategoryGuess = Static<typeof CategoryGuess>
