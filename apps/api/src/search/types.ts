import type { Understood } from '@dansmazone/contract/search'

/** A word of a search, folded as `lib/text-key.ts` does, and where it stands in what was typed (UTF-16, end excluded). */
export type Word = { key: string; start: number; end: number }

/** Words `from` to `to` (excluded) of a search, understood as something besides text. */
export type Reading = {
  from: number
  to: number
  understood: Understood
}

/** A word known to the catalogue or to the territory's staff. */
export type KnownWord = {
  /** Folded. */
  key: string
  /** As it is written, accents included. */
  shown: string
  /** What the index holds for it: its stem. */
  lexeme: string
  /** In the names of so many published products, about. */
  productCount: number
  /** In the names of so many published merchants, about. */
  merchantCount: number
}

/** A known word near to one typed; the nearest first. `distance` counts mistakes, ½ for those of a keyboard or a sound. */
export type Correction = { word: KnownWord; distance: number }

/** The words of the catalogue, in memory. */
export type Lexicon = {
  /** The product count of the most frequent word. */
  mostFrequent: number
  find: (key: string) => KnownWord | undefined
  /** The most frequent word of this stem. */
  ofLexeme: (lexeme: string) => KnownWord | undefined
  /** In the names of so many products, in any form, about. */
  countOf: (lexeme: string) => number
  /** From 0 for the most frequent in the names of products or of merchants to 1 for what is hardly in either. */
  rarityOf: (lexeme: string) => number
  /** What an unknown word was probably meant to be. */
  correct: (key: string) => Correction[]
  /** Known words that begin so, the most frequent first. */
  complete: (beginning: string, limit: number) => KnownWord[]
  /** `portecle`: two known words written as one. */
  split: (key: string) => [KnownWord, KnownWord] | null
  /** `porte cle`: one known word written as two. */
  join: (first: string, second: string) => KnownWord | null
}

/** Other ways to say the same; `terms` are folded, words separated by one space. */
export type Synonyms = {
  /** What words `from` onwards of a search may also be called: the longest term that is found there first. */
  at: (keys: string[], from: number) => { length: number; means: string[] }[]
}

/** A rubric or category whose name or synonym stands in a search. */
export type CategoryMatch = {
  /** Of the search's words, the end excluded. */
  from: number
  to: number
  id: string
  slug: string
  name: string
  isRubric: boolean
  /** Whether it was named, rather than one of its synonyms. */
  named: boolean
}

/** The names and synonyms of categories, in memory. */
export type CategoryPhrases = { in: (keys: string[]) => CategoryMatch[] }
