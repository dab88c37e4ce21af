import { isStopWord } from '#src/search/reading/words.ts'
import type { Lexicon } from '#src/search/types.ts'
import type { Typed } from './typed.ts'

type Found = { count: number; besides: number; links: Map<string, number> }

/** A name in which the word follows tells more than one that merely holds it. */
const followingCounts = 3
/** Words found less than a part of the first are there by chance. */
const chancePart = 5
const mostLinks = 2

/** What names say where these words are typed, folded: `couteau` further, `a pain`; `couteau la` completed, `laguiole`. */
export function continuations(typed: Typed, names: string[], lexicon: Pick<Lexicon, 'find'>) {
  const completing = new Set(typed.completions.map(({ key }) => key))
  const words = names.map((name) => name.split(' '))
  return {
    /** The words that complete the last one. */
    completed: (): string[] => {
      const { anchor, link } = anchorOf(typed.before)
      if (anchor === '') return []
      const found = follow(words, { anchor, link, lexicon, fits: (key) => completing.has(key) })
      return ranked(found).map(({ key }) => key)
    },
    /** What follows the last one as it is, with the words that link them. */
    further: (): string[][] => {
      const { anchor, link } = anchorOf([...typed.before, typed.last])
      if (anchor === '') return []
      const fits = (key: string) =>
        key.length > 2 && !typed.before.includes(key) && (lexicon.find(key)?.productCount ?? 0) > 0
      // Without a word that links them, two words may follow each other by chance.
      return ranked(follow(words, { anchor, link, lexicon, fits }))
        .filter(({ link: between, count }) => count > (between === '' ? 1 : 0))
        .map(({ link: between, key }) => [...between.split(' ').filter(Boolean), key])
    },
  }
}

/** The last word of meaning, and the words after it that only link. */
function anchorOf(words: string[]) {
  const at = words.findLastIndex((word) => !isStopWord(word))
  return { anchor: words[at] ?? '', link: words.slice(at + 1) }
}

type Search = {
  anchor: string
  link: string[]
  fits: (key: string) => boolean
  lexicon: Pick<Lexicon, 'find'>
}

function follow(names: string[][], { anchor, link, fits, lexicon }: Search): Map<string, Found> {
  const stem = lexicon.find(anchor)?.lexeme
  const isAnchor = (key: string) =>
    key === anchor || (stem !== undefined && lexicon.find(key)?.lexeme === stem)
  const found = new Map<string, Found>()
  const note = (key: string) => {
    const known = found.get(key) ?? { count: 0, besides: 0, links: new Map<string, number>() }
    found.set(key, known)
    return known
  }
  for (const name of names) {
    for (const [at, key] of name.entries()) {
      if (!isAnchor(key)) continue
      const next = afterLinks(name, at + 1, link)
      if (!next || !fits(next.key) || isAnchor(next.key)) continue
      const known = note(next.key)
      known.count += 1
      known.links.set(next.links, (known.links.get(next.links) ?? 0) + 1)
    }
    if (link.length > 0) continue
    for (const key of new Set(name)) if (fits(key) && !isAnchor(key)) note(key).besides += 1
  }
  return found
}

/** The word of meaning after what was typed, and the words between that only link. */
function afterLinks(name: string[], from: number, typed: string[]) {
  if (typed.some((word, index) => name[from + index] !== word)) return null
  const start = from + typed.length
  let at = start
  while (at < start + mostLinks && isStopWord(name[at] ?? '')) at += 1
  const key = name[at]
  return key === undefined || isStopWord(key)
    ? null
    : { key, links: name.slice(start, at).join(' ') }
}

function ranked(found: Map<string, Found>) {
  const scored = [...found].map(([key, { count, besides, links }]) => {
    const [link = ''] = [...links].toSorted((one, other) => other[1] - one[1])[0] ?? []
    return { key, link, count, score: count * followingCounts + besides }
  })
  scored.sort((one, other) => other.score - one.score)
  const least = (scored[0]?.score ?? 0) / chancePart
  return scored.filter(({ score }) => score >= least)
}
