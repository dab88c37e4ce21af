import { unitOf, unitWords } from '@dansmazone/contract/measure'
import type { PriceKind, UnitName } from '@dansmazone/contract/vocabulary'
import { currencyOf, takeCurrency } from './price-currencies.ts'
import { type DecimalSign, readDigits } from './price-digits.ts'
import { type Cell } from './table.ts'

export const priceFaults = [
  'other_currency',
  'without_tax',
  'ambiguous',
  'negative',
  'zero',
  'too_high',
  'range_reversed',
  'unreadable',
] as const
export type PriceFault = (typeof priceFaults)[number]

export type PriceFound = {
  kind: PriceKind
  cents: number | null
  unit: { quantity: number; unit: UnitName } | null
  /** What was understood rather than read: said to the merchant. */
  guessed: 'range' | 'rounded' | 'free' | null
}
export type PriceReading =
  | ({ state: 'read' } & PriceFound)
  | { state: 'empty' }
  | { state: 'refused'; fault: PriceFault; currency?: string }

export type PriceContext = {
  /** What the rest of the column uses. */
  decimal: DecimalSign | null
  /** The merchant said so: then `1.299` is one euro and thirty cents. */
  decimalChosen: boolean
  /** Of a column beside. */
  currency?: string
  /** Our own files write what is free as 0,00. */
  zeroIsFree?: boolean
}

const noContext: PriceContext = { decimal: null, decimalChosen: false }
const maxCents = 100_000_000

/** A price in euros, or why it is none. What can be understood in two ways is refused. */
export function readPrice(cell: Cell, context: PriceContext = noContext): PriceReading {
  if (typeof cell === 'number') return readNumber(cell, context)
  const text = tidy(cell)
  if (text === '' || /^(-|–|—|n\/?a|null|none|néant)$/.test(text)) return { state: 'empty' }
  if (onRequest.test(text)) return read('on_request', null)
  if (free.test(text)) return read('fixed', 0, { guessed: 'free' })
  if (
    /(^|[\s(])(h\.?\s?t\.?|hors taxes?|excl(\.|uding)?( (vat|tax))?|ex vat|netto)([\s)]|$)/.test(
      text,
    )
  ) {
    return refuse('without_tax')
  }
  const [from, rest] = takeFrom(
    text.replace(/\(?\b(t\.?t\.?c\.?|incl\.? (vat|tax)|tva incluse)\)?/g, ' ').trim(),
  )
  const [unit, amount] = takeUnit(rest)
  const reading = readRange(amount, context) ?? readAmount(amount, context)
  if (reading.state !== 'read') return reading
  return { ...reading, kind: from || reading.kind === 'from' ? 'from' : 'fixed', unit }
}

const read = (
  kind: PriceKind,
  cents: number | null,
  more: Partial<PriceFound> = {},
): PriceReading => ({ state: 'read', kind, cents, unit: null, guessed: null, ...more })
const refuse = (fault: PriceFault, currency?: string): PriceReading => ({
  state: 'refused',
  fault,
  ...(currency && { currency }),
})

