import type { Choices } from '#illustrations/random.ts'
import { Contacts } from './compose-contacts.ts'
import { composeMerchant, toScope, wordMerchant } from './compose-merchant.ts'
import { loadParts, type Parts, type Template, type Trade } from './compose-parts.ts'
import { type Place, toPlaces } from './compose-places.ts'
import { composeProduct, type Maker } from './compose-product.ts'
import { holdsAt, NothingToSay, pickAny } from './compose-text.ts'
import type { DemoMerchant, DemoProduct } from './format.ts'
import type { Known } from './known.ts'
import { Lottery } from './scale-lottery.ts'
import { Shelf, type Words } from './scale-variants.ts'

/** Hand-written merchants, opened again elsewhere, are as frequent as in the demonstration. */
const handWrittenShare = 0.16
/** More products than a workshop or a farm can have: a shop that resells has them. */
const many = 200

type Opened = { merchant: DemoMerchant; next: () => DemoProduct; words: Words }

/** Opens shops like those of the demonstration, without asking that no two read the same. */
export class Shops {
  readonly #parts: Parts = loadParts()
  readonly #known: Known
  readonly #trades: { any: Lottery<Trade>; large: Lottery<Trade> }
  readonly #written: Lottery<DemoMerchant>
  readonly #places: readonly Place[]
  readonly #placesOf = new Map<string, Lottery<Place>>()
  readonly #people: string[]
  #contacts = new Contacts(this.#parts, [])

  constructor(known: Known, written: readonly DemoMerchant[]) {
    this.#known = known
    const { people, trades } = this.#parts
    this.#places = toPlaces(
      [...known.communes.values()],
      [...known.departments.values()],
      this.#parts,
    )
    if (this.#places.length === 0) throw new Error('No commune is placed: nowhere to open shops')
    const weight = ({ source }: Trade) => source.weight
    const large = trades.filter(({ source }) => source.kind === 'shop')
    this.#trades = { any: new Lottery(trades, weight), large: new Lottery(large, weight) }
    this.#written = new Lottery(
      written.filter(({ products }) => products.length > 0),
      () => 1,
    )
    this.#people = `${people.women}, ${people.men}`.trim().split(/,\s+/)
  }

  open(products: number, choices: Choices): DemoMerchant {
    const { merchant, next, words } = this.#openAny(products, choices)
    const shelf = new Shelf(words)
    for (let n = 0; n < products; n += 1) {
      const product = next()
      const template = this.#known.categories.get(product.category) ?? 'other'
      merchant.products.push(shelf.add(product, template, choices))
    }
    return merchant
  }

  /** Lets phones and streets be given again: there are fewer than shops. */
  forgetContacts() {
    this.#contacts = new Contacts(this.#parts, [])
  }

  #openAny(products: number, choices: Choices): Opened {
    const large = products > many
    if (!large && !this.#written.empty && choices.chance(handWrittenShare))
      return this.#reopen(this.#written.draw(choices), choices)
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const trade = (large ? this.#trades.large : this.#trades.any).draw(choices)
      const opened = this.#openTrade(trade, choices)
      if (opened) return opened
    }
    throw new Error('No trade finds a place: are communes seeded?')
  }

  #openTrade(trade: Trade, choices: Choices): Opened | null {
    const places = this.#candidates(trade)
    if (places.empty) return null
    const place = places.draw(choices)
    const templates = trade.templates.filter(({ source }) => holdsAt(source.in ?? null, place))
    const means = { parts: this.#parts, contacts: this.#contacts, choices, pick: pickAny }
    const { scope, person } = toScope(trade, place, this.#parts, means)
    const wording = orNull(() => wordMerchant(trade, scope))
    const maker = { parts: this.#parts, trade, place, scope, choices }
    const first = compose(templates, maker)
    if (!wording || !first) return null
    return {
      merchant: composeMerchant(trade, place, wording, person, means),
      next: () => compose(templates, maker) ?? first,
      words: { names: this.#people, places: place.area.places },
    }
  }

  #reopen(written: DemoMerchant, choices: Choices): Opened {
    const place = this.#everywhere().draw(choices)
    const { phone: _, ...merchant } = written
    return {
      merchant: { ...merchant, commune: place.name, insee: place.insee, products: [] },
      next: () => ({ ...choices.pick(written.products), age: choices.int(0, 700) }),
      words: { names: this.#people, places: place.area.places },
    }
  }

  #everywhere(): Lottery<Place> {
    return this.#remember(
      '',
      () => this.#places,
      ({ commune }) => commune.population,
    )
  }

  #candidates({ source }: Trade): Lottery<Place> {
    const { from = 0, to = Infinity, in: where = null, setting, trade } = source
    return this.#remember(
      trade,
      () =>
        this.#places.filter(
          (place) =>
            place.commune.population >= from &&
            place.commune.population <= to &&
            holdsAt(where, place),
        ),
      // Farms are many in small communes, shops where people are.
      ({ commune: { population } }) =>
        setting === 'farm' ? Math.min(population, 4000) ** 0.5 : population,
    )
  }

  #remember(key: string, places: () => readonly Place[], weight: (place: Place) => number) {
    const known = this.#placesOf.get(key)
    if (known) return known
    const lottery = new Lottery(places(), weight)
    this.#placesOf.set(key, lottery)
    return lottery
  }
}

function compose(templates: Template[], maker: Maker): DemoProduct | null {
  for (let attempt = 0; attempt < 100 && templates.length > 0; attempt += 1) {
    const made = orNull(() => composeProduct(maker.choices.pick(templates), maker))
    if (made) return made.product
  }
  return null
}

function orNull<T>(say: () => T): T | null {
  try {
    return say()
  } catch (error) {
    if (error instanceof NothingToSay) return null
    throw error
  }
}
