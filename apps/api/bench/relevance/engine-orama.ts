import { create, insertMultiple, search } from '@orama/orama'
import type { Catalogue, Item } from './catalogue.ts'
import { boosts, documentOf, fields } from './documents.ts'
import type { Engine } from './engine.ts'
import { frenchStem, frenchWords } from './french.ts'

/**
 * Orama: any of the words, for it takes “all of them” as all in one field, which finds less; a mistake in each where
 * nothing has one.
 */
export async function orama(catalogue: Catalogue): Promise<Engine> {
  const indexes = {
    products: await indexOf(catalogue.products),
    merchants: await indexOf(catalogue.merchants),
  }
  return {
    name: 'Orama',
    search: async (query, kind, limit) => {
      const ask = (tolerance: number) =>
        search(indexes[kind], {
          term: query,
          properties: [...fields],
          boost: boosts,
          limit,
          threshold: 1,
          tolerance,
        })
      const exact = await ask(0)
      const found = exact.count > 0 ? exact : await ask(1)
      return { slugs: found.hits.map(({ id }) => id), gaveUp: exact.count === 0 }
    },
  }
}

async function indexOf(items: Item[]) {
  const index = create({
    schema: {
      name: 'string',
      category: 'string',
      synonyms: 'string',
      merchant: 'string',
      commune: 'string',
      department: 'string',
      labels: 'string',
      attributes: 'string',
      description: 'string',
    },
    components: {
      tokenizer: {
        language: 'french',
        normalizationCache: new Map(),
        tokenize: (text: string) => [...new Set(frenchWords(text).map(frenchStem))],
      },
    },
  })
  await insertMultiple(index, items.map(documentOf))
  return index
}
