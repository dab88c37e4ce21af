import { fieldWeights } from '@dansmazone/contract/ranking'
import type { LiteralKind, Understood } from '@dansmazone/contract/search'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { cellsAround } from '#lib/cells.ts'
import type { Coordinates } from '#lib/geo.ts'
import { all, any, idTag, tag, type TsQuery } from '#lib/ts-query.ts'
import { sortLevels, tagLevel, type Clause, type Level } from './clause.ts'
import { correctedKey, readText, type TextReading } from './clauses.ts'
import type { Vocabulary } from './lexicon/load.ts'
import { saysNothing } from './optional-words.ts'
import type { Reader, ReadingContext } from './reading/read.ts'
import { isStopWord, wordsOf } from './reading/words.ts'
import type { Reading, Word } from './types.ts'

/** A place to be near to. */
export type NearPlace = Coordinates & {
  radiusKm: number
  code: string
  departmentCode: string | null
}

/** A department that was named: its tag, and its middle as a place to be near to. */
export type NamedDepartment = { tag: TsQuery; middle: NearPlace | null }

/** A search, understood: what its texts must hold, and what else narrows it. */
export type SearchPlan = {
  clauses: Clause[]
  /** Conditions on tags that everything found must meet. */
  tags: TsQuery[]
  /** Words understood as a place: a filter, or one of the ways to satisfy their clause. */
  near: (NearPlace & { mode: 'filter' | 'either' }) | null
  /** A department everything found is in. */
  department: NamedDepartment | null
  /** Open at one of these at least. */
  openAt: Date[] | null
  price: { min?: number; max?: number } | null
  understood: Understood[]
  corrections: { from: string; to: string }[]
  words: string[]
  phrase: string
  /** The merchant whose name was typed: its items are asked for, however many. */
  merchantId: string | null
}

/** Signs without a word ask for nothing. */
export const saysSomething = ({ clauses, understood }: SearchPlan) =>
  clauses.length > 0 || understood.length > 0

export type PlanContext = {
  kind: 'products' | 'merchants'
  vocabulary: Vocabulary
  reader: Reader
  now: Date
  locale: Locale
  literal: ReadonlySet<LiteralKind>
  stemOf: (key: string) => string | undefined
  middleOf: (departmentCode: string) => Coordinates | null
  /** Published merchants whose name is just this, folded. */
  merchantNamed: (key: string) => { id: string; slug: string; name: string } | null
}

/** Words of a search that no listing has, to be stemmed by the database before the plan is made. */
export const unknownWords = (q: string, { lexicon }: Vocabulary): string[] =>
  wordsOf(q)
    .map(({ key }) => key)
    .filter((key) => key !== '€' && !lexicon.find(key))

export function planSearch(q: string, context: PlanContext): SearchPlan {
  const { vocabulary, literal } = context
  const words = wordsOf(q)
  const isCatalogueWord = (key: string) => {
    const known = vocabulary.lexicon.find(key)
    return (
      known !== undefined && (known.productCount > 0 || vocabulary.categories.in([key]).length > 0)
    )
  }
  const isMerchantWord = (key: string) => (vocabulary.lexicon.find(key)?.merchantCount ?? 0) > 0
  const isKnownWord = (key: string) => vocabulary.lexicon.find(key) !== undefined
  const readings = readMeant(words, q, {
    ...context,
    isCatalogueWord,
    isMerchantWord,
    isKnownWord,
  })
  const filters = readings.filter(({ understood }) => understood.mode === 'filter')
  const taken = new Set(filters.flatMap(({ from, to }) => words.slice(from, to)))
  const left = words.filter(
    (word, at) => !taken.has(word) && word.key !== '€' && !saysNothing(words, at),
  )
  const text = readText(left, vocabulary, {
    typed: ({ start, end }) => q.slice(start, end),
    isStopWord,
    correct: !literal.has('correction'),
    withCategories: !literal.has('rubric'),
    headFirst: context.kind === 'products',
    stemOf: context.stemOf,
  })
  const plan: SearchPlan = {
    clauses: text.clauses,
    tags: [],
    near: null,
    department: null,
    openAt: null,
    price: null,
    understood: readings.map(({ understood }) => understood),
    corrections: text.corrections,
    words: text.words,
    phrase: text.phrase,
    merchantId: null,
  }
  for (const reading of readings) apply(plan, reading, words, context)
  understandRubric(plan, text, left, q)
  understandMerchant(plan, context, text, left, q)
  if (plan.clauses.every(({ optional }) => optional)) {
    const gifts = plan.clauses.filter(({ isGift }) => isGift)
    for (const clause of gifts.length > 0 ? gifts : plan.clauses) clause.optional = false
  }
  keepOutByFew(plan.clauses)
  return plan
}

