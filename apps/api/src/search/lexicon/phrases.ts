import { isStopWord } from '#search/reading/words.ts'

type Node<Value> = { next: Map<string, Node<Value>>; values: Value[] }

export type PhraseMatch<Value> = { to: number; value: Value }

export type Phrases<Value> = {
  add: (words: readonly string[], value: Value) => void
  /** What is said from word `from` on, that word included; the longest first. */
  at: (words: readonly string[], from: number) => PhraseMatch<Value>[]
}

/**
 * Sequences of words, found in others whatever links them: “jouet en bois” is “jouets bois”. `form` gives what two words
 * must have in common to be the same.
 */
export function createPhrases<Value>(form: (word: string) => string): Phrases<Value> {
  const root = newNode<Value>()
  const formsOf = (words: readonly string[]) => {
    const forms = words.filter((word) => !isStopWord(word)).map(form)
    return forms.length > 0 ? forms : words.map(form)
  }
  return {
    add: (words, value) => {
      let node = root
      for (const word of formsOf(words)) {
        const next = node.next.get(word) ?? newNode<Value>()
        node.next.set(word, next)
        node = next
      }
      if (node !== root) node.values.push(value)
    },
    at: (words, from) => {
      const found: PhraseMatch<Value>[] = []
      let node: Node<Value> | undefined = root
      for (let at = from; at < words.length; at += 1) {
        const word = words[at] ?? ''
        const next: Node<Value> | undefined = node.next.get(form(word))
        if (!next) {
          if (at > from && isStopWord(word)) continue
          break
        }
        node = next
        found.push(...node.values.map((value) => ({ to: at + 1, value })))
      }
      return found.reverse()
    },
  }
}

const newNode = <Value>(): Node<Value> => ({ next: new Map(), values: [] })

/** A plural without its mark, folded; words of up to three letters keep it (“bas”, “os”, “riz”). */
export function singularOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  if (/(eau|eu|ou)x$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`
  return word.replace(/(?<!s)s$/, '')
}
