import type { CategoryGuess } from '@dansmazone/contract/product-help'
import type { Database } from '#db/client.ts'
import { textKey } from '#lib/text-key.ts'
import type { SearchSources } from '#search/sources.ts'
import * as repository from './repository.ts'

/** A French name begins with what the thing is; what follows says of what, for what. */
const firstWord = 1.5
const mostGuesses = 3
/** What a guess is held against: alone, a weak hint stays a weak hint. */
const doubt = 0.3
/** Of two weak hints none is one. */
const enough = 0.12

/** Votes of the words that name a category, and of published products whose names have the same words. */
export async function guessCategory(
  db: Database,
  sources: SearchSources,
  name: string,
): Promise<CategoryGuess> {
  const votes = new Map<string, number>()
  const vote = (slug: string, weight: number) => votes.set(slug, (votes.get(slug) ?? 0) + weight)
  await voteByPhrases(sources, name, vote)
  await voteByNames(db, name, vote)
  const likeliest = [...votes].toSorted(([, a], [, b]) => b - a).slice(0, mostGuesses)
  const total = likeliest.reduce((sum, [, votesOfOne]) => sum + votesOfOne, doubt)
  const categories = await repository.findCategories(db)
  const known = new Map(categories.map((category) => [category.slug, category]))
  return {
    items: likeliest.flatMap(([slug, votesOfOne]) => {
      const category = known.get(slug)
      const confidence = Math.round((votesOfOne / total) * 100) / 100
      if (!category || confidence < enough) return []
      const rubric = { slug: category.rubricSlug, name: category.rubricName }
      return [{ slug, name: category.name, rubric, confidence }]
    }),
  }
}

type Vote = (slug: string, weight: number) => void

/** The search's own names of categories: the longer the phrase, the surer. */
async function voteByPhrases(sources: SearchSources, name: string, vote: Vote) {
  const { categories } = await sources.vocabulary()
  const words = textKey(name).split(' ').filter(Boolean).slice(0, 30)
  for (const { slug, from, to, isRubric } of categories.in(words)) {
    if (isRubric) continue
    vote(slug, (0.5 + 0.35 * (to - from - 1)) * (from === 0 ? firstWord : 1))
  }
}

/** Each word of the name is worth one, shared between the categories of the products that have it. */
async function voteByNames(db: Database, name: string, vote: Vote) {
  const rows = await repository.categoriesByWord(db, name)
  const words = Math.max(new Set(rows.map(({ place }) => place)).size, 1)
  const first = Math.min(...rows.map(({ place }) => place))
  for (const { slug, place, share } of rows) {
    vote(slug, (share / Math.sqrt(words)) * (place === first ? firstWord : 1))
  }
}
