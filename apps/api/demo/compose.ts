import { Choices } from '#illustrations/random.ts'
import { kebab } from '#lib/kebab.ts'
import { Contacts } from './compose-contacts.ts'
import { composeMerchant, toScope, wordMerchant } from './compose-merchant.ts'
import { loadParts, type Parts, type Template, type Trade } from './compose-parts.ts'
import { type Place, Spread, toPlaces } from './compose-places.ts'
import { completeProduct, type Maker, wordProduct } from './compose-product.ts'
import { holdsAt, NothingToSay, type Pick, pickLeastUsed } from './compose-text.ts'
import { Uniqueness } from './compose-unique.ts'
import type { DemoMerchant, DemoProduct } from './format.ts'
import type { Known } from './known.ts'

export type Composition = {
  known: Known
  /** Names (of merchants and products) and phones that exist already. */
  taken: { names: Iterable<string>; phones: Iterable<string> }
  merchants: number
  products: number
}

/** Merchants and products made of hand-written parts: always the same ones for the same call. */
export function composeMerchants(composition: Composition): DemoMerchant[] {
  const { known, taken, merchants, products } = composition
  const parts = loadParts()
  const placed = [...known.communes.values()].filter(({ precision }) => precision === 'exact')
  const spread = new Spread(toPlaces(placed, [...known.departments.values()], parts))
  const contacts = new Contacts(parts, taken.phones)
  const unique = new Uniqueness(taken.names)
  const pick = pickLeastUsed()
  const open = share(parts.trades, merchants).flatMap(({ trade, count }) =>
    Array.from({ length: count }, (_, i) => {
      const choices = new Choices(`merchant ${trade.source.trade} ${i}`)
      const place = spread.choose(trade.source, choices)
      return openShop(trade, place, { parts, contacts, unique, pick, choices })
    }),
  )
  fillShelves(open, products, unique, pick)
  for (const { merchant } of open)
    for (const product of merchant.products) keepItsAttributes(product, known)
  return open.map(({ merchant }) => merchant)
}

/** So many of each trade, by weight: largest remainders, so that the sum is exact. */
export function share(trades: Trade[], total: number): { trade: Trade; count: number }[] {
  const weight = trades.reduce((sum, trade) => sum + trade.source.weight, 0)
  const shares = trades.map((trade) => {
    const exact = (trade.source.weight / weight) * total
    return { trade, count: Math.floor(exact), rest: exact % 1 }
  })
  let missing = total - shares.reduce((sum, { count }) => sum + count, 0)
  for (const one of shares.toSorted((a, b) => b.rest - a.rest)) {
    if (missing === 0) break
    one.count += 1
    missing -= 1
  }
  return shares
}

type Shop = { merchant: DemoMerchant; maker: Maker; templates: Template[] }

function openShop(
  trade: Trade,
  place: Place,
  means: { parts: Parts; contacts: Contacts; unique: Uniqueness; pick: Pick; choices: Choices },
): Shop {
  const { parts, unique, choices } = means
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const { scope, person } = toScope(trade, place, parts, means)
    const wording = wordMerchant(trade, scope)
    if (!unique.takesMerchant(wording, attempt)) continue
    const merchant = composeMerchant(trade, place, wording, person, means)
    const templates = trade.templates.filter(({ source }) => holdsAt(source.in ?? null, place))
    return { merchant, maker: { parts, trade, place, scope, choices }, templates }
  }
  throw new Error(`Too few words for another "${trade.source.trade}" in ${place.name}`)
}

const counts = [1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7, 9]

/** Puts products on all shelves, some more than others, until there are so many. */
function fillShelves(shops: Shop[], products: number, unique: Uniqueness, pick: Pick) {
  const choices = new Choices('shelves')
  const wanted = shops.map(() => choices.pick(counts))
  let sum = wanted.reduce((total, count) => total + count, 0)
  while (sum !== products) {
    const i = choices.int(0, shops.length - 1)
    const next = (wanted[i] ?? 0) + (sum < products ? 1 : -1)
    if (next < 1 || next > 14) continue
    wanted[i] = next
    sum += sum < products ? 1 : -1
  }
  let missing = 0
  shops.forEach((shop, i) => {
    for (let n = 0; n < (wanted[i] ?? 0); n += 1) if (!stock(shop, unique, pick)) missing += 1
  })
  for (let round = 0; missing > 0; round += 1) {
    const shop = choices.pick(shops)
    if (shop.merchant.products.length < 12 && stock(shop, unique, pick)) missing -= 1
    if (round > products * 20) throw new Error(`Too few parts for ${missing} more products`)
  }
  for (const { merchant } of shops) file(merchant)
}

function stock({ merchant, maker, templates }: Shop, unique: Uniqueness, pick: Pick): boolean {
  const { choices, place } = maker
  const where = { department: place.departmentCode, merchant }
  const usedHere = (template: Template) => unique.usesIn(merchant, template)
  for (let attempt = 0; attempt < (merchant.products.length === 0 ? 500 : 150); attempt += 1) {
    const fewest = Math.min(...templates.map(usedHere))
    const allowed = templates.filter(
      (template) => usedHere(template) <= fewest + Math.floor(attempt / 15),
    )
    const template = pick(allowed, choices)
    const scope = maker.scope.inner(template.lists)
    const product = orNull(() => {
      const wording = wordProduct(template, scope)
      if (!unique.takesProduct(wording, where, attempt)) return null
      return completeProduct(template, maker, scope, wording)
    })
    if (!product) continue
    unique.use(merchant, template)
    merchant.products.push(finished(product, merchant, choices))
    return true
  }
  return false
}

function orNull<T>(say: () => T): T | null {
  try {
    return say()
  } catch (error) {
    if (error instanceof NothingToSay) return null
    throw error
  }
}

function finished(product: DemoProduct, { website }: DemoMerchant, choices: Choices): DemoProduct {
  if (!website || !choices.chance(0.25)) return product
  return { ...product, buyUrl: `${website}/${kebab(product.name)}` }
}

/** A merchant is filed where most of its products are, four categories at most. */
function file(merchant: DemoMerchant) {
  const uses = new Map(merchant.categories.map((slug) => [slug, 0]))
  for (const { category } of merchant.products) uses.set(category, (uses.get(category) ?? 0) + 1)
  const [first = '', ...rest] = merchant.categories
  const others = [...uses.keys()]
    .filter((slug) => slug !== first && (uses.get(slug) ?? 0) > 0)
    .toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))
  merchant.categories = [...new Set([first, ...others, ...rest])].slice(0, 4)
}

/** A template of several categories names the attributes of all; a product has those of its own. */
function keepItsAttributes(product: DemoProduct, { categories, templates }: Known) {
  const template = templates[categories.get(product.category) ?? 'other'] ?? {}
  const kept = Object.entries(product.attributes ?? {}).filter(
    ([key]) => key in template || (key === 'maker' && 'makerName' in template),
  )
  if (kept.length > 0) product.attributes = Object.fromEntries(kept)
  else delete product.attributes
}
