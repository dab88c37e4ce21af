import type { Choices } from '#illustrations/random.ts'
import {
  type IllustrationColour,
  type IllustrationObject,
  illustrationColours,
  illustrationObjects,
} from '#illustrations/vocabulary.ts'
import type { OriginSource } from './compose-format.ts'
import type { Parts, Template, Trade } from './compose-parts.ts'
import type { Place } from './compose-places.ts'
import { type Scope, sentence } from './compose-text.ts'
import type { DemoOrigin, DemoProduct } from './format.ts'
import { isGtin } from './identifiers.ts'

type Attributes = NonNullable<DemoProduct['attributes']>

/** Where and by whom a product is composed. `scope` holds the slots of the merchant. */
export type Maker = { parts: Parts; trade: Trade; place: Place; scope: Scope; choices: Choices }

export type Wording = { name: string; description: string; sentences: string[] }

/** A product as the template and the place allow. Throws NothingToSay where the template has no words. */
export function composeProduct(
  template: Template,
  maker: Maker,
): { product: DemoProduct; wording: Wording } {
  const scope = maker.scope.inner(template.lists)
  const wording = wordProduct(template, scope)
  return { product: completeProduct(template, maker, scope, wording), wording }
}

export function wordProduct(template: Template, scope: Scope): Wording {
  const name = sentence(scope.say(template.names))
  const sentences = [sentence(scope.say(template.opens))]
  if (template.thens) sentences.push(sentence(scope.say(template.thens)))
  return { name, sentences, description: sentences.join(' ') }
}

/** All that is not words: price, labels, origin, picture. `scope` is the one that the words were said in. */
export function completeProduct(
  template: Template,
  maker: Maker,
  scope: Scope,
  { name, description }: Wording,
): DemoProduct {
  const { source } = template
  const price = priceOf(scope.text(template.price), maker.choices)
  const attributes = attributesOf(template, scope, maker)
  const labels = template.labels
    .filter(({ percent }) => maker.choices.chance(percent / 100))
    .map(({ code }) => scope.text(code))
    .filter((code) => code !== 'none')
  const made = originOf(template.made, labels, maker)
  const material = originOf(source.material, labels, maker)
  const quantity = template.quantity && scope.text(template.quantity)
  const { isbn } = attributes
  const product: DemoProduct = {
    name,
    category: scope.text(template.category),
    price,
    ...(quantity && quantity !== 'none' ? { quantity } : {}),
    stock: source.stock ?? stockOf(maker.choices),
    description,
    ...(made ? { made } : {}),
    ...(material ? { material } : {}),
    ...(labels.length > 0 ? { labels } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(typeof isbn === 'string' ? { gtin: isbn } : {}),
    picture: pictureOf(template, scope, maker),
    age: Math.floor(700 * maker.choices.next() ** 1.6),
  }
  if (maker.trade.source.kind === 'shop' && typeof price === 'number' && price >= 12 && !isbn)
    if (product.age > 60 && maker.choices.chance(0.08))
      product.reduced = reductionOf(price, maker.choices)
  return product
}

/** Rounds as a shopkeeper does: ten centimes, half euros, euros, five euros. */
export function priceOf(text: string, choices: Choices): DemoProduct['price'] {
  if (text === 'on_request') return text
  const found = /^(from )?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/.exec(text)
  if (!found) throw new Error(`"${text}" is not a price`)
  const low = Number(found[2])
  const price = found[3] ? rounded(choices.range(low, Number(found[3])), choices) : low
  return found[1] ? `from ${price.toFixed(2)}` : price
}

function rounded(price: number, choices: Choices): number {
  const step = price < 12 ? 0.1 : price < 50 ? 0.5 : price < 200 ? 1 : 5
  const round = Math.round(price / step) * step
  const charm = price >= 4 && price < 80 && choices.chance(0.3) ? Math.round(price) - 0.1 : round
  return Math.round(charm * 100) / 100
}

function reductionOf(price: number, choices: Choices) {
  const from = Math.ceil(price * choices.range(1.12, 1.4))
  return { from, since: -choices.int(2, 25), until: choices.int(5, 30) }
}

function stockOf(choices: Choices): DemoProduct['stock'] {
  const at = choices.next()
  if (at < 0.8) return 'in_stock'
  if (at < 0.89) return 'out_of_stock'
  return at < 0.95 ? 'unknown' : 'made_to_order'
}

const numeric = new Set([
  'alcoholPercent',
  'vintage',
  'ageFrom',
  'warrantyMonths',
  'durationMinutes',
  'seats',
  'pages',
])

function attributesOf(template: Template, scope: Scope, maker: Maker): Attributes {
  const attributes: Attributes = {}
  for (const [key, value] of template.attributes) {
    if (typeof value === 'number') attributes[key] = value
    else if ('list' in value) attributes[key] = value.list.map((tokens) => scope.text(tokens))
    else addText(attributes, key, scope.text(value.text), maker)
  }
  return attributes
}

function addText(attributes: Attributes, key: string, text: string, maker: Maker) {
  if (text === 'none') return
  if (key === 'allergens') attributes[key] = text === 'aucun' ? [] : text.split(', ')
  else if (key === 'isbn') attributes[key] = isbnOf(text)
  else if (key === 'maker' && text !== 'self') {
    const makers = maker.parts.makers[text]
    if (!makers) throw new Error(`No makers of "${text}"`)
    const { name, address, email } = maker.choices.pick(makers)
    Object.assign(attributes, { makerName: name, makerAddress: address, makerEmail: email })
  } else attributes[key] = numeric.has(key) ? Number(text) : text
}

/** The same title always has the same number; 978-2-00 is no publisher's. */
export function isbnOf(title: string): string {
  let hash = 7
  for (const letter of title) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 999_983
  const digits = `978200${String(hash).padStart(6, '0')}`
  return Array.from('0123456789', (check) => digits + check).find(isGtin) ?? digits
}

const certified = new Set(['aop', 'igp', 'label-rouge', 'agriculture-biologique', 'demeter'])

function originOf(
  source: OriginSource | undefined,
  labels: string[],
  { place, choices }: Maker,
): DemoOrigin | undefined {
  if (source === undefined || source === 'unknown') return undefined
  const checked = labels.some((code) => certified.has(code)) && choices.chance(0.5)
  const evidence = checked
    ? { evidence: 'checked' as const, checkedBy: 'Organisme certificateur' }
    : { evidence: 'declared' as const }
  const { insee, name, department } = place
  if (source === 'here') return { place: `${name} (${department.name})`, insee, ...evidence }
  if (source === 'department')
    return { place: department.name, department: department.code, ...evidence }
  if (source === 'region') return { region: true, ...evidence }
  const { insee: here, ...rest } = source
  return { ...rest, ...(here ? { insee } : {}), ...evidence }
}

function pictureOf(template: Template, scope: Scope, maker: Maker): DemoProduct['picture'] {
  const { choices, trade } = maker
  const wanted = scope.text(template.object)
  const object = illustrationObjects.find((known) => known === wanted)
  const colour: string = template.colours
    ? scope.text(choices.pick(template.colours))
    : choices.pick(trade.source.colours)
  const known = illustrationColours.find((name) => name === colour)
  if (!object || !known) throw new Error(`No picture of "${wanted}" in "${colour}"`)
  if (choices.chance(0.08)) return 'none'
  return picture(object, known, trade, choices)
}

const picture = (
  object: IllustrationObject,
  colour: IllustrationColour,
  trade: Trade,
  choices: Choices,
) => ({ object, colour, ground: choices.pick(trade.source.grounds) })