/** Which words may be missing is tried in every combination: of long texts, only those that say most keep anything out. */
const mostWanted = 6

function keepOutByFew(clauses: Clause[]) {
  const wanted = clauses.filter(({ optional }) => !optional)
  const lesser = wanted.toSorted((a, b) => b.importance - a.importance).slice(mostWanted)
  for (const clause of lesser) clause.optional = true
}

/** What is understood in the words as typed; mistyped ones that say nothing so are read again as they were meant. */
function readMeant(
  words: Word[],
  q: string,
  context: PlanContext & Pick<ReadingContext, 'isCatalogueWord' | 'isMerchantWord' | 'isKnownWord'>,
): Reading[] {
  const readings = context.reader.read(words, q, context)
  if (context.literal.has('correction')) return readings
  const taken = new Set(readings.flatMap(({ from, to }) => words.slice(from, to)))
  const meant = words.map((word) =>
    taken.has(word) || isStopWord(word.key)
      ? word
      : { ...word, key: correctedKey(word.key, context.vocabulary, context.stemOf) },
  )
  return meant.some(({ key }, index) => key !== words[index]?.key)
    ? context.reader.read(meant, q, context)
    : readings
}

function apply(plan: SearchPlan, reading: Reading, words: Word[], { middleOf }: PlanContext) {
  const { understood } = reading
  if (understood.kind === 'time') plan.openAt = understood.time.instants.map((at) => new Date(at))
  if (understood.kind === 'price') plan.price = understood.price
  if (understood.kind === 'place' && understood.place.kind === 'commune') {
    const { lat, lon, radiusKm = 25, code } = understood.place
    if (lat !== undefined && lon !== undefined) {
      const departmentCode = departmentOf(code)
      plan.near = { lat, lon, radiusKm, code, departmentCode, mode: understood.mode }
    }
  }
  const levels = levelsOf(understood)
  const [first] = levels
  if (!first) return
  if (understood.kind === 'place' && understood.place.kind === 'department') {
    const { code: departmentCode } = understood.place
    const point = middleOf(departmentCode)
    const middle = point && { ...point, radiusKm: 60, code: departmentCode, departmentCode }
    if (understood.mode === 'filter') plan.department = { tag: first.match, middle }
  }
  if (understood.mode === 'filter') {
    // What is near is found by its cells, which widen when little is there.
    if (plan.near === null || understood.kind !== 'place') {
      plan.tags.push(any(levels.map(({ match }) => match)))
    }
    return
  }
  widen(plan, words.slice(reading.from, reading.to), levels, fartherOf(understood))
}

/** The clauses of these words are also satisfied by `others`; those of several words become one. */
function widen(plan: SearchPlan, core: Word[], others: Level[], farther: Level[]) {
  const starts = new Set(core.filter(({ key }) => !isStopWord(key)).map(({ start }) => start))
  const own = plan.clauses.filter(({ start }) => starts.has(start))
  const [first] = own
  if (!first) return
  const merged: Clause = {
    ...first,
    typed: own.map(({ typed }) => typed).join(' '),
    shown: own.map(({ shown }) => shown).join(' '),
    importance: Math.max(...own.map(({ importance }) => importance)),
    optional: own.every(({ optional }) => optional),
    isGift: own.some(({ isGift }) => isGift),
    levels: sortLevels([...commonLevels(own), ...others]),
    farther,
  }
  plan.clauses = plan.clauses.flatMap((clause) =>
    clause === first ? [merged] : own.includes(clause) ? [] : [clause],
  )
}

