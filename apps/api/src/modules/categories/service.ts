import type {
  Category,
  CategoryQuery,
  CategorySummary,
  CategoryTree,
} from '@dansmazone/contract/category'
import { categoryPath } from '@dansmazone/contract/site-paths'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { illustrationPath } from '#lib/image.ts'
import { notFound } from '#lib/problem-error.ts'
import * as repository from './repository.ts'

export async function tree(
  db: Database,
  locale: Locale,
  place: CategoryQuery,
): Promise<CategoryTree> {
  const somewhere = place.department !== undefined || place.commune !== undefined
  const rows = await (somewhere
    ? repository.listIn(db, locale, place)
    : repository.list(db, locale))
  const items = rows
    .filter(({ parentId }) => parentId === null)
    .map((rubric) => ({
      ...toSummary(rubric, null),
      illustration: illustrationPath(rubric.slug),
      children: childrenOf(rows, rubric),
    }))
  return { items }
}

export async function find(
  db: Database,
  slug: string,
  { locale, publicUrl }: { locale: Locale; publicUrl: string },
): Promise<Category> {
  const rows = await repository.list(db, locale)
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
    path: [...(parent ? [parent] : []), row].map((each) => ({ slug: each.slug, name: each.name })),
    children: childrenOf(rows, row),
  }
}

const childrenOf = (rows: repository.CategoryRow[], parent: repository.CategoryRow) =>
  rows.filter(({ parentId }) => parentId === parent.id).map((row) => toSummary(row, parent))

const toSummary = (
  { slug, name, icon, productCount, merchantCount }: repository.CategoryRow,
  parent: repository.CategoryRow | null,
): CategorySummary => ({
  slug,
  name,
  parent: parent?.slug ?? null,
  icon,
  productCount,
  merchantCount,
})
