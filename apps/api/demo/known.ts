import type { Commune, Department, Region } from '@dansmazone/territory/types'
import type { AttributeTemplates, Reference } from '#src/reference/load.ts'

type KnownLabel = { subject: 'merchant' | 'product' | 'both'; needsCheck: boolean }

/** What a merchant's file may refer to. */
export type Known = {
  region: Region
  departments: ReadonlyMap<string, Department>
  communes: ReadonlyMap<string, Commune>
  /** The template of each category; rubrics are not among them. */
  categories: ReadonlyMap<string, string>
  labels: ReadonlyMap<string, KnownLabel>
  templates: AttributeTemplates
}

type Places = { region: Region; departments: Department[]; communes: Commune[] }

export function knownFrom({ region, departments, communes }: Places, reference: Reference): Known {
  const { rubrics, labels, templates } = reference
  return {
    region,
    departments: new Map(departments.map((department) => [department.code, department])),
    communes: new Map(communes.map((commune) => [commune.insee, commune])),
    categories: new Map(
      rubrics.flatMap(({ categories }) => categories.map(({ slug, template }) => [slug, template])),
    ),
    labels: new Map(labels.map(({ code, ...label }) => [code, label])),
    templates,
  }
}
