import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { parse as parseYaml } from 'yaml'
import {
  type Hours,
  type Makers,
  type OriginSource,
  type People,
  type ProductSource,
  SharedSource,
  type Streets,
  TradeSource,
  type Zones,
} from './compose-format.ts'
import { type Lists, parse, Phrases, type Token } from './compose-text.ts'

type AttributeParts = number | { text: Token[] } | { list: Token[][] }

/** What a trade sells, ready to be composed. */
export type Template = {
  source: ProductSource
  names: Phrases
  opens: Phrases
  thens: Phrases | null
  lists: Lists
  price: Token[]
  category: Token[]
  quantity: Token[] | null
  object: Token[]
  colours: Token[][] | null
  attributes: [key: string, value: AttributeParts][]
  labels: { code: Token[]; percent: number }[]
  made: OriginSource | undefined
}

export type Trade = {
  source: TradeSource
  names: Phrases
  opens: Phrases
  thens: Phrases
  lists: Lists
  templates: Template[]
}

export type Parts = {
  trades: Trade[]
  zones: Zones
  streets: Streets
  people: People
  makers: Makers
  hours: Hours
}

const folder = new URL('parts/', import.meta.url)

/** The hand-written parts, trades in the order of their names. Throws an Error that names the file and the key. */
export function loadParts(): Parts {
  const files = readdirSync(new URL('trades/', folder)).filter((file) => file.endsWith('.yaml'))
  return {
    trades: files.toSorted().map((file) => toTrade(file, read(`trades/${file}`, TradeSource))),
    zones: read('zones.yaml', SharedSource.zones),
    streets: read('streets.yaml', SharedSource.streets),
    people: read('people.yaml', SharedSource.people),
    makers: read('makers.yaml', SharedSource.makers),
    hours: read('hours.yaml', SharedSource.hours),
  }
}

function read<Schema extends TSchema>(file: string, schema: Schema): Static<Schema> {
  const value: unknown = parseYaml(readFileSync(new URL(file, folder), 'utf8'))
  const [error] = Value.Errors(schema, value)
  if (error)
    throw new Error(`parts/${file}: ${error.instancePath || '/'} ${error.message}, see README.md`)
  return value as Static<Schema>
}

function toTrade(file: string, source: TradeSource): Trade {
  if (basename(file, '.yaml') !== source.trade)
    throw new Error(`parts/trades/${file}: /trade is "${source.trade}"`)
  return {
    source,
    names: new Phrases(source.names),
    opens: new Phrases(source.about.open),
    thens: new Phrases(source.about.then),
    lists: toLists(source.slots),
    templates: source.products.flatMap((product) => {
      const template = toTemplate(product, source)
      // Copies share their phrases, so that what one says the other does not repeat.
      return Array.from({ length: product.often ?? 1 }, () => ({ ...template }))
    }),
  }
}

const toLists = (slots: TradeSource['slots']): Lists =>
  new Map(Object.entries(slots ?? {}).map(([slot, sources]) => [slot, new Phrases(sources)]))

function toTemplate(source: ProductSource, trade: TradeSource): Template {
  return {
    source,
    names: new Phrases(typeof source.name === 'string' ? [source.name] : source.name),
    opens: new Phrases(source.open),
    thens: source.then ? new Phrases(source.then) : null,
    lists: toLists(source.slots),
    price: parse(String(source.price)),
    category: parse(source.category),
    quantity: source.quantity === undefined ? null : parse(source.quantity),
    object: parse(source.object),
    colours: source.colours?.map(parse) ?? null,
    attributes: Object.entries(source.attributes ?? {}).map(([key, value]) => [
      key,
      toAttribute(value),
    ]),
    labels: (source.labels ?? []).map(withChance).map(({ value, percent }) => {
      return { code: parse(value), percent }
    }),
    made: source.made ?? trade.made,
  }
}

function toAttribute(value: number | string | string[]): AttributeParts {
  if (typeof value === 'number') return value
  return Array.isArray(value) ? { list: value.map(parse) } : { text: parse(value) }
}

/** `shipping~40` is `shipping` four times in ten. */
export function withChance(text: string): { value: string; percent: number } {
  const [value = '', percent] = text.split('~')
  return { value, percent: percent === undefined ? 100 : Number(percent) }
}
