import type { Choices } from '#illustrations/random.ts'
import { kebab } from '#lib/kebab.ts'
import { priceOf } from './compose-product.ts'
import type { DemoProduct } from './format.ts'

export type Words = { names: readonly string[]; places: readonly string[] }

const eaten = ['sélection {nom}', 'recette {nom}', 'réserve {lieu}', 'lot {n}', 'choix {nom}']
const bottled = ['cuvée {nom}', 'parcelle {lieu}', 'réserve {nom}', 'lot {n}']
const read = ['tirage {n}', 'édition {an}', 'collection {nom}', 'exemplaire {n}']
const used = ['modèle {n}', 'série {an}', 'lot {n}', 'révision {an}']
const led = ['session {n}', 'avec {nom}', 'atelier {lieu}', 'premier niveau', 'deuxième niveau']
const made = [
  'modèle {nom}',
  'collection {lieu}',
  'bleu pastel',
  'vert olive',
  'brique',
  'écru',
  'gris ardoise',
  'jaune genêt',
  'rouge garance',
  'petit modèle',
  'grand modèle',
  'série {an}',
  'nº {n}',
]
const byTemplate: Readonly<Record<string, readonly string[]>> = {
  food: eaten,
  plant: eaten,
  cosmetic: eaten,
  alcohol: bottled,
  book: read,
  refurbished: used,
  workshop: led,
}

/** Tells products of one merchant apart: none has the name of another, many have one of a kind. */
export class Shelf {
  readonly #words: Words
  readonly #names = new Set<string>()

  constructor(words: Words) {
    this.#words = words
  }

  add(product: DemoProduct, template: string, choices: Choices): DemoProduct {
    const kinds = byTemplate[template] ?? made
    if (choices.chance(0.6) && this.#takes(product.name)) return product
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const name = `${product.name}, ${this.#fill(choices.pick(kinds), choices)}`
      if (this.#takes(name)) return vary(product, name, choices)
    }
    const name = `${product.name}, nº ${this.#names.size + 1000}`
    this.#takes(name)
    return vary(product, name, choices)
  }

  #fill(kind: string, choices: Choices): string {
    return kind
      .replace('{nom}', () => choices.pick(this.#words.names))
      .replace('{lieu}', () => choices.pick(this.#words.places))
      .replace('{n}', () => String(1 + Math.floor(400 * choices.next() ** 2)))
      .replace('{an}', () => String(choices.int(2018, 2026)))
  }

  #takes(name: string): boolean {
    const key = kebab(name)
    if (this.#names.has(key)) return false
    this.#names.add(key)
    return true
  }
}

/** Another price too, as far from the first as prices of its kind are; books keep theirs, it is the same everywhere. */
function vary(product: DemoProduct, name: string, choices: Choices): DemoProduct {
  const { gtin, price, reduced } = product
  if (gtin || reduced || typeof price !== 'number') return { ...product, name }
  return {
    ...product,
    name,
    price: priceOf(times(price, Math.exp(0.3 * normal(choices))), choices),
  }
}

function times(price: number, factor: number): string {
  const varied = Math.max(0.5, price * factor).toFixed(2)
  return `${varied}-${varied}`
}

/** Box and Muller's. */
const normal = (choices: Choices) =>
  Math.sqrt(-2 * Math.log(1 - choices.next())) * Math.cos(2 * Math.PI * choices.next())
