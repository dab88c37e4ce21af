import { textKey } from '#lib/text-key.ts'
import { type Categorise, type CategoryGuess, type CategoryHints, singular } from './vocabulary.ts'

export type KnownCategory = {
  slug: string
  name: string
  /** Null: a rubric, which has no products of its own. */
  rubric: string | null
  /** Everything it is called, in every language. */
  words: string[]
}

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

/** Words of a category that are looked for as one. */
const longestRun = 4
/** Less than this is no guess: one word of a tag may mean anything. */
const enough = 4

/**
 * Guesses the category from what a shop files its product under, its name and its tags. Each that names a category is
 * a vote for it; a whole step of a path counts most, the last step before the others.
 */
export function createCategorise(categories: KnownCategory[]): Categorise {
  const byWords = new Map<string, KnownCategory>()
  for (const category of categories) {
    if (category.rubric === null) continue
    for (const word of category.words) {
      const key = singular(textKey(word))
      if (key.length > 1 && !byWords.has(key)) byWords.set(key, category)
    }
  }
  const remembered = new Map<string, Found[]>()
  const named = (key: string) =>
    byWords.get(key) ?? byWords.get(singular(textKey(others[key] ?? '')))

  /** What the words of a text name, the longest runs first, each word once. */
  function look(text: string): Found[] {
    const known = remembered.get(text)
    if (known) return known
    const words = singular(textKey(text)).split(' ').filter(Boolean).slice(0, 40)
    const found: Found[] = []
    const taken = new Set<number>()
    for (let run = Math.min(longestRun, words.length); run > 0; run -= 1) {
      for (let start = 0; start + run <= words.length; start += 1) {
        const places = Array.from({ length: run }, (_, index) => start + index)
        const category = named(words.slice(start, start + run).join(' '))
        if (!category || places.some((place) => taken.has(place))) continue
        for (const place of places) taken.add(place)
        found.push({ category, run, start, whole: run === words.length })
      }
    }
    if (remembered.size < 20_000) remembered.set(text, found)
    return found
  }

  return ({ paths, tags, name }: CategoryHints): CategoryGuess | null => {
    const votes = new Map<KnownCategory, { votes: number; from: string }>()
    const vote = (text: string, from: string, weigh: (found: Found) => number) => {
      for (const found of look(text)) {
        const known = votes.get(found.category) ?? { votes: 0, from }
        votes.set(found.category, { votes: known.votes + weigh(found), from: known.from })
      }
    }
    for (const path of paths) {
      const steps = path.split(/\s*(?:->|>|»|›|\/|\||::|,)\s*/).toReversed()
      for (const [above, step] of steps.entries()) {
        vote(step, path, ({ whole, run }) => (whole ? 12 : run > 1 ? 6 : 3) / (above + 1))
      }
    }
    vote(name, name, ({ run, start }) => (run > 1 ? 5 : start === 0 ? 4 : 2))
    for (const tag of tags) vote(tag, tag, ({ whole, run }) => (whole ? 3 : run > 1 ? 2 : 1))
    const [best] = [...votes].toSorted(([, a], [, b]) => b.votes - a.votes)
    if (!best || best[1].votes < enough) return null
    const [{ slug, name: called }, { from }] = best
    return { slug, name: called, from }
  }
}

type Found = { category: KnownCategory; run: number; start: number; whole: boolean }
