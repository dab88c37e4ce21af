import { fieldWeights } from '@dansmazone/contract/ranking'
import { idTag, type TsQuery } from '#lib/ts-query.ts'
import {
  sortLevels,
  synonymShares,
  tagLevel,
  termLevels,
  typedShares,
  withinOrBeyond,
  type Clause,
  type Form,
  type Level,
  type Term,
} from './clause.ts'
import { otherForms } from './forms.ts'
import type { Vocabulary } from './lexicon/load.ts'
import { isGiving, optionalAmong } from './optional-words.ts'
import type { CategoryMatch, KnownWord, Word } from './types.ts'

/** A word of a search on its way to a clause. */
type Sought = {
  word: Word
  /** The words it may stand for, as written in the catalogue, each with its form. */
  terms: { form: Form; term: Term }[]
  known: KnownWord[]
  corrected: string | null
  /** Found or not, it keeps nothing out. */
  optional: boolean
  extra: Level[]
  /** Tags of the categories that it names as what is wanted. */
  named: TsQuery[]
  /** Of those that it names or is another word for. */
  called: TsQuery[]
}

export type TextReading = {
  clauses: Clause[]
  corrections: { from: string; to: string }[]
  /** Named by words of the search, the longest name first. */
  categories: CategoryMatch[]
  /** What is searched, corrected. */
  words: string[]
  /** All words, function words too, as a name would have them. */
  phrase: string
}

export type TextOptions = {
  typed: (word: Word) => string
  isStopWord: (key: string) => boolean
  correct: boolean
  withCategories: boolean
  /** Whether the thing is named before what it is like. */
  headFirst: boolean
  /** Stems of words that no listing has, by the database's rule. */
  stemOf: (key: string) => string | undefined
}

/** What words ask of texts: one clause each, with all the ways to satisfy it. */
export function readText(words: Word[], vocabulary: Vocabulary, options: TextOptions): TextReading {
  const { lexicon, synonyms } = vocabulary
  const typed = optionalAmong(words.map(({ key }) => key))
  const sought = words.map((word, at) => {
    // For whom a gift is may be in no listing: it was not mistyped for that, nor is it a beginning.
    return seek(word, vocabulary, options, !typed.has(at) || isGiving(word.key))
  })
  const keys = sought.map(({ word, corrected }) => corrected ?? word.key)
  const optional = optionalAmong(keys)
  for (const [at, each] of sought.entries())
    each.optional = optional.has(at) || /^\d/.test(each.word.key)
  const categories = options.withCategories ? vocabulary.categories.in(keys) : []

  const meant = options.headFirst ? firstMeant(sought, options) : keys.length
  const headEnd = options.headFirst ? endOfHead(categories, sought) : 0
  for (const { from, to, id, isRubric, named } of categories) {
    const spanned = sought.slice(from, to)
    const isAside = headEnd > 0 && from >= headEnd
    const category = idTag(isRubric ? 'R' : 'C', id)
    const weight = categoryWeight(named, spanned, vocabulary) * (isAside ? asideShare : 1)
    for (const each of spanned) {
      each.extra.push(tagLevel(weight, category))
      if (named && from <= meant) each.named.push(category)
      each.called.push(category)
    }
  }
  for (let at = 0; at < keys.length; at += 1) {
    for (const { length, means } of synonyms.at(keys, at)) {
      const terms = means.flatMap((meaning) => termOf(meaning, vocabulary, options))
      for (const each of sought.slice(at, at + length)) {
        each.terms.push(...terms.map((term) => ({ form: 'synonym' as const, term })))
      }
    }
    const next = keys[at + 1]
    const one = next === undefined ? null : lexicon.join(keys[at] ?? '', next)
    for (const each of one ? sought.slice(at, at + 2) : []) {
      each.terms.push({ form: 'typed', term: [one?.lexeme ?? ''] })
    }
  }

  const searched = sought
    .filter(({ word }) => !options.isStopWord(word.key))
    .map((each) => ({ ...each, clause: toClause(each, vocabulary, options) }))
    // The index leaves out words that this program does not: they ask for nothing.
    .filter(({ clause }) => clause.levels.length > 0)
  const clauses = searched.map(({ clause }) => clause)
  const head = clauses.find(({ optional }) => !optional)
  if (head && options.headFirst) head.importance *= headShare
  return {
    clauses,
    corrections: sought.flatMap(({ word, corrected }) =>
      corrected === null ? [] : [{ from: options.typed(word), to: shownAs(corrected, vocabulary) }],
    ),
    categories: categories.toSorted(
      (a, b) => b.to - b.from - (a.to - a.from) || Number(b.named) - Number(a.named),
    ),
    words: searched.map(({ word, corrected }) =>
      shownAs(corrected ?? word.key, vocabulary, options.typed(word)),
    ),
    phrase: keys.join(' '),
  }
}

