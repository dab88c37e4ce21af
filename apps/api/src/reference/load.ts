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
  type: Type.Enum(['text', 'number', 'choice', 'choices']),
  names: Names,
  unit: Type.Optional(Type.Enum(['years', 'months', 'minutes', 'percent'])),
  choices: Type.Optional(Type.Record(Type.String(), Names)),
})
export type ReferenceAttribute = Static<typeof Attribute> & { required: boolean }

const AttributesFile = Strict({
  attributes: Type.Record(Type.String(), Attribute),
  /** Keys separated by commas. */
  templates: Type.Record(Template, Strict({ required: Type.String(), optional: Type.String() })),
})

/** The attributes of each template, in order. */
export type AttributeTemplates = Record<string, Record<string, ReferenceAttribute>>

export type Reference = {
  rubrics: ReferenceRubric[]
  labels: ReferenceLabel[]
  templates: AttributeTemplates
}

/** The categories, labels and attributes that come with the code. */
export async function loadReference(): Promise<Reference> {
  const [rubrics, labels, { attributes, templates }] = await Promise.all([
    read('categories.yaml', Type.Array(Rubric)),
    read('labels.yaml', Type.Array(ReferenceLabel)),
    read('attributes.yaml', AttributesFile),
  ])
  return {
    rubrics: rubrics.map(toRubric),
    labels,
    templates: Object.fromEntries(
      Object.entries(templates).map(([name, { required, optional }]) => [
        name,
        { ...pick(attributes, required, true), ...pick(attributes, optional, false) },
      ]),
    ),
  }
}

function pick(
  attributes: Static<typeof AttributesFile>['attributes'],
  keys: string,
  required: boolean,
): Record<string, ReferenceAttribute> {
  const picked = keys.split(/,\s*/).filter(Boolean)
  return Object.fromEntries(
    picked.map((key) => {
      const attribute = attributes[key]
      if (!attribute) throw new Error(`reference/attributes.yaml has no attribute ${key}`)
      return [key, { ...attribute, required }]
    }),
  )
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
