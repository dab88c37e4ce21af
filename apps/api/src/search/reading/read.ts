import type { LiteralKind, UnderstoodKind } from '@dansmazone/contract/search'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Reading, Word } from '#search/types.ts'
import type { Candidate } from './candidate.ts'
import type { Gazetteer } from './gazetteer.ts'
import { createLabelReader } from './label.ts'
import { createOriginReader } from './origin.ts'
import { lineOf } from './phrases.ts'
import { createPlaceReader } from './place.ts'
import { readPrices } from './price.ts'
import { readServices } from './service.ts'
import { readTimes } from './time.ts'
import { isStopWord } from './words.ts'

export type ReadingContext = {
  now: Date
  literal: ReadonlySet<LiteralKind>
  locale: Locale
  /** Whether products are named so: a place that is also such a word is read both ways. */
  isCatalogueWord: (key: string) => boolean
  /** Whether merchants are named so: “Cieutat” may be a family. */
  isMerchantWord?: (key: string) => boolean
  /** Whether any text of the catalogue has the word: it is then no mistake in the name of a place. */
  isKnownWord?: (key: string) => boolean
}

export type Reader = {
  /**
   * Everything understood in the words of a search, outside the kinds in `literal`; readings never overlap; in the order
   * of the words.
   */
  read: (words: Word[], q: string, context: ReadingContext) => Reading[]
}

export function createReader(gazetteer: Gazetteer): Reader {
  const readPlaces = createPlaceReader(gazetteer)
  const readOrigins = createOriginReader(gazetteer)
  const readLabels = createLabelReader(gazetteer.labels)
  return {
    read(words, q, context) {
      const { now, literal, locale, isCatalogueWord } = context
      const { isMerchantWord = () => false, isKnownWord = () => false } = context
      const line = lineOf(words)
      const unless = (kind: UnderstoodKind, readKind: () => Candidate[]) =>
        literal.has(kind) ? [] : readKind()
      const candidates = [
        ...unless('price', () => readPrices(words, q)),
        ...unless('time', () => readTimes(words, q, now)),
        ...unless('origin', () => readOrigins(words)),
        ...unless('label', () => readLabels(line, locale)),
        ...unless('service', () => readServices(words, q)),
      ]
      const isRead = (index: number) =>
        candidates.some(({ from, to }) => from <= index && index < to)
      candidates.push(
        ...unless('place', () =>
          readPlaces(words, q, { isCatalogueWord, isMerchantWord, isKnownWord, isRead }),
        ),
      )
      return choose(candidates, words).map(({ from, to, understood }) => ({
        from,
        to,
        understood: { ...understood, words: q.slice(words[from]?.start, words[to - 1]?.end) },
      }))
    },
  }
}

/** Of readings as long as each other, the first of these. */
const order = ({ understood: { kind, mode } }: Candidate) =>
  ['price', 'time', 'place filter', 'origin', 'label', 'service', 'place either'].indexOf(
    kind === 'place' ? `${kind} ${mode}` : kind,
  )

/** The longest readings that do not overlap, in the order of the words. */
function choose(candidates: Candidate[], words: Word[]): Candidate[] {
  const ranked = candidates.toSorted(
    (a, b) => b.to - b.from - (a.to - a.from) || order(a) - order(b) || a.from - b.from,
  )
  const taken: (Candidate | undefined)[] = []
  for (const one of ranked) {
    if (taken.slice(one.from, one.to).some(Boolean)) continue
    for (let index = one.from; index < one.to; index += 1) taken[index] = one
  }
  const isRead = (index: number) =>
    taken[index] !== undefined || isStopWord(words[index]?.key ?? '')
  const chosen = [...new Set(taken)]
    .filter((one) => one !== undefined)
    .filter(({ to, ifLast }) => !ifLast || words.every((_, index) => index < to || isRead(index)))
  return onePlace(oneTime(chosen))
}

/** One place filters; another that might be one stays words. */
function onePlace(chosen: Candidate[]): Candidate[] {
  const filters = chosen.filter(
    ({ understood: { kind, mode } }) => kind === 'place' && mode === 'filter',
  )
  const [kept] = filters.toSorted((a, b) => b.to - b.from - (a.to - a.from))
  return kept ? chosen.filter((one) => one.understood.kind !== 'place' || one === kept) : chosen
}

/** “librairie ouverte à Rodez dimanche”: both say the same, that it be open on Sunday. */
function oneTime(chosen: Candidate[]): Candidate[] {
  const times = chosen.flatMap(({ understood }) =>
    understood.kind === 'time' ? [understood.time] : [],
  )
  const time = times.find(({ now }) => !now)
  if (!time) return chosen
  return chosen.map((one) =>
    one.understood.kind === 'time' && one.understood.time.now
      ? { ...one, understood: { ...one.understood, time } }
      : one,
  )
}