/** What is wanted is said first, in French: categories named after it are what it is made of, or for. */
function endOfHead(categories: CategoryMatch[], sought: Sought[]): number {
  const heads = categories.filter(
    ({ from, to, named }) => named && sought.slice(from, to).some(({ optional }) => !optional),
  )
  const first = Math.min(...heads.map(({ from }) => from))
  return Math.max(0, ...heads.filter(({ from }) => from === first).map(({ to }) => to))
}
const asideShare = 0.75

/** Where the first word that says what is wanted stands. */
const firstMeant = (sought: Sought[], { isStopWord }: TextOptions): number =>
  sought.findIndex(({ word, optional }) => !isStopWord(word.key) && !optional)

function seek(
  word: Word,
  { lexicon }: Vocabulary,
  options: TextOptions,
  mayBeOther: boolean,
): Sought {
  const { key } = word
  const sought: Sought = {
    word,
    terms: [],
    known: [],
    corrected: null,
    optional: false,
    extra: [],
    named: [],
    called: [],
  }
  if (options.isStopWord(key)) return sought
  const forms = [key, ...otherForms(key)].flatMap((form) => lexicon.find(form) ?? [])
  take(sought, 'typed', forms)
  if (/\d/.test(key)) {
    const [, number = '', unit = ''] = /^(\d+)([a-z]+)$/.exec(key) ?? []
    sought.terms.push({ form: 'typed', term: [key] })
    if (unit) sought.terms.push({ form: 'typed', term: [number, unit] })
    return sought
  }
  if (forms.length > 0) return sought
  const stem = options.stemOf(key)
  const alike = stem === undefined ? undefined : lexicon.ofLexeme(stem)
  const asStem = () => {
    if (stem) sought.terms.push({ form: 'typed', term: [stem] })
    if (alike) sought.known.push(alike)
    return sought
  }
  if (alike && isSameWord(key, alike)) return asStem()
  if (!mayBeOther) return sought
  const completions = key.length >= 3 ? lexicon.complete(key, 12) : []
  take(sought, 'beginning', completions)
  const [best, ...others] = options.correct ? lexicon.correct(key) : []
  const isBeginning = completions.length > 0
  if (isBeginning && !(best && best.distance <= 1 && key.length >= 5)) return asStem()
  const parts = options.correct && !(best && best.distance <= 1.5) ? lexicon.split(key) : null
  if (parts) {
    sought.terms.push({ form: 'typed', term: parts.map(({ lexeme }) => lexeme) })
    sought.known.push(...parts)
    return sought
  }
  if (!best) return asStem()
  const asNear = others.filter(({ distance }) => distance <= best.distance + 0.5).slice(0, 3)
  for (const { word: meant } of [best, ...asNear]) {
    const written = otherForms(meant.key).flatMap((form) => lexicon.find(form) ?? [])
    take(sought, 'corrected', [meant, ...written])
  }
  sought.corrected = best.word.key
  return sought
}

/** A stem may be that of another word by chance: `panie`, for `panier`, has that of `pan`. */
function isSameWord(typed: string, { key }: KnownWord): boolean {
  const most = Math.ceil(typed.length * 0.75)
  return key.startsWith(typed.slice(0, most))
}

