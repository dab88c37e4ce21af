import { textKey } from '#lib/text-key.ts'

type Part = { key: string; typed: string; isLast: boolean }

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu

/**
 * A text word by word, each given anew by `replace`, null leaving the whole unwritten. Apostrophes and hyphens between
 * words stay; all else that is no word becomes a space.
 */
export function rewrite(text: string, replace: (part: Part) => string | null): string | null {
  const found = [...text.normalize('NFC').matchAll(wordPattern)]
    .map((match) => ({ typed: match[0], at: match.index, key: textKey(match[0]) }))
    .filter(({ key }) => key !== '')
  let written = ''
  let end = 0
  for (const [index, { typed, at, key }] of found.entries()) {
    const word = replace({ key, typed, isLast: index === found.length - 1 })
    if (word === null) return null
    if (index > 0) written += joined(text.normalize('NFC').slice(end, at))
    written += word
    end = at + typed.length
  }
  return written
}

const joined = (between: string) => (/^['’]$/.test(between) ? '’' : between === '-' ? '-' : ' ')
