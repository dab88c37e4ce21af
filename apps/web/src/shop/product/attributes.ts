import type { AttributeValue, Product } from '@dansmazone/contract/product'
import type { I18n } from '#i18n/i18n.tsx'

export type Fact = { key: string; name: string; value: string }

/** Facts of a product as its page says them, in groups that a shopper looks for separately. */
export type Facts = {
  main: Fact[]
  /** What one eats or drinks, or puts on the skin. */
  content: Fact[]
  /** Who answers for the product (Règlement (UE) 2023/988, art. 9). */
  maker: string[]
  /** Whether the merchant is that maker. */
  ownMaker: boolean
  warnings: string | null
}

const mainKeys = [
  'author',
  'publisher',
  'language',
  'pages',
  'isbn',
  'condition',
  'warrantyMonths',
  'ageFrom',
  'durationMinutes',
  'seats',
  'material',
  'dimensions',
  'size',
  'weight',
  'height',
  'exposure',
  'hardiness',
  'appellation',
  'vintage',
  'grapes',
  'alcoholPercent',
  'skinType',
  'care',
]
const contentKeys = ['ingredients', 'allergens', 'origin', 'netQuantity']

const text = (value: AttributeValue | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** The value of an attribute in words; null when it says nothing. */
const inWords = (key: string, value: AttributeValue, { t, number }: I18n): string | null => {
  const { values, choices } = t.product
  if (Array.isArray(value)) {
    const names = value.map((each) => choices[each] ?? each)
    return names.length > 0 ? values.contains(names.join(', ')) : values.noAllergens
  }
  if (typeof value === 'number') {
    switch (key) {
      case 'ageFrom':
        return values.age(value)
      case 'alcoholPercent':
        return values.percent(number(value, 1))
      case 'warrantyMonths':
        return values.months(value)
      case 'durationMinutes':
        return values.duration(Math.floor(value / 60), value % 60)
      case 'seats':
        return values.seats(value)
      case 'vintage':
        return String(value)
      default:
        return number(value, 2)
    }
  }
  if (typeof value === 'boolean') return null
  return key === 'condition' ? (choices[value] ?? value) : text(value)
}

export const factsOf = (product: Product, i18n: I18n): Facts => {
  const { attributes, gtin, options = [], price } = product
  const names = i18n.t.product.attributes
  const read = (keys: string[]): Fact[] =>
    keys.flatMap((key) => {
      const value = attributes[key]
      const words = value === undefined ? null : inWords(key, value, i18n)
      return words === null ? [] : [{ key, name: names[key] ?? key, value: words }]
    })
  const content = read(contentKeys)
  const sold = price.unit && !content.some(({ key }) => key === 'netQuantity')
  const barcode = gtin !== undefined && attributes['isbn'] === undefined
  return {
    main: [
      ...options.map(({ name, values }) => ({
        key: `option ${name}`,
        name,
        value: values.join(', '),
      })),
      ...read(mainKeys),
      ...(sold && price.unit
        ? [
            {
              key: 'sold',
              name: names['sold'] ?? '',
              value: `${i18n.number(price.unit.quantity, 3)} ${price.unit.unit}`,
            },
          ]
        : []),
      ...(barcode ? [{ key: 'gtin', name: names['gtin'] ?? '', value: gtin }] : []),
    ],
    content,
    maker: ['makerName', 'makerAddress', 'makerEmail'].flatMap(
      (key) => text(attributes[key]) ?? [],
    ),
    ownMaker: attributes['makerIsMerchant'] === true,
    warnings: text(attributes['warnings']),
  }
}
