import type { Word } from '#search/types.ts'

/** The words of a search in one line, a space before and after each, to be read by regular expressions. */
export type Line = {
  text: string
  /** Of each character of the text, its word; of what stands between two words, the next one. */
  wordAt: number[]
  /** Of each word, where it ends in the text. */
  ends: number[]
}

/** `between` gives what stands before a word, when it is not just a space. */
export function lineOf(
  words: readonly Word[],
  between: (index: number) => string = () => ' ',
): Line {
  let text = ''
  const wordAt: number[] = []
  const ends: number[] = []
  words.forEach(({ key }, index) => {
    text += between(index) + key
    while (wordAt.length < text.length) wordAt.push(index)
    ends.push(text.length)
  })
  return { text: `${text} `, wordAt, ends }
}

/** An expression for whole words. */
export const phrase = (source: string) => new RegExp(`(?<= )(?:${source})(?= )`, 'g')

export type Found = { from: number; to: number; groups: (string | undefined)[] }

/** Where a phrase stands in a line: its words, the end excluded. */
export function find({ text, wordAt }: Line, expression: RegExp): Found[] {
  const found: Found[] = []
  // Much faster than matchAll, which makes a new expression for each search.
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const end = expression.lastIndex
    found.push({
      from: wordAt[match.index] ?? 0,
      to: (wordAt[end - 1] ?? 0) + 1,
      groups: match.slice(1),
    })
  }
  return found
}

/** An expression for whole words that follow others at once. */
export const following = (source: string) => new RegExp(` (?:${source})(?= )`, 'y')

/** A phrase that begins with the word `index`. */
export function findAfter({ text, wordAt, ends }: Line, index: number, expression: RegExp) {
  expression.lastIndex = index === 0 ? 0 : (ends[index - 1] ?? text.length)
  const match = expression.exec(text)
  if (!match) return null
  const last = expression.lastIndex - 1
  expression.lastIndex = 0
  return { to: (wordAt[last] ?? 0) + 1, groups: match.slice(1) as (string | undefined)[] }
}
