import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { Queries } from '#db/transaction.ts'
import { knownWords } from './known-words.ts'
import { productTemplates } from './product-templates.ts'

type OfMaker = Pick<ProductSheetFields, 'category' | 'attributes'>

/** Products of these categories say who makes them. */
export async function categoriesWithMaker(db: Queries): Promise<ReadonlySet<string>> {
  const [{ categories }, templates] = await Promise.all([knownWords(db), productTemplates()])
  return new Set(
    [...categories].flatMap(([slug, { template }]) =>
      template && 'makerName' in templates(template) ? [slug] : [],
    ),
  )
}

/**
 * “I am the maker” said of many products at once: only where the category asks who makes it, and nobody is named yet.
 * Not being it takes back what was said.
 */
export function withOwnMaker(
  { category, attributes }: OfMaker,
  isMaker: boolean,
  asking: ReadonlySet<string>,
): ProductSheetFields['attributes'] {
  const { makerIsMerchant: _, ...others } = attributes
  if (!isMaker) return others
  const asked = category !== null && asking.has(category) && attributes['makerName'] === undefined
  return asked ? { ...others, makerIsMerchant: true } : attributes
}
