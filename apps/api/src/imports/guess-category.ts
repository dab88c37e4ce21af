import { textKey } from '#lib/text-key.ts'
import { type CategoryNames, createCategoryPhrases } from '#search/lexicon/lexicon.ts'
import { singularOf } from '#search/lexicon/phrases.ts'
import type { CategoryMatch } from '#search/types.ts'
import { type Categorise, type CategoryGuess, type CategoryHints, keyOf } from './vocabulary.ts'

/** Words of shops in English and of the taxonomies they use, as ours. */
const others: Record<string, string> = {
  jewelry: 'bijoux',
  bracelet: 'bijoux',
  necklace: 'collier',
  earring: 'boucles d oreilles',
  ring: 'bague',
  watch: 'montre',
  watche: 'montre',
  clothing: 'vêtements',
  apparel: 'vêtements',
  tshirt: 't shirt',
  hoodie: 'sweat',
  beanie: 'bonnet',
  scarf: 'écharpe',
  pottery: 'poterie',
  ceramic: 'céramique',
  stoneware: 'grès',
  vessel: 'vase',
  candle: 'bougie',
  soap: 'savon',
  toy: 'jouet',
  book: 'livre',
  honey: 'miel',
  wine: 'vin',
  cheese: 'fromage',
  bread: 'pain',
  leather: 'cuir',
  bag: 'sac',
  handbag: 'sac à main',
  furniture: 'meuble',
  lamp: 'lampe',
  knife: 'couteau',
  kitchen: 'cuisine',
  vegetable: 'légumes',
  fruit: 'fruits',
  beer: 'bière',
  jam: 'confiture',
  tea: 'thé',
  coffee: 'café',
  cushion: 'coussin',
  painting: 'tableau',
}

/** Less than this is no guess: one word of a tag may mean anything. */
const enough = 4

/**
 * Guesses the category from what a shop files its product under, its name and its tags. Each that names a category is
 * a vote for it; a whole step of a path counts most, the last step before the others. Categories are named as in the
 * search; the guess of a form (`pro-products/guess-category.ts`) also learns from what is published, which files may
 * not: the same file again must be read the same.
 */
export function createCategorise(categories: CategoryNames[]): Categorise {
  const order = new Map(categories.map(({ slug }, place) => [slug, place]))
  const names = new Map(categories.map(({ slug, nameFr }) => [slug, nameFr]))
  const phrases = createCategoryPhrases(categories.map(withOthers), singularOf)
  const remembered = new Map<string, Found[]>()

  const likelierFirst = (a: CategoryMatch, b: CategoryMatch) =>
    b.to - b.from - (a.to - a.from) ||
    a.from - b.from ||
    (order.get(a.slug) ?? 0) - (order.get(b.slug) ?? 0)

  /** What the words of a text name, the longest first, each word once. */
  function look(text: string): Found[] {
    const known = remembered.get(text)
    if (known) return known
    const words = textKey(text).split(' ').filter(Boolean).slice(0, 40)
    const found: Found[] = []
    for (const match of phrases.in(words).toSorted(likelierFirst)) {
      const { from, to } = match
      if (match.isRubric || found.some((other) => other.from < to && from < other.to)) continue
      found.push({ ...match, run: to - from, whole: to - from === words.length })
    }
    if (remembered.size < 20_000) remembered.set(text, found)
    return found
  }

  return ({ paths, tags, name }: CategoryHints): CategoryGuess | null => {
    const votes = new Map<string, { votes: number; from: string }>()
    const vote = (text: string, from: string, weigh: (found: Found) => number) => {
      for (const found of look(text)) {
        const known = votes.get(found.slug) ?? { votes: 0, from }
        votes.set(found.slug, { ...known, votes: known.votes + weigh(found) })
      }
    }
    for (const path of paths) {
      const steps = path.split(/\s*(?:->|>|»|›|\/|\||::|,)\s*/).toReversed()
      for (const [above, step] of steps.entries()) {
        vote(step, path, ({ whole, run }) => (whole ? 12 : run > 1 ? 6 : 3) / (above + 1))
      }
    }
    vote(name, name, ({ run, from }) => (run > 1 ? 5 : from === 0 ? 4 : 2))
    for (const tag of tags) vote(tag, tag, ({ whole, run }) => (whole ? 3 : run > 1 ? 2 : 1))
    const [best] = [...votes].toSorted(([, a], [, b]) => b.votes - a.votes)
    if (!best || best[1].votes < enough) return null
    const [slug, { from }] = best
    return { slug, name: names.get(slug) ?? slug, from }
  }
}

type Found = CategoryMatch & { run: number; whole: boolean }

/** For a shop, one of two things that a category is called is not that category: “Accessoires” are of anything. */
const whole = (name: string) => name.replaceAll(/,| (?:et|and|e) /g, ' ')

/** A category is also called by the others' words for what it is called. */
function withOthers(category: CategoryNames): CategoryNames {
  const called = new Set([category.nameFr, ...category.synonyms].map(keyOf))
  const more = Object.keys(others).filter((word) => called.has(keyOf(others[word] ?? '')))
  const { nameFr, nameEn, nameOc, synonyms } = category
  return {
    ...category,
    nameFr: whole(nameFr),
    nameEn: whole(nameEn),
    nameOc: whole(nameOc),
    synonyms: [...synonyms, ...more],
  }
}
