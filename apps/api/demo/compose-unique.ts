import { kebab } from '#lib/kebab.ts'
import type { Wording } from './compose-product.ts'
import type { DemoMerchant } from './format.ts'

/** Sees to it that no two names and no two descriptions are equal, and that sentences hardly repeat. */
export class Uniqueness {
  readonly #names: Set<string>
  readonly #namesByDepartment = new Set<string>()
  readonly #descriptions = new Set<string>()
  readonly #sentences = new Map<string, number>()
  readonly #saidBy = new WeakMap<object, Set<string>>()
  readonly #uses = new WeakMap<object, Map<object, number>>()

  constructor(names: Iterable<string>) {
    this.#names = new Set([...names].map(kebab))
  }

  /** Whether the words are new enough; the more attempts, the more a sentence may have been heard. */
  takesMerchant({ name, description, sentences }: Wording, attempt: number): boolean {
    const key = kebab(name)
    if (this.#names.has(key) || this.#descriptions.has(description)) return false
    if (name.length > 90 || description.length < 80 || description.length > 240) return false
    if (sentences.some((sentence) => this.#heard(sentence) > attempt / 40)) return false
    this.#names.add(key)
    this.#keep(description, sentences)
    return true
  }

  takesProduct(
    { name, description, sentences }: Wording,
    where: { department: string; merchant: DemoMerchant },
    attempt: number,
  ): boolean {
    if (sentences.some((sentence) => this.#heard(sentence) > 1 + attempt / 20)) return false
    const { department, merchant } = where
    const said = this.#saidBy.get(merchant) ?? new Set()
    if (attempt < 100 && sentences.some((sentence) => said.has(sentence))) return false
    if (this.#descriptions.has(description)) return false
    if (description.length < 60 || description.length > 500) return false
    const key = kebab(name)
    if (this.#names.has(key) || this.#namesByDepartment.has(`${department} ${key}`)) return false
    this.#namesByDepartment.add(`${department} ${key}`)
    this.#keep(description, sentences)
    this.#saidBy.set(merchant, said)
    for (const sentence of sentences) said.add(sentence)
    return true
  }

  usesIn(merchant: DemoMerchant, template: object): number {
    return this.#uses.get(merchant)?.get(template) ?? 0
  }

  use(merchant: DemoMerchant, template: object) {
    const uses = this.#uses.get(merchant) ?? new Map<object, number>()
    uses.set(template, (uses.get(template) ?? 0) + 1)
    this.#uses.set(merchant, uses)
  }

  #heard(sentence: string): number {
    return this.#sentences.get(sentence) ?? 0
  }

  #keep(description: string, sentences: string[]) {
    this.#descriptions.add(description)
    for (const sentence of sentences) this.#sentences.set(sentence, this.#heard(sentence) + 1)
  }
}
