import type { Queries } from '#db/transaction.ts'
import { loadReference } from '#src/reference/load.ts'
import { createCategorise, type KnownCategory } from './guess-category.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The categories, labels and attributes of this site, for reading files. */
export async function loadVocabulary(db: Queries): Promise<Vocabulary> {
  const [{ rows: categories }, { rows: labels }, { templates }] = await Promise.all([
    db.$client.query<KnownCategory>(
      `SELECT c.slug, c.name_fr AS name, p.slug AS rubric,
         ARRAY[c.name_fr, c.name_en, c.name_oc] || c.synonyms AS words
       FROM categories c LEFT JOIN categories p ON p.id = c.parent_id ORDER BY c.sort_order, c.slug`,
    ),
    db.$client.query<{ code: string }>(
      `SELECT code FROM labels WHERE NOT needs_check AND subject IN ('product', 'both')`,
    ),
    loadReference(),
  ])
  return {
    attributes: new Map(Object.values(templates).flatMap((template) => Object.entries(template))),
    categorySlugs: new Set(
      categories.filter(({ rubric }) => rubric !== null).map(({ slug }) => slug),
    ),
    labels: new Set(labels.map(({ code }) => code)),
    categorise: createCategorise(categories),
  }
}
