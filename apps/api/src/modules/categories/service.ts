import type {
  Category,
  CategoryQuery,
  CategorySummary,
  CategoryTree,
} from '@dansmazone/contract/category'
import { categoryPath } from '@dansmazone/contract/site-paths'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { countByCategory, type Counts, type Place } from '#db/listing-counts.ts'
import { refuseUnknownPlace } from '#db/unknown-values.ts'
import { illustrationPath } from '#lib/image.ts'
import { keptByKey } from '#lib/kept.ts'
import { notFound } from '#lib/problem-error.ts'
import * as repository from './repository.ts'

type CountedRow = repository.CategoryRow & Counts

type Options = { db: Database; publicUrl: string; epoch: () => number }

export function createCategories({ db, publicUrl, epoch }: Options) {
  const countsIn = keptByKey(epoch, (place) => countByCategory(db, JSON.parse(place) as Place))

  async function list(locale: Locale, { department, commune }: Place): Promise<CountedRow[]> {
    const [rows, countsOf] = await Promise.all([
      repository.list(db, locale),
      countsIn(JSON.stringify({ department, commune })),
    ])
    return rows.map((row) => ({ ...row, ...countsOf(row.id) }))
  }

  return {
    async tree(locale: Locale, place: CategoryQuery): Promise<CategoryTree> {
      await refuseUnknownPlace(db, place)
      const rows = await list(locale, place)
      const items = rows
        .filter(({ parentId }) => parentId === null)
        .map((rubric) => ({
          ...toSummary(rubric, null),
          illustration: illustrationPath(rubric.slug),
          children: childrenOf(rows, rubric),
        }))
      return { items }
    },

    /** Throws `not_found`. */
    async find(slug: string, locale: Locale): Promise<Category> {
      const rows = await list(locale, {})
      const row = rows.find((each) => each.slug === slug)
      if (!row) throw notFound()
      const parent = rows.find(({ id }) => id === row.parentId) ?? null
      return {
        ...toSummary(row, parent),
        url: publicUrl + categoryPath(row.slug),
        illustration: illustrationPath(row.slug),
        names: { fr: row.nameFr, en: row.nameEn, oc: row.nameOc },
        synonyms: row.synonyms,
        template: row.template,
        path: [...(parent ? [parent] : []), row].map((each) => ({
          slug: each.slug,
          name: each.name,
        })),
        children: childrenOf(rows, row),
      }
    },
  }
}

const childrenOf = (rows: CountedRow[], parent: CountedRow) =>
  rows.filter(({ parentId }) => parentId === parent.id).map((row) => toSummary(row, parent))

const toSummary = (
  { slug, name, icon, productCount, merchantCount }: CountedRow,
  parent: CountedRow | null,
): CategorySummary => ({
  slug,
  name,
  parent: parent?.slug ?? null,
  icon,
  productCount,
  merchantCount,
})
