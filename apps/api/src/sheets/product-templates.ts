import type { AttributeTemplate } from '@dansmazone/contract/category'
import { loadReference, type ReferenceAttribute } from '#src/reference/load.ts'

type Attributes = Record<string, ReferenceAttribute>
export type Templates = (template: AttributeTemplate) => Attributes

let reading: Promise<Templates> | undefined

/** The attributes of each template, which come with the code: read once. */
export async function productTemplates(): Promise<Templates> {
  reading ??= loadReference().then(
    ({ templates }) =>
      (template) =>
        templates[template] ?? {},
  )
  return await reading
}
