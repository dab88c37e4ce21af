import { readFile } from 'node:fs/promises'
import { attributeTemplates } from '@dansmazone/contract/category'
import { type Static, type TProperties, type TSchema, Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'

const Strict = <P extends TProperties>(properties: P) =>
  Type.Object(properties, { additionalProperties: false })
const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })
const Names = Strict({ fr: Type.String(), en: Type.String(), oc: Type.String() })
const Template = Type.Enum(attributeTemplates)

const category = {
  slug: Slug,
  names: Names,
  icon: Slug,
  /** Separated by commas. */
  synonyms: Type.String(),
}
const Leaf = Strict({ ...category, template: Template })
const Rubric = Strict({ ...category, categories: Type.Array(Leaf, { minItems: 1 }) })

type WithSynonyms<T> = Omit<T, 'synonyms'> & { synonyms: string[] }
export type ReferenceCategory = WithSynonyms<Static<typeof Leaf>>
export type ReferenceRubric = Omit<WithSynonyms<Static<typeof Rubric>>, 'categories'> & {
  categories: ReferenceCategory[]
}

const ReferenceLabel = Strict({
  code: Slug,
  names: Names,
  descriptions: Strict({ fr: Type.String(), en: Type.String() }),
  subject: Type.Enum(['merchant', 'product', 'both']),
  needsCheck: Type.Boolean(),
})
export type ReferenceLabel = Static<typeof ReferenceLabel>

const Attribute = Strict({
  names: Names,
  type: Type.Enum(['text', 'number', 'choice', 'choices']),
  required: Type.Optional(Type.Boolean()),
  unit: Type.Optional(Type.Enum(['years', 'months', 'minutes', 'percent'])),
  choices: Type.Optional(Type.Array(Type.String())),
})
export type ReferenceAttribute = Static<typeof Attribute>

const AttributesFile = Strict({
  maker: Type.Record(Type.String(), Attribute),
  choices: Type.Record(Type.String(), Type.Record(Type.String(), Names)),
  templates: Type.Record(
    Template,
    Strict({
      maker: Type.Optional(Type.Boolean()),
      attributes: Type.Record(Type.String(), Attribute),
    }),
  ),
})

/** The attributes of each template, in order; the maker's among them where the template asks for them. */
export type AttributeTemplates = Record<string, Record<string, ReferenceAttribute>>

export type Reference = {
  rubrics: ReferenceRubric[]
  labels: ReferenceLabel[]
  templates: AttributeTemplates
}

/** The categories, labels and attributes that come with the code. */
export async function loadReference(): Promise<Reference> {
  const [rubrics, labels, attributes] = await Promise.all([
    read('categories.yaml', Type.Array(Rubric)),
    read('labels.yaml', Type.Array(ReferenceLabel)),
    read('attributes.yaml', AttributesFile),
  ])
  const templates = Object.fromEntries(
    Object.entries(attributes.templates).map(([name, template]) => [
      name,
      { ...template.attributes, ...(template.maker ? attributes.maker : {}) },
    ]),
  )
  return { rubrics: rubrics.map(toRubric), labels, templates }
}

const withSynonyms = <T extends { synonyms: string }>(entry: T): WithSynonyms<T> => ({
  ...entry,
  synonyms: entry.synonyms.split(', '),
})
const toRubric = (rubric: Static<typeof Rubric>): ReferenceRubric => ({
  ...withSynonyms(rubric),
  categories: rubric.categories.map(withSynonyms),
})

export const referenceFiles = ['categories.yaml', 'labels.yaml', 'attributes.yaml'].map(
  (name) => new URL(`../../reference/${name}`, import.meta.url),
)

async function read<S extends TSchema>(name: string, schema: S): Promise<Static<S>> {
  const file = new URL(`../../reference/${name}`, import.meta.url)
  const content: unknown = parse(await readFile(file, 'utf8'))
  if (Value.Check(schema, content)) return content
  const [error] = Value.Errors(schema, content)
  throw new Error(`reference/${name}${error?.instancePath ?? ''}: ${error?.message ?? 'not valid'}`)
}
