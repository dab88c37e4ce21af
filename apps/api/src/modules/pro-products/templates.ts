import { attributeTemplates, type AttributeTemplate } from '@dansmazone/contract/category'
import type { ProductTemplate, ProductTemplates } from '@dansmazone/contract/product-help'
import type { Database } from '#db/client.ts'
import { productTemplates } from '#sheets/product-templates.ts'
import type { ReferenceAttribute } from '#src/reference/load.ts'
import * as repository from './repository.ts'

/** What the form of each category asks for. */
export async function listTemplates(db: Database): Promise<ProductTemplates> {
  const attributesOf = await productTemplates()
  const categories = await repository.findCategories(db)
  return {
    templates: attributeTemplates.map((template) => toTemplate(template, attributesOf(template))),
    categories: categories.map(({ slug, name, rubricSlug, rubricName, template }) => ({
      slug,
      name,
      rubric: { slug: rubricSlug, name: rubricName },
      template: template as AttributeTemplate,
    })),
  }
}

const toTemplate = (
  template: AttributeTemplate,
  attributes: Record<string, ReferenceAttribute>,
): ProductTemplate => ({
  template,
  fields: Object.entries(attributes).map(
    ([key, { type, unit, required, names, choices = {} }]) => ({
      key,
      type,
      ...(unit && { unit }),
      required,
      names,
      choices: Object.entries(choices).map(([value, choiceNames]) => ({
        value,
        names: choiceNames,
      })),
    }),
  ),
  maker: 'makerName' in attributes,
  unitPrice: template === 'food',
})
