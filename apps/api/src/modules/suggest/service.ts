import type { Suggestions } from '@dansmazone/contract/suggest'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { communeKey } from '#db/commune-sql.ts'
import { illustrationPath, toImage } from '#lib/image.ts'
import { shortLived } from '#lib/short-lived.ts'
import type { Vocabulary } from '#src/search/lexicon/load.ts'
import { createCategoryFinder } from './categories.ts'
import { merchantQuery, productQuery } from './document-query.ts'
import { suggestQueries } from './queries.ts'
import * as repository from './repository.ts'
import { readTyped } from './typed.ts'

const most = { queries: 5, categories: 3, products: 4, merchants: 3, communes: 3 }

/** What is kept in memory of categories and past searches is at most so old. */
const leastMs = 60_000

type Options = { db: Database; publicUrl: string; vocabulary: () => Promise<Vocabulary> }

export function createSuggest({ db, publicUrl, vocabulary }: Options) {
  const categories = shortLived(
    async () => createCategoryFinder(await repository.listCategories(db)),
    {
      leastMs,
    },
  )
  const popular = shortLived(() => repository.listPopular(db), { leastMs })

  return async (q: string, locale: Locale): Promise<Suggestions> => {
    const known = await vocabulary()
    const typed = readTyped(q, known)
    if (!typed) return { queries: [], categories: [], products: [], merchants: [], communes: [] }

    const [findCategories, popularSearches, found, merchants, communes] = await Promise.all([
      categories(),
      popular(),
      repository.findProducts(db, {
        key: typed.key,
        query: productQuery(typed),
        words: typed.start === '' ? [] : typed.completions.map(({ key }) => key),
        link: typed.link,
        most: most.products,
      }),
      repository.findMerchants(db, {
        key: typed.key,
        query: merchantQuery(typed),
        most: most.merchants,
      }),
      repository.findCommunes(
        db,
        { key: communeKey(q), postcode: /^\d{1,5}$/.test(typed.typedKey) ? typed.typedKey : '' },
        most.communes,
      ),
    ])
    const beside = found.words.flatMap((word) => known.lexicon.find(word) ?? [])
    const byName = findCategories(typed.typedKey, locale, most.categories)
    return {
      queries: suggestQueries(typed, popularSearches, beside, most.queries).map((text) => ({
        text,
      })),
      categories: byName.length > 0 ? byName : findCategories(typed.key, locale, most.categories),
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
