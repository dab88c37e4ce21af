import MiniSearch from 'minisearch'
import type { Catalogue, Item } from './catalogue.ts'
import { boosts, documentOf, fields } from './documents.ts'
import type { Engine } from './engine.ts'
import { frenchStem, frenchWords } from './french.ts'

/** MiniSearch: fuzzy and by beginnings; what has all words, and below it what has some. */
export function miniSearch(catalogue: Catalogue): Engine {
  const indexes = {
    products: indexOf(catalogue.products),
    merchants: indexOf(catalogue.merchants),
  }
  return {
    name: 'MiniSearch',
    search: (query, kind, limit) => {
      const index = indexes[kind]
      const all = index.search(query, { combineWith: 'AND' })
      const some = index.search(query, { combineWith: 'OR' })
      const slugs = new Set([...all, ...some].map(({ id }) => String(id)))
      return Promise.resolve({ slugs: [...slugs].slice(0, limit), gaveUp: all.length === 0 })
    },
  }
}

function indexOf(items: Item[]) {
  const index = new MiniSearch({
    fields: [...fields],
    tokenize: frenchWords,
    processTerm: frenchStem,
    searchOptions: {
      boost: boosts,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      prefix: (term) => term.length > 2,
      weights: { fuzzy: 0.45, prefix: 0.375 },
    },
  })
  index.addAll(items.map(documentOf))
  return index
}
