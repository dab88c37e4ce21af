import type { AttributeValue, ProductOption } from '@dansmazone/contract/product'
import type { ProductTemplates } from '@dansmazone/contract/product-help'
import type { SheetOrigin, SheetPrice } from '@dansmazone/contract/product-sheet'
import type { StockState } from '@dansmazone/contract/vocabulary'
import type { I18n } from '#i18n/i18n.tsx'
import { priceText } from '#pro/components/price-text.ts'

const attributesText = (
  attributes: Record<string, AttributeValue>,
  help: ProductTemplates | undefined,
  { t, locale }: I18n,
) => {
  const known = new Map(
    (help?.templates ?? []).flatMap(({ fields }) => fields.map((field) => [field.key, field])),
  )
  return Object.entries(attributes)
    .map(([key, value]) => {
      const field = known.get(key)
      if (key === 'makerIsMerchant') return t.proProducts.form.maker
      const named = (one: string) =>
        field?.choices.find((choice) => choice.value === one)?.names[locale] ?? one
      const said = Array.isArray(value)
        ? value.map(named).join(', ') || t.proProducts.form.none
        : named(String(value))
      return `${field?.names[locale] ?? key} : ${said}`
    })
    .join('\n')
}

/** The value of a field of a product as one would read it out; null where there is none. */
export const productFieldText = (
  field: string,
  value: unknown,
  i18n: I18n,
  help: ProductTemplates | undefined,
): string | null => {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value) && value.length === 0) return null
  switch (field) {
    case 'price':
      return priceText(value as SheetPrice, i18n)
    case 'stock':
      return i18n.t.proProducts.stocks[value as StockState]
    case 'category':
      return help?.categories.find(({ slug }) => slug === value)?.name ?? (value as string)
    case 'options':
      return (value as ProductOption[])
        .map(({ name, values }) => `${name} : ${values.join(', ')}`)
        .join('\n')
    case 'attributes':
      return attributesText(value as Record<string, AttributeValue>, help, i18n) || null
    case 'made':
    case 'material':
      return (value as SheetOrigin).place
    case 'labels':
      return (value as string[]).join(', ')
    case 'images':
      return i18n.t.proProducts.history.photos((value as unknown[]).length)
    case 'reduction':
      return i18n.price((value as { cents: number }).cents)
  }
  return typeof value === 'object'
    ? i18n.t.proShop.history.changedMuch
    : `${value as string | number}`
}
