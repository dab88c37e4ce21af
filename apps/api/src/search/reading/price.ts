import type { Word } from '#search/types.ts'
import { type Candidate, candidate } from './candidate.ts'
import { find, type Found, type Line, lineOf, phrase } from './phrases.ts'

const numberWords: Record<string, number> = {
  cinq: 5,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
  'deux cents': 200,
  mille: 1000,
}

const money = `(?:€(?:\\.\\d\\d)?|euros?|eur)`
const number = `(?:\\d{1,3}(?:_\\d{3})+|\\d{1,7})(?:\\.\\d{1,2})?|${Object.keys(numberWords).join('|')}`
/** An amount that cannot be anything else. */
const amount = `((?:${number}) ?${money}|€ ?(?:${number}))`
/** What follows a number that is no price. */
const counted =
  'ans?|annees?|mois|semaines?|jours?|heures?|h|min|minutes?|km|kms|kilometres?|metres?|m|m2|litres?|grammes?|kilos?|kgs?|pieces?|personnes?|pers|places?|parts?|couverts?|tranches?|pages?|joueurs?|watts?|w|degres?|centimes?|cts?|pour cent|unites?|exemplaires?|bouteilles?|years?|months?|people|pieces'
/** A number alone, after words that make it a price. */
const bare = `((?:${number})(?: ?${money})?)(?! (?:${counted}) )`

const alternatives = (...ways: string[]) => ways.join('|')

const below = alternatives(
  '(?:a |pour )?moins (?:cher )?(?:de|d|que)',
  '(?:au )?max(?:i(?:mum)?)?(?: de)?',
  '(?:avec un )?budget(?: (?:de|max(?:i(?:mum)?)?))?',
  'under',
  'less than',
  'below',
  '<',
)
const belowMoney = alternatives(
  below,
  'jusqu a',
  'pas plus (?:de|d|cher que)',
  'sous(?: les)?',
  'en dessous de',
  'inferieure?s? a',
  'up to',
  'cheaper than',
)
const above = alternatives(
  '(?:a |pour )?plus (?:de|d|cher que)',
  'a partir (?:de|d)',
  'over',
  'more than',
  'above',
  '>',
)
const aboveMoney = alternatives(
  above,
  'au moins',
  'min(?:i(?:mum)?)?',
  'des',
  'superieure?s? a',
  'from',
  'at least',
  'au dessus de',
)
const about = alternatives(
  '(?:aux alentours|autour|dans la gamme|au prix) (?:de|d|des)',
  '(?:d )?environ',
  'vers(?: les)?',
  'dans les',
  'around',
  'about',
  'pour',
  'for',
  'a',
  'de',
  'd',
)

type Reading = (groups: number[]) => { min?: number; max?: number }
const range: Reading = ([a = 0, b = 0]) => ({ min: Math.min(a, b), max: Math.max(a, b) })
const atMost: Reading = ([max = 0]) => ({ max })
const atLeast: Reading = ([min = 0]) => ({ min })
const near: Reading = ([price = 0]) => ({
  min: Math.round(price * 0.75),
  max: Math.round(price * 1.25),
})

const rules: { says: RegExp; reading: Reading }[] = [
  {
    says: phrase(`(?:entre|between) ${bare} (?:et|and|a|-) ${bare}`),
    reading: range,
  },
  {
    says: phrase(`(?:de |from )?((?:${number})(?: ?${money})?) (?:a|et|ou|to|-) ${amount}`),
    reading: range,
  },
  { says: phrase(`(?:${below}) ${bare}(?: (?:max(?:i(?:mum)?)?|ou moins))?`), reading: atMost },
  { says: phrase(`(?:${belowMoney}) ${amount}`), reading: atMost },
  {
    says: phrase(`(?:a )?${amount} (?:(?:au )?max(?:i(?:mum)?)?|ou moins|au plus|or less)`),
    reading: atMost,
  },
  { says: phrase(`(?:${above}) ${bare}`), reading: atLeast },
  { says: phrase(`(?:${aboveMoney}) ${amount}`), reading: atLeast },
  {
    says: phrase(`${amount} (?:et plus|ou plus|(?:au )?min(?:i(?:mum)?)?|and (?:up|more|over))`),
    reading: atLeast,
  },
  { says: phrase(`(?:(?:${about}) )?${amount}`), reading: near },
]

const highestCents = 100_000_000

/** Prices that are wanted, in cents. Numbers are prices only with a sign of money, or after “moins de” and the like. */
export function readPrices(words: readonly Word[], q: string): Candidate[] {
  if (!/\d|€|euro|\beur/i.test(q)) return []
  const line = priceLine(words, q)
  return rules.flatMap(({ says, reading }) =>
    find(line, says).flatMap((found) => priceOf(found, reading)),
  )
}

function priceOf(found: Found, reading: Reading): Candidate[] {
  const cents = found.groups.flatMap((group) => (group === undefined ? [] : [toCents(group)]))
  if (cents.length === 0 || cents.some((each) => each <= 0 || each > highestCents)) return []
  return [candidate(found, { kind: 'price', words: '', mode: 'filter', price: reading(cents) })]
}

/** `1_250.50`, `12 €.50`, `vingt euros`. */
function toCents(written: string): number {
  const text = written.replaceAll('_', '').replace('€.', '.').replaceAll(' ', '')
  const digits = /\d+(?:\.\d{1,2})?/.exec(text)
  if (digits) return Math.round(Number(digits[0]) * 100)
  const word = Object.keys(numberWords).find((each) => text.startsWith(each.replaceAll(' ', '')))
  return (word === undefined ? 0 : (numberWords[word] ?? 0)) * 100
}

/** The words with what was typed between numbers: the comma of 12,50, the space of 1 000, the hyphen of 10-20, `<`. */
function priceLine(words: readonly Word[], q: string): Line {
  return lineOf(words, (index) => {
    const word = words[index]
    const before = words[index - 1]
    const typed = q.slice(before?.end ?? 0, word?.start)
    if (typed.includes('<') || typed.includes('≤')) return ' < '
    if (typed.includes('>') || typed.includes('≥')) return ' > '
    if (!word || !before || !/^\d/.test(word.key)) return ' '
    if (before.key === '€')
      return typed === '' && /^\d\d$/.test(word.key) && /^\d+$/.test(words[index - 2]?.key ?? '')
        ? '.'
        : ' '
    if (!/^\d+$/.test(before.key)) return ' '
    if (/^[.,]$/.test(typed) && /^\d\d?(?:eur|euros?)?$/.test(word.key)) return '.'
    if (/^\s?[-–—]\s?$/.test(typed)) return ' - '
    return /^[\s.'’]$/.test(typed) && /^\d{3}$/.test(word.key) && before.key.length <= 3 ? '_' : ' '
  })
}
