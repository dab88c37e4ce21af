export type Part = { text: string; matches: boolean }

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu

/** What people leave out when they type: accents, case, ligatures. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae')

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => (text.match(wordPattern) ?? []).map(folded)

/** How many characters at the beginning of a word say what was typed, an accent written apart included. */
const lengthOf = (word: string, typed: string): number => {
  let length = 0
  let said = ''
  for (const letter of word.match(/\P{M}\p{M}*/gu) ?? []) {
    if (said.length >= typed.length) break
    length += letter.length
    said += folded(letter)
  }
  return length
}

/** A text cut where its words begin as a typed one does, for these beginnings to be shown. */
export const matchingParts = (text: string, typed: string): Part[] => {
  const all = wordsOf(typed)
  // The d of an elision is the beginning of too much; a last letter is that of a word to come.
  const sought = all.filter((word, index) => word.length > 1 || index === all.length - 1)
  const parts: Part[] = []
  const add = (piece: string, matches: boolean) => {
    if (piece === '') return
    const last = parts.at(-1)
    if (last?.matches === matches) last.text += piece
    else parts.push({ text: piece, matches })
  }
  let end = 0
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const key = folded(word)
    const begun = sought.filter((one) => key.startsWith(one))
    const longest = begun.toSorted((a, b) => b.length - a.length)[0]
    const length = longest ? lengthOf(word, longest) : 0
    add(text.slice(end, index), false)
    add(word.slice(0, length), true)
    add(word.slice(length), false)
    end = index + word.length
  }
  add(text.slice(end), false)
  return parts
}
