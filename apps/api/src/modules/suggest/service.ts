import type { Suggestions } from '@dansmazone/contract/suggest'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { illustrationPath, toImage } from '#lib/image.ts'
import { shortLived } from '#lib/short-lived.ts'
import type { Vocabulary } from '#search/lexicon/load.ts'
import type { CategoryPhrases } from '#search/types.ts'
import { type CategoryFinder, createCategoryFinder } from './categories.ts'
import { createCommuneFinder } from './communes.ts'
import { merchantQuery, productQuery } from './document-query.ts'
import { suggestQueries } from './queries.ts'
import * as repository from './repository.ts'
import { readTyped, type Typed } from './typed.ts'

const most = { queries: 5, categories: 3, products: 4, merchants: 3, communes: 3 }

/** What is kept in memory of categories and past searches is at most so old. */
const leastMs = 60_000

type Options = { db: Database; publicUrl: string; vocabulary: () => Promise<Vocabulary> }

export function createSuggest({ db, publicUrl, vocabulary }: Options) {
  const categoryFinder = shortLived(
    async () => createCategoryFinder(await repository.listCategories(db)),
    {
      leastMs,
    },
  )
  const popularSearches = shortLived(() => repository.listPopular(db), { leastMs })

  const findCommunes = createCommuneFinder(db)

  return async (q: string, locale: Locale): Promise<Suggestions> => {
    const known = await vocabulary()
    const typed = readTyped(q, known)
    if (!typed) return { queries: [], categories: [], products: [], merchants: [], communes: [] }

    const isKnown = typed.key === typed.typedKey && typed.completions.length > 0
    const [categories, popular, found, merchants, communes] = await Promise.all([
      categoryFinder(),
      popularSearches(),
      repository.findProducts(db, {
        key: typed.key,
        last: typed.last,
        query: productQuery(typed),
        most: most.products,
      }),
      repository.findMerchants(db, {
        key: typed.key,
        last: typed.last,
        query: merchantQuery(typed),
        most: most.merchants,
      }),
      findCommunes(q, !isKnown, most.communes),
    ])
    const { phrases } = categories
    const sources = { popular, names: found.names, phrases, lexicon: known.lexicon }
    return {
      queries: suggestQueries(typed, sources, most.queries).map((text) => ({ text })),
      categories: suggestCategories(categories, typed, known.categories, locale),
      products: found.products.map(({ slug, name, merchantName, communeName, ...row }) => ({
        slug,
        name,
        merchant: { name: merchantName },
        commune: { name: communeName },
        ...(row.image && { image: toImage(row.image, publicUrl) }),
        illustration: illustrationPath(row.categorySlug),
      })),
      merchants: merchants.map(({ communeName, ...merchant }) => ({
        ...merchant,
        commune: { name: communeName },
      })),
      communes: communes.map(({ departmentCode, departmentName, formerName, ...commune }) => ({
        ...commune,
        department: { code: departmentCode, name: departmentName },
        ...(formerName !== null && { formerName }),
      })),
    }
  }
}

/** By their names; else those that some of the words stand for. */
function suggestCategories(
  categories: CategoryFinder,
  typed: Typed,
  phrases: CategoryPhrases,
  locale: Locale,
) {
  for (const key of [typed.typedKey, typed.key]) {
    const found = categories.byName(key, locale, most.categories)
    if (found.length > 0) return found
  }
  const ids = phrases.in(typed.key.split(' ')).map(({ id }) => id)
  return categories.byIds([...new Set(ids)].slice(0, most.categories), locale)
}
