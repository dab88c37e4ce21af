import type { AttributeTemplate } from '@dansmazone/contract/category'
import { isQuantity, readMeasure } from '@dansmazone/contract/measure'
import type { AttributeValue } from '@dansmazone/contract/product'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { isGtin } from '#lib/gtin.ts'
import { toIsbn13 } from '#lib/isbn.ts'
import type { ReferenceAttribute } from '#src/reference/load.ts'
import { areReady } from './known-media.ts'
import type { ProductRules } from './product-rules.ts'

/** What a product lacks, or has wrong, before it can be submitted: names of fields, `attributes.warnings`. */
export function missingOfProduct(fields: ProductSheetFields, rules: ProductRules): string[] {
  const template = fields.category && rules.words.categories.get(fields.category)?.template
  const lacking: [string, boolean][] = [
    ['name', fields.name === ''],
    ['category', !template],
    ['price', fields.price.kind !== 'on_request' && fields.price.cents === null],
    ['gtin', fields.gtin !== null && !isGtin(fields.gtin)],
    ['images', !areReady(fields.images, rules.media)],
  ]
  return [
    ...lacking.flatMap(([name, lacks]) => (lacks ? [name] : [])),
    ...(template ? missingOfTemplate(fields, template, rules) : []),
  ]
}

function missingOfTemplate(
  fields: ProductSheetFields,
  template: AttributeTemplate,
  { templates, maker }: ProductRules,
): string[] {
  const { attributes, price } = fields
  const filled = attributes['makerIsMerchant'] === true ? makerAttributes(maker) : {}
  const wrong = Object.entries(templates(template)).flatMap(([key, attribute]) => {
    const value = attributes[key] ?? filled[key]
    if (value === undefined) return attribute.required ? [`attributes.${key}`] : []
    return isSound(key, value, attribute) ? [] : [`attributes.${key}`]
  })
  return lacksUnitPrice(template, attributes, price) ? [...wrong, 'price.unit'] : wrong
}

/** “I am the maker”: what the merchant says publicly of itself. */
export function makerAttributes(maker: ProductRules['maker']): Record<string, string> {
  const { name, address, email } = maker
  return {
    ...(name && { makerName: name }),
    ...(address && { makerAddress: address }),
    ...(email && { makerEmail: email }),
  }
}

function isSound(key: string, value: AttributeValue, { type, choices = {} }: ReferenceAttribute) {
  if (key === 'isbn') return typeof value === 'string' && toIsbn13(value) !== null
  if (key === 'netQuantity') return typeof value === 'string' && isQuantity(value)
  if (key === 'makerEmail') return typeof value === 'string' && /^\S+@\S+\.\S+$/.test(value)
  if (key === 'alcoholPercent') return typeof value === 'number' && value >= 0 && value <= 100
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value) && value >= 0
  if (type === 'choice') return typeof value === 'string' && Object.hasOwn(choices, value)
  if (type === 'choices')
    return Array.isArray(value) && value.every((each) => Object.hasOwn(choices, each))
  return typeof value === 'string'
}

/** Food sold by weight or volume says what a kilo or a litre costs; what is sold by the piece has no such price. */
function lacksUnitPrice(
  template: AttributeTemplate,
  { netQuantity }: ProductSheetFields['attributes'],
  { kind, unit }: ProductSheetFields['price'],
) {
  if (template !== 'food' || kind === 'on_request' || unit !== null) return false
  return typeof netQuantity === 'string' && readMeasure(netQuantity) !== null
}
