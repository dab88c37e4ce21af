import { isStopWord } from '#search/reading/words.ts'
import type { Lexicon } from '#search/types.ts'

const links = new Set(['a', 'au', 'aux', 'avec', 'd', 'de', 'des', 'du', 'en', 'et', 'pour', 'sur'])

/** One that names of products have between words of meaning: what is typed goes on after it. */
export const isLinkWord = (key: string) => links.has(key)

const elided = new Set(['c', 'd', 'j', 'l', 'm', 'n', 'qu', 's', 't'])

/** Folded words as they are written: `sac a main` is “sac à main”, `huile d olive` “huile d’olive”. */
export const writtenWords = (keys: string[], lexicon: Pick<Lexicon, 'find'>): string =>
  keys.reduce((text, key) => {
    const word = isStopWord(key) ? (key === 'a' ? 'à' : key) : (lexicon.find(key)?.shown ?? key)
    const glued = text.endsWith('’') || text === ''
    const ends = elided.has(key) && key !== keys.at(-1) ? '’' : ''
    return `${text}${glued ? '' : ' '}${word}${ends}`
  }, '')
