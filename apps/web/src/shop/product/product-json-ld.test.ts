import type { Product } from '@dansmazone/contract/product'
import { expect, test } from 'vitest'
import { productJsonLd } from './product-json-ld.ts'

const knife: Product = {
  id: '01990000-0000-7000-8000-000000000001',
  slug: 'couteau-pliant',
  url: 'https://zone.example/produits/couteau-pliant',
  name: 'Couteau pliant',
  description: 'Manche en genévrier.',
  category: {
    slug: 'couteaux',
    name: 'Couteaux',
    path: [
      { slug: 'artisanat-d-art', name: 'Artisanat d’art' },
      { slug: 'couteaux', name: 'Couteaux' },
    ],
  },
  price: { kind: 'fixed', cents: 11_850 },
  stock: 'in_stock',
  images: [],
  illustration: '/media/illustrations/couteaux',
  origin: { sold: { place: 'Laguiole (Aveyron)', inRegion: true, evidence: 'declared' } },
  labels: [],
  template: 'other',
  attributes: {},
  services: [],
  merchant: {
    id: '01990000-0000-7000-8000-000000000002',
    slug: 'coutellerie',
    name: 'Coutellerie',
    kind: 'artisan',
    commune: { insee: '12119', name: 'Laguiole', slug: 'laguiole-12119' },
    department: { code: '12', name: 'Aveyron' },
    openState: 'unknown',
  },
  verifiedAt: null,
  createdAt: '2026-11-01T09:00:00.000Z',
  updatedAt: '2026-11-01T09:00:00.000Z',
}

const shop = 'https://zone.example/commercants/coutellerie'
const offerOf = (product: Partial<Product>) =>
  JSON.parse(JSON.stringify(productJsonLd({ ...knife, ...product }, shop))).offers

test('offers a fixed price in euros, sold by the merchant', () => {
  expect(offerOf({})).toMatchObject({
    '@type': 'Offer',
    price: '118.50',
    priceCurrency: 'EUR',
    availability: 'https://schema.org/InStock',
    seller: { name: 'Coutellerie', url: shop },
  })
})

test('a lowest price is the bottom of a range, a price on request is no price', () => {
  expect(offerOf({ price: { kind: 'from', cents: 4500 } })).toMatchObject({
    '@type': 'AggregateOffer',
    lowPrice: '45.00',
  })
  const asked = offerOf({ price: { kind: 'on_request', cents: null } })
  expect(asked).not.toHaveProperty('price')
  expect(asked).not.toHaveProperty('priceCurrency')
})

test('a reduced price holds until the reduction ends', () => {
  const reduction = {
    cents: 9900,
    previousCents: 11_850,
    since: '2026-11-10T00:00:00.000Z',
    until: '2026-12-24T23:00:00.000Z',
  }
  expect(offerOf({ reduction })).toMatchObject({ price: '99.00', priceValidUntil: '2026-12-24' })
})

test('says nothing of an availability or a condition that is not known', () => {
  const offer = offerOf({ stock: 'unknown' })
  expect(offer).not.toHaveProperty('availability')
  expect(offer).not.toHaveProperty('itemCondition')
  expect(offerOf({ attributes: { condition: 'used' } })).toMatchObject({
    itemCondition: 'https://schema.org/UsedCondition',
  })
})