/** Lower case, every kind of space and dash the same, full-width signs as usual ones. */
const tidy = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘ʼ´`]/g, "'")
    .trim()

const onRequest =
  /^(prix )?(sur|su|à) (devis|demande|richiesta|consultation)$|^(sur )?devis( gratuit)?$|^(nous )?(consulter|contacter)$|^(price )?(on|upon) (request|application)$|^p\.?o\.?a\.?$|^(preis )?auf anfrage$|^a consultar$/
const free = /^(gratuit|gratuite|offert|offerte|free|gratis|kostenlos|prix libre et gratuit)$/
const startsFrom =
  /^(à partir de|a partir de|à partir d'|dès|des|from|starting at|ab|a partire da|desde|min\.?|minimum)\s*:?\s*(?=[\d€£$]|eur|usd)/

function takeFrom(text: string): [from: boolean, rest: string] {
  const [start] = startsFrom.exec(text) ?? []
  return start ? [true, text.slice(start.length).trim()] : [false, text]
}

const perUnit = new RegExp(
  `\\s*(?:\\/|par|le|la|les|the|per|pour|al)\\s*(\\d{1,4}(?:[.,]\\d{1,2})?)?\\s*(${unitWords})\\.?$`,
)
const perPiece =
  /\s*(?:\/|par|la|l'|le|per|the)?\s*(pièces?|piece|pce|pcs|pc|unités?|unite|unit|u|ex\.?|exemplaire)$/

/** `12 €/kg`, `3,50 € les 100 g`; what is sold by the piece needs no unit. */
function takeUnit(text: string): [PriceFound['unit'], rest: string] {
  const found = perUnit.exec(text)
  if (found) {
    const [unit] = unitOf(found[2] ?? '') ?? []
    const quantity = Number((found[1] ?? '1').replace(',', '.'))
    if (unit && quantity > 0) return [{ quantity, unit }, text.slice(0, found.index).trim()]
  }
  const piece = perPiece.exec(text)
  return piece ? [null, text.slice(0, piece.index).trim()] : [null, text]
}

function readRange(text: string, context: PriceContext): PriceReading | null {
  const [, low, high] =
    /^(?:de |entre |from |between )?([^-]*\d[^-]*?)\s*(?:-|(?<=\s)(?:à|et|to|and)(?=\s))\s*([^-]*\d[^-]*)$/.exec(
      text,
    ) ?? []
  if (!low || !high) return null
  // The currency often stands at one end only.
  const currency = currencyOf(high) ?? currencyOf(low)
  const ends = [low, high].map((end) =>
    readAmount(end, { ...context, ...(currency && { currency }) }),
  )
  const [lowest, highest] = ends
  if (lowest?.state !== 'read' || highest?.state !== 'read') {
    return ends.find(({ state }) => state === 'refused') ?? refuse('unreadable')
  }
  if (lowest.guessed !== null || highest.guessed !== null) return refuse('unreadable')
  if ((lowest.cents ?? 0) >= (highest.cents ?? 0)) return refuse('range_reversed')
  return { ...lowest, kind: 'from', guessed: 'range' }
}

function readAmount(text: string, context: PriceContext): PriceReading {
  const cutByEuro =
    /^(\d(?:[\d ]*\d)?) ?(?:€|eur|euros?) ?(\d{2})(?: ?(?:cts?|centimes?|cents?))?$/.exec(text)
  if (cutByEuro) {
    const whole = readDigits(cutByEuro[1] ?? '', noContext)
    return typeof whole === 'string'
      ? refuse(whole)
      : within(whole.cents + Number(cutByEuro[2]), null, context)
  }
  const inCents = /^(\d{1,4}) ?(?:cts?|centimes?|cents?)(?: d'euros?| €)?$/.exec(text)
  if (inCents) return within(Number(inCents[1]), null, context)
  const taken = takeCurrency(text)
  if (!taken) return refuse('unreadable')
  const currency =
    taken.currency ?? (context.currency && (currencyOf(context.currency) ?? context.currency))
  if (currency && currency !== 'EUR') return refuse('other_currency', currency)
  const digits = readDigits(taken.rest, context)
  return typeof digits === 'string'
    ? refuse(digits)
    : within(digits.cents, digits.rounded ? 'rounded' : null, context)
}

function readNumber(number: number, context: PriceContext): PriceReading {
  if (!Number.isFinite(number)) return refuse('unreadable')
  const currency = context.currency && (currencyOf(context.currency) ?? context.currency)
  if (currency && currency !== 'EUR') return refuse('other_currency', currency)
  if (number < 0) return refuse('negative')
  const cents = Math.round(Number((number * 100).toPrecision(14)))
  const rounded = Math.abs(number * 100 - cents) > 0.0001
  return within(cents, rounded ? 'rounded' : null, context)
}

function within(
  cents: number,
  guessed: PriceFound['guessed'],
  context: PriceContext,
): PriceReading {
  if (cents > maxCents) return refuse('too_high')
  if (cents === 0 && !context.zeroIsFree) return refuse('zero')
  return read('fixed', cents, { guessed })
}