function take(sought: Sought, form: Form, words: KnownWord[]) {
  sought.known.push(...words)
  for (const { lexeme } of words) sought.terms.push({ form, term: [lexeme] })
}

/** What a word that no listing has was probably meant to be; itself when nothing is near. */
export function correctedKey(
  key: string,
  { lexicon }: Vocabulary,
  stemOf: (key: string) => string | undefined,
): string {
  const alike = lexicon.ofLexeme(stemOf(key) ?? '')
  if (alike && isSameWord(key, alike)) return alike.key
  if (/\d/.test(key) || [key, ...otherForms(key)].some((form) => lexicon.find(form))) return key
  const [best] = lexicon.correct(key)
  return best && best.distance <= 1.5 ? best.word.key : (alike?.key ?? key)
}

/**
 * A category named by several words is what they mean, and gifts are seldom called so; one other word of it may also be
 * something else. One of its synonyms that names of products have is one of the things in it, and says little of the others.
 */
function categoryWeight(named: boolean, spanned: Sought[], { lexicon }: Vocabulary): number {
  const isGift = spanned.every(({ word, corrected }) => isGiving(corrected ?? word.key))
  if (named) return spanned.length > 1 || isGift ? fieldWeights.name : 0.9
  const names = spanned.map(({ known }) =>
    known.reduce((sum, { lexeme }) => sum + lexicon.countOf(lexeme), 0),
  )
  const isThing = spanned.length === 1 && Math.max(...names) >= namesOfThing
  return fieldWeights.category * (isThing ? 0.6 : 0.95)
}

const namesOfThing = 3

/** A meaning of several words, all of which must be there. */
function termOf(meaning: string, { lexicon }: Vocabulary, options: TextOptions): Term[] {
  const stems = meaning
    .split(' ')
    .filter((key) => !options.isStopWord(key))
    .map((key) => lexicon.find(key)?.lexeme)
  const known = stems.filter((stem) => stem !== undefined)
  return known.length === stems.length && known.length > 0 ? [known] : []
}

function toClause(
  { word, terms, known, corrected, optional, extra, named, called }: Sought,
  vocabulary: Vocabulary,
  options: TextOptions,
): Clause {
  const of = (form: Form) => {
    const seen = new Set<string>()
    return terms
      .filter((each) => each.form === form)
      .map(({ term }) => term)
      .filter((term) => !seen.has(term.join(' ')) && seen.add(term.join(' ')))
  }
  const forms = ['typed', 'corrected', 'synonym', 'beginning'] as const
  const stems = [...new Set(known.map(({ lexeme }) => lexeme))]
  const frequency = stems.reduce((sum, stem) => sum + vocabulary.lexicon.countOf(stem), 0)
  const rarities = stems.map((stem) => vocabulary.lexicon.rarityOf(stem))
  // A word that names a category says less than its own rarity would.
  const rarity = Math.min(1, ...rarities, ...(extra.length > 0 ? [rarityOfCategory] : []))
  return {
    start: word.start,
    typed: options.typed(word),
    shown: shownAs(corrected ?? word.key, vocabulary, options.typed(word)),
    importance: optional ? optionalImportance : 1 + 2 * rarity,
    optional,
    isGift: isGiving(corrected ?? word.key),
    // A category may hold as much as the most frequent word.
    frequency: Math.max(frequency, extra.length > 0 ? vocabulary.lexicon.mostFrequent : 0),
    levels: sortLevels([
      ...forms.flatMap((form) => {
        const levels = termLevels(of(form), form)
        return form === 'synonym'
          ? withinOrBeyond(levels, called, synonymShares)
          : withinOrBeyond(levels, named, typedShares)
      }),
      ...extra,
    ]),
    farther: [],
  }
}

/** In French the thing is named first, then what it is like: gants femme, nappe en lin. */
const headShare = 1.5
const optionalImportance = 0.4
const rarityOfCategory = 0.5

/** A word that nothing has is shown as it was typed. */
const shownAs = (key: string, { lexicon }: Vocabulary, typed = key) =>
  lexicon.find(key)?.shown ?? typed
