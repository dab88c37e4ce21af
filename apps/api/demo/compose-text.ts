import type { Choices } from '#illustrations/random.ts'
import type { PhraseSource } from './compose-format.ts'

/** Where something is composed: what decides which phrases hold there. */
export type Spot = { departmentCode: string; insee: string; zones: ReadonlySet<string> }

export type Token = string | { slot: string; field: string | null; form: Form }
type Form = 'plain' | 'de' | 'à'

export type Phrase = {
  tokens: Token[]
  fields: ReadonlyMap<string, Token[]>
  /** Departments or zones; null holds everywhere. */
  where: readonly string[] | null
}

/** "de {slot}" and "à {slot}" contract and elide as "{de slot}" and "{à slot}" do. */
export function parse(text: string): Token[] {
  return text
    .replaceAll(/(?<!\p{L})(de|à) \{(?!de |à )/gu, '{$1 ')
    .split(/(\{[^}]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (!part.startsWith('{')) return part.replaceAll("'", '’')
      const found = /^\{(?:(de|à) )?([a-z]+)(?:\.([a-zA-Z]+))?\}$/.exec(part)
      if (!found?.[2]) throw new Error(`"${part}" is not a slot, in "${text}"`)
      return {
        slot: found[2],
        field: found[3] ?? null,
        form: (found[1] as Form | undefined) ?? 'plain',
      }
    })
}

export function toPhrase(source: PhraseSource): Phrase {
  if (typeof source === 'string') return { tokens: parse(source), fields: new Map(), where: null }
  const fields = Object.entries(source)
    .filter(([key]) => key !== 'is' && key !== 'in')
    .map(([key, value]) => [key, parse(String(value))] as const)
  return { tokens: parse(source.is), fields: new Map(fields), where: source.in ?? null }
}

/** True at a spot when it is in one of the departments or zones; an entry after `!` excludes. */
export function holdsAt(where: readonly string[] | null, spot: Spot): boolean {
  if (!where) return true
  const holds = (entry: string) => spot.departmentCode === entry || spot.zones.has(entry)
  if (where.some((entry) => entry.startsWith('!') && holds(entry.slice(1)))) return false
  const wanted = where.filter((entry) => !entry.startsWith('!'))
  return wanted.length === 0 || wanted.some(holds)
}

/** Phrases to choose from, those that hold at a spot remembered for it. */
export class Phrases {
  readonly all: readonly Phrase[]
  readonly #everywhere: boolean
  readonly #bySpot = new Map<string, readonly Phrase[]>()

  constructor(sources: readonly PhraseSource[]) {
    this.all = sources.map(toPhrase)
    this.#everywhere = this.all.every(({ where }) => where === null)
  }

  at(spot: Spot): readonly Phrase[] {
    if (this.#everywhere) return this.all
    const known = this.#bySpot.get(spot.insee)
    if (known) return known
    const held = this.all.filter(({ where }) => holdsAt(where, spot))
    this.#bySpot.set(spot.insee, held)
    return held
  }
}

/** How one phrase is chosen among several. */
export type Pick = <T extends object>(from: readonly T[], choices: Choices) => T

export const pickAny: Pick = (from, choices) => choices.pick(from)

/** Takes what was taken least so far, so that few things repeat. */
export function pickLeastUsed(): Pick {
  const uses = new WeakMap<object, number>()
  return (from, choices) => {
    const least = Math.min(...from.map((item) => uses.get(item) ?? 0))
    const chosen = choices.pick(from.filter((item) => (uses.get(item) ?? 0) === least))
    uses.set(chosen, least + 1)
    return chosen
  }
}

/** Thrown when a template has nothing to say at a spot: another is taken. */
export class NothingToSay extends Error {}

export type Lists = ReadonlyMap<string, Phrases>

/** What the slots of a text mean: chosen at first mention, the same ever after. */
export class Scope {
  readonly spot: Spot
  readonly #lists: Lists
  readonly #facts: ReadonlyMap<string, string>
  readonly #outer: Scope | null
  readonly #pick: Pick
  readonly #choices: Choices
  readonly #chosen = new Map<string, Phrase>()

  constructor(
    spot: Spot,
    lists: Lists,
    facts: ReadonlyMap<string, string>,
    means: { pick: Pick; choices: Choices; outer?: Scope },
  ) {
    this.spot = spot
    this.#lists = lists
    this.#facts = facts
    this.#outer = means.outer ?? null
    this.#pick = means.pick
    this.#choices = means.choices
  }

  /** A scope inside this one, with lists of its own. */
  inner(lists: Lists): Scope {
    const means = { pick: this.#pick, choices: this.#choices, outer: this }
    return new Scope(this.spot, lists, this.#facts, means)
  }

  choose(phrases: Phrases): Phrase {
    const held = phrases.at(this.spot)
    if (held.length === 0) throw new NothingToSay('no phrase holds here')
    return this.#pick(held, this.#choices)
  }

  /** The text of one phrase of several. */
  say(phrases: Phrases): string {
    return this.text(this.choose(phrases).tokens)
  }

  text(tokens: readonly Token[]): string {
    let text = ''
    for (const token of tokens)
      text += typeof token === 'string' ? token : inForm(token.form, this.#value(token))
    return text
  }

  #value({ slot, field }: { slot: string; field: string | null }): string {
    const fact = this.#facts.get(slot)
    if (fact !== undefined) return fact
    const phrase = this.#phrase(slot)
    const tokens = field === null ? phrase.tokens : phrase.fields.get(field)
    if (!tokens) throw new Error(`No field "${field}" in the slot "${slot}"`)
    return this.text(tokens)
  }

  #phrase(slot: string): Phrase {
    const known = this.#chosen.get(slot)
    if (known) return known
    const phrases = this.#lists.get(slot)
    if (!phrases) {
      if (this.#outer) return this.#outer.#phrase(slot)
      throw new Error(`No slot "${slot}"`)
    }
    const phrase = this.choose(phrases)
    this.#chosen.set(slot, phrase)
    return phrase
  }
}

const vowel = /^([aeiouhàâäéèêëîïôöùûüœ]|y(?![aeiou]))/i

/** "de" and "à" before a noun or the name of a place, contracted and elided. */
export function inForm(form: Form, noun: string): string {
  if (form === 'plain') return noun
  if (/^les /i.test(noun)) return (form === 'de' ? 'des ' : 'aux ') + noun.slice(4)
  if (/^le /i.test(noun)) return (form === 'de' ? 'du ' : 'au ') + noun.slice(3)
  if (form === 'à') return `à ${noun}`
  return /^l’/i.test(noun) || !vowel.test(noun) ? `de ${noun}` : `d’${noun}`
}

/** A sentence starts with a capital, which may follow a quotation mark; "gardois" is its own plural. */
export const sentence = (text: string): string =>
  text
    .replace(/^(« )?(\p{Ll})/u, (_, quote: string | undefined, letter: string) => {
      return (quote ?? '') + letter.toUpperCase()
    })
    .replaceAll(/([ao]is)s\b/g, '$1')
