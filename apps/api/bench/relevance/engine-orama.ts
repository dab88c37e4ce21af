import { create, insertMultiple, search } from '@orama/orama'
import type { Catalogue, Item } from './catalogue.ts'
import { boosts, documentOf, fields } from './documents.ts'
import type { Engine } from './engine.ts'
import { frenchStem, frenchWords } from './french.ts'

/** Orama: one mistake a word; all words, then any of them where no document has all. */
export async function orama(catalogue: Catalogue): Promise<Engine> {
  const indexes = {
    products: await indexOf(catalogue.products),
    merchants: await indexOf(catalogue.merchants),
  }
  return {
    name: 'Orama',
    search: async (query, kind, limit) => {
      const ask = (threshold: number, tolerance: number) =>
        search(indexes[kind], {
          term: query,
          properties: [...fields],
          boost: boosts,
          limit,
          threshold,
          tolerance,
        })
      for (const tolerance of [0, 1]) {
        const all = await ask(0, tolerance)
        if (all.count > 0) return { slugs: slugsOf(all), gaveUp: false }
      }
      return { slugs: slugsOf(await ask(1, 1)), gaveUp: true }
    },
  }
}

const slugsOf = ({ hits }: { hits: { id: string }[] }) => hits.map(({ id }) => id)

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
