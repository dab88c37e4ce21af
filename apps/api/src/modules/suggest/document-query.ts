import type { KnownWord } from '#src/search/types.ts'
import type { Meaning, Typed } from './typed.ts'

/** So many completions of the last word are looked for; more of them where other words narrow what is found. */
const mostAlone = 8
const mostTogether = 32
/** More names than this are not gone through to show a few; the most frequent word is always looked for. */
const mostNames = 60_000

/** What the documents of products must hold: each whole word somewhere, the last one in the name. Null: nothing would. */
export function productQuery(typed: Typed): string | null {
  const earlier = typed.earlier?.map(anywhere)
  if (!earlier) return null
  const last = inName(typed, ({ productCount }) => productCount)
  return joined(earlier, last)
}

/** What the documents of merchants must hold: each word in the name. */
export function merchantQuery(typed: Typed): string | null {
  const earlier = typed.earlier?.map(({ words }) => anyOf(words.map(named)))
  if (!earlier || earlier.includes(null)) return null
  const last = inName(typed, ({ merchantCount }) => merchantCount)
  return joined(earlier, last)
}

const joined = (earlier: (string | null)[], last: string | null) =>
  last === null ? null : [...earlier, last].join(' & ')

const anywhere = ({ words, categories }: Meaning) =>
  anyOf([
    ...words.map(({ lexeme }) => quoted(lexeme)),
    ...categories.map(({ id, isRubric }) => quoted((isRubric ? 'R' : 'C') + id.slice(-12))),
  ])

function inName({ completions, earlier }: Typed, countOf: (word: KnownWord) => number) {
  const most = earlier && earlier.length > 0 ? mostTogether : mostAlone
  const wanted: KnownWord[] = []
  let names = 0
  for (const word of completions.toSorted((one, other) => countOf(other) - countOf(one))) {
    if (wanted.length === most || countOf(word) === 0) break
    names += countOf(word)
    if (wanted.length > 0 && names > mostNames) break
    wanted.push(word)
  }
  return anyOf(wanted.map(named))
}

const named = ({ lexeme }: KnownWord) => `${quoted(lexeme)}:A`

const anyOf = (parts: string[]) =>
  parts.length > 0 ? `(${[...new Set(parts)].join(' | ')})` : null

/** As the text of a `tsquery` has it. */
const quoted = (lexeme: string) => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`
