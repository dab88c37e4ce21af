import { createCategorise } from '#imports/guess-category.ts'
import type { ImportedProduct } from '#imports/imported.ts'
import { type FileRead, readFile, type ReadOptions } from '#imports/read-file.ts'
import type { Vocabulary } from '#imports/vocabulary.ts'
import { loadReference } from '#src/reference/load.ts'

let loaded: Promise<Vocabulary> | undefined

/** The vocabulary that comes with the code, without a database. */
export const vocabulary = () => (loaded ??= load())

async function load(): Promise<Vocabulary> {
  const { rubrics, labels, templates } = await loadReference()
  const categories = rubrics.flatMap((rubric) =>
    rubric.categories.map(({ slug, names, synonyms }) => ({
      id: slug,
      slug,
      nameFr: names.fr,
      nameEn: names.en,
      nameOc: names.oc,
      synonyms,
      isRubric: false,
    })),
  )
  return {
    attributes: new Map(Object.values(templates).flatMap((template) => Object.entries(template))),
    categorySlugs: new Set(categories.map(({ slug }) => slug)),
    labels: new Set(labels.map(({ code }) => code)),
    categorise: createCategorise(categories),
  }
}

export type Whole = Omit<FileRead, 'products'> & { products: ImportedProduct[] }

/** A file with all its products. */
export async function readWhole(
  content: Buffer | string,
  options: Partial<ReadOptions> = {},
): Promise<Whole> {
  const file = await readFile(Buffer.from(content), {
    vocabulary: await vocabulary(),
    chosen: async () => null,
    ...options,
  })
  const products: ImportedProduct[] = []
  for await (const product of file.products()) products.push(product)
  return { ...file, products }
}

/** `field of each column`, by header. */
export const fieldsOf = ({ reading }: Whole) =>
  Object.fromEntries(reading.columns.map(({ header, field }) => [header, field]))

export const codes = ({ remarks }: Pick<ImportedProduct, 'remarks'>) =>
  remarks.map(({ code, cell }) => (cell ? `${code} ${cell}` : code))