/** Levels that several clauses reach together, at the weight of the lesser. */
function commonLevels(clauses: Clause[]): Level[] {
  const weights = [...new Set(clauses.flatMap(({ levels }) => levels.map(({ weight }) => weight)))]
  return weights.flatMap((weight) => {
    const reached = clauses.map(({ levels }) => levels.filter((level) => level.weight >= weight))
    if (reached.some((levels) => levels.length === 0)) return []
    return {
      weight,
      query: all(reached.map((levels) => any(levels.map(({ query }) => query)))),
      match: all(reached.map((levels) => any(levels.map(({ match }) => match)))),
    }
  })
}

/** What being as understood counts, next to having the words. */
const understoodWeight = 0.8
/** In the commune that was named, beside it, around it. */
const placeWeights = { within: 0.9, beside: 0.7, around: 0.5 }
/** Kilometres that go without saying around a place that may be a word. */
export const besideKm = 6

function levelsOf(understood: Understood): Level[] {
  if (understood.kind === 'service') {
    return [tagLevel(understoodWeight, any(understood.services.map((each) => tag('S', each))))]
  }
  if (understood.kind === 'label')
    return [tagLevel(understoodWeight, tag('L', understood.label.code))]
  if (understood.kind === 'origin') {
    const { kind, code } = understood.madeIn
    return [tagLevel(understoodWeight, tag('O', kind === 'region' ? 'region' : code))]
  }
  if (understood.kind !== 'place') return []
  const { kind, code, lat, lon } = understood.place
  if (kind === 'department') return [tagLevel(understoodWeight, tag('D', code))]
  if (kind === 'region') return []
  const within = tagLevel(placeWeights.within, tag('P', code))
  if (lat === undefined || lon === undefined) return [within]
  const point = { lat, lon }
  return [within, tagLevel(placeWeights.beside, cellsAround(point, besideKm, null))]
}

function fartherOf(understood: Understood): Level[] {
  if (understood.kind !== 'place') return []
  const { lat, lon, radiusKm = 25 } = understood.place
  if (lat === undefined || lon === undefined) return []
  return [tagLevel(placeWeights.around, cellsAround({ lat, lon }, radiusKm, null))]
}

const departmentOf = (insee: string) =>
  insee.startsWith('97') ? insee.slice(0, 3) : insee.slice(0, 2)

function understandRubric(plan: SearchPlan, text: TextReading, words: Word[], q: string) {
  const [named] = text.categories.filter(({ named }) => named)
  if (!named) return
  plan.understood.push({
    kind: 'rubric',
    words: sliceOf(q, words.slice(named.from, named.to)),
    mode: 'either',
    category: { slug: named.slug, name: named.name },
  })
}

/** A merchant's whole name: what it has comes first, beside what has these words. */
function understandMerchant(
  plan: SearchPlan,
  { literal, merchantNamed }: PlanContext,
  text: TextReading,
  words: Word[],
  q: string,
) {
  if (literal.has('merchant') || text.phrase === '') return
  const merchant = merchantNamed(text.phrase)
  if (!merchant) return
  plan.merchantId = merchant.id
  for (const clause of plan.clauses) {
    clause.levels = sortLevels([
      ...clause.levels,
      tagLevel(fieldWeights.name, idTag('M', merchant.id)),
    ])
  }
  plan.understood.push({
    kind: 'merchant',
    words: sliceOf(q, words),
    mode: 'either',
    merchant: { slug: merchant.slug, name: merchant.name },
  })
}

const sliceOf = (q: string, words: Word[]) => q.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
