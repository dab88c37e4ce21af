import type { Product } from '@dansmazone/contract/product'
import type { StockState } from '@dansmazone/contract/vocabulary'
import { lastDateBefore } from '#lib/paris-time.ts'

const availabilities: Record<StockState, string | null> = {
  in_stock: 'InStock',
  made_to_order: 'MadeToOrder',
  out_of_stock: 'OutOfStock',
  unknown: null,
}

const conditions: Record<string, string> = {
  new: 'NewCondition',
  used: 'UsedCondition',
  refurbished: 'RefurbishedCondition',
}

const euros = (cents: number) => (cents / 100).toFixed(2)

const schema = (word: string | null | undefined) =>
  word ? `https://schema.org/${word}` : undefined

/** schema.org's words for a product and its offer; what is not known is absent. */
export const productJsonLd = (product: Product, sellerUrl: string): Record<string, unknown> => {
  const { attributes, category, gtin, images, merchant, origin, price, reduction } = product
  const { condition, material, makerName } = attributes
  const cents = reduction?.cents ?? price.cents
  const maker = attributes['maker'] === 'self' ? merchant.name : makerName
  return {
    '@type': 'Product',
    '@id': product.url,
    url: product.url,
    name: product.name,
    description: product.description,
    category: category.path.map(({ name }) => name).join(' > '),
    image: images.length > 0 ? images.map(({ url }) => url) : undefined,
    gtin,
    isbn: attributes['isbn'],
    material,
    manufacturer: maker ? { '@type': 'Organization', name: maker } : undefined,
    countryOfOrigin: origin.made?.inRegion ? { '@type': 'Country', name: 'FR' } : undefined,
    offers: {
      '@type': price.kind === 'from' ? 'AggregateOffer' : 'Offer',
      url: product.buyUrl ?? product.url,
      priceCurrency: cents === null ? undefined : 'EUR',
      price: cents !== null && price.kind === 'fixed' ? euros(cents) : undefined,
      lowPrice: cents !== null && price.kind === 'from' ? euros(cents) : undefined,
      priceValidUntil: reduction?.until ? lastDateBefore(reduction.until) : undefined,
      availability: schema(availabilities[product.stock]),
      itemCondition: schema(typeof condition === 'string' ? conditions[condition] : undefined),
      seller: {
        '@type': merchant.kind === 'shop' ? 'Store' : 'LocalBusiness',
        '@id': sellerUrl,
        name: merchant.name,
        url: sellerUrl,
      },
    },
  }
}
