import type { Queries } from '#db/transaction.ts'
import { categoriesOf } from '#search/lexicon/load.ts'
import { loadReference, type Reference } from '#src/reference/load.ts'
import { createCategorise } from './guess-category.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The categories, labels and attributes of this site, for reading files. */
export async function loadVocabulary(db: Queries): Promise<Vocabulary> {
  const [categories, { rows: labels }, { templates }] = await Promise.all([
    categoriesOf(db),
    db.$client.query<{ code: string }>(
      `SELECT code FROM labels WHERE NOT needs_check AND subject IN ('product', 'both')`,
    ),
    loadReference(),
  ])
  return {
    attributes: attributesOf(templates),
    categorySlugs: new Set(categories.filter(({ isRubric }) => !isRubric).map(({ slug }) => slug)),
    labels: new Set(labels.map(({ code }) => code)),
    categorise: createCategorise(categories),
  }
}

const attributesOf = (templates: Reference['templates']): Vocabulary['attributes'] =>
  new Map(Object.values(templates).flatMap((template) => Object.entries(template)))

/** The attributes that come with the code, by their keys. */
export const loadAttributes = async () => attributesOf((await loadReference()).templates)
