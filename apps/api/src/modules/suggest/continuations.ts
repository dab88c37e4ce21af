import { singularOf } from '#search/lexicon/phrases.ts'
import { isStopWord } from '#search/reading/words.ts'
import type { Lexicon } from '#search/types.ts'
import type { Typed } from './typed.ts'
import { isLinkWord } from './written-words.ts'

/** Folded: names of products that hold what is typed, and what categories are called. */
export type Texts = { names: string[]; phrases: string[] }

type Search = {
  /** The last word of meaning before, and the words typed after it that only link. */
  anchor: string
  link: string[]
  fits: (key: string) => boolean
  lexicon: Pick<Lexicon, 'find'>
  /** Whether words anywhere in names fit too. */
  besides?: boolean
}
type Found = { key: string; follows: number; besides: number; links: Map<string, number> }

/** A text in which the word follows tells more than one that merely holds it; a category more than a product. */
const following = 3
const inPhrase = 2
/** Words found less than a part of the first are there by chance. */
const chancePart = 5

/** For `couteau la`, the words that complete it as texts do: `laguiole`. */
export function completedBy(typed: Typed, texts: Texts, lexicon: Search['lexicon']): string[] {
  const completing = new Set(typed.completions.map(({ key }) => key))
  const fits = (key: string) => key.startsWith(typed.last) || completing.has(key)
  // One letter begins too many words for those that merely stand in the same name.
  const besides = typed.last.length > 1
  const found = follow(texts, { ...anchorOf(typed.before), fits, lexicon, besides })
  return ranked(found).map(({ key }) => key)
}

/** For `couteau`, what texts say after it: `a pain`. */
export function followedBy(typed: Typed, texts: Texts, lexicon: Search['lexicon']): string[][] {
  const { anchor, link } = anchorOf([...typed.before, typed.last])
  const fits = (key: string) => key.length > 2 && lexicon.find(key) !== undefined
  return ranked(follow(texts, { anchor, link, fits, lexicon }))
    .map((found) => ({ ...found, between: mostOften(found.links) }))
    .filter(({ follows, between }) => follows >= leastFollowing(between, link))
    .map(({ key, between }) => [...between.split(' ').filter(Boolean), key])
}

/** Without a word that links them, two words may follow each other by chance; `et` begins another thing. */
const leastFollowing = (between: string, link: string[]) =>
  between.startsWith('et') ? Infinity : between === '' && link.length === 0 ? 3 : 1

function anchorOf(words: string[]) {
  const at = words.findLastIndex((word) => !isStopWord(word))
  return { anchor: words[at] ?? '', link: words.slice(at + 1) }
}

function follow({ names, phrases }: Texts, search: Search): Found[] {
  const { anchor, link, fits, lexicon, besides = false } = search
  const stem = lexicon.find(anchor)?.lexeme
  const singular = singularOf(anchor)
  const isAnchor = (key: string) =>
    singularOf(key) === singular || (stem !== undefined && lexicon.find(key)?.lexeme === stem)
  const found = new Map<string, Found>()
  const note = (key: string) => {
    const known = found.get(key) ?? { key, follows: 0, besides: 0, links: new Map() }
    found.set(key, known)
    return known
  }
  const noteFollowing = (words: string[], weight: number) => {
    for (const [at, key] of words.entries()) {
      const next = isAnchor(key) ? afterLink(words, at + 1, link) : null
      if (!next || !fits(next.key) || isAnchor(next.key)) continue
      const known = note(next.key)
      known.follows += weight
      known.links.set(next.between, (known.links.get(next.between) ?? 0) + weight)
    }
  }

  if (anchor === '') return []
  for (const phrase of phrases) noteFollowing(phrase.split(' '), inPhrase)
  for (const name of names) {
    const words = name.split(' ')
    noteFollowing(words, 1)
    if (link.length > 0 || !besides) continue
    for (const key of new Set(words)) if (fits(key) && !isAnchor(key)) note(key).besides += 1
  }
  return [...found.values()]
}

const articles = new Set(['l', 'la', 'le', 'les'])

/** The word of meaning after the link that was typed, and the words between that link them too. */
function afterLink(words: string[], from: number, link: string[]) {
  if (link.some((word, index) => words[from + index] !== word)) return null
  const start = from + link.length
  let at = start
  if (isLinkWord(words[at] ?? '')) at += 1
  if ((at > start || link.length > 0) && articles.has(words[at] ?? '')) at += 1
  const key = words[at]
  return key === undefined || isStopWord(key)
    ? null
    : { key, between: words.slice(start, at).join(' ') }
}

const mostOften = (counts: Map<string, number>) =>
  [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? ''

function ranked(found: Found[]): Found[] {
  const scoreOf = ({ follows, besides }: Found) => follows * following + besides
  const sorted = found.toSorted((one, other) => scoreOf(other) - scoreOf(one))
  const least = sorted[0] ? scoreOf(sorted[0]) / chancePart : 0
  return sorted.filter((each) => scoreOf(each) >= least)
}
