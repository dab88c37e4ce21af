import type { Product } from '@dansmazone/contract/product'
import { pictureExample } from './picture.ts'

export const productExample: Product = {
  id: '019a62c3-4d00-7c61-82c5-3f0e5d7b9a11',
  slug: 'laguiole-pliant-12-cm-pointe-de-corne-blonde',
  url: 'https://dansmazone.example/produits/laguiole-pliant-12-cm-pointe-de-corne-blonde',
  name: 'Laguiole pliant 12 cm, pointe de corne blonde',
  description:
    'Plein manche en pointe de corne, lame acier inox 12C27 de 10 cm, ressort forgé et abeille soudée au marteau.',
  category: {
    slug: 'couteaux',
    name: 'Couteaux',
    path: [
      { slug: 'artisanat-d-art', name: 'Artisanat d’art' },
      { slug: 'couteaux', name: 'Couteaux' },
    ],
  },
  price: { kind: 'fixed', cents: 12_800 },
  reduction: {
    cents: 12_800,
    previousCents: 14_200,
    since: '2026-11-20T23:00:00.000Z',
    until: '2026-12-24T23:00:00.000Z',
  },
  stock: 'in_stock',
  images: [
    pictureExample(
      '019a62c3-4d01-7f2a-9b0c-5d6e7f801234',
      'Couteau de Laguiole à demi ouvert sur une planche de frêne',
    ),
  ],
  illustration: '/media/illustrations/couteaux',
  origin: {
    sold: {
      place: 'Laguiole (Aveyron)',
      insee: '12119',
      department: '12',
      inRegion: true,
      evidence: 'declared',
    },
    made: {
      place: 'Laguiole (Aveyron)',
      insee: '12119',
      department: '12',
      inRegion: true,
      evidence: 'checked',
      checkedBy: 'CMA Aveyron',
    },
    material: {
      place: 'Corne d’Aubrac',
      department: '12',
      inRegion: true,
      evidence: 'declared',
    },
  },
  labels: [{ code: 'fait-main', name: 'Fait main', evidence: 'declared' }],
  options: [{ name: 'Longueur', values: ['11 cm', '12 cm'] }],
  template: 'other',
  attributes: { material: 'Corne, laiton, acier 12C27', dimensions: '12 cm fermé' },
  services: ['on_site_sale', 'shipping', 'repair'],
  merchant: {
    id: '019a62c3-4c00-7b10-8a55-0c1d2e3f4a5b',
    slug: 'coutellerie-de-la-vergne-noire',
    name: 'Coutellerie de la Vergne Noire',
    kind: 'artisan',
    commune: { insee: '12119', name: 'Laguiole', slug: 'laguiole-12119' },
    department: { code: '12', name: 'Aveyron' },
    lat: 44.68465,
    lon: 2.84666,
    openState: 'open',
    openStateUntil: '2026-11-24T11:30:00.000Z',
  },
  verifiedAt: '2026-10-02T08:15:00.000Z',
  createdAt: '2026-11-08T09:30:00.000Z',
  updatedAt: '2026-11-20T23:00:00.000Z',
}

/** Sold by weight or volume: a price per kilogram or litre is due. */
const oilExample: Product = {
  id: '019a5b10-2200-7d40-9c11-8899aabbccdd',
  slug: 'huile-de-noix-du-causse-50-cl',
  url: 'https://dansmazone.example/produits/huile-de-noix-du-causse-50-cl',
  name: 'Huile de noix du causse, 50 cl',
  description:
    'Cerneaux triés à la main, chauffés et pressés au moulin, mis en bouteille le jour même.',
  category: {
    slug: 'huiles',
    name: 'Huiles',
    path: [
      { slug: 'epicerie', name: 'Épicerie' },
      { slug: 'huiles', name: 'Huiles' },
    ],
  },
  price: {
    kind: 'fixed',
    cents: 1450,
    unit: { quantity: 50, unit: 'cl', centsPerUnit: 2900, per: 'l' },
  },
  stock: 'in_stock',
  images: [],
  illustration: '/media/illustrations/huiles',
  origin: {
    sold: {
      place: 'Martel (Lot)',
      insee: '46185',
      department: '46',
      inRegion: true,
      evidence: 'declared',
    },
  },
  labels: [],
  template: 'food',
  attributes: { net: '50 cl', allergens: ['Fruits à coque'] },
  services: ['on_site_sale'],
  merchant: {
    id: '019a5b10-1100-7a20-8b33-112233445566',
    slug: 'moulin-des-cerneaux',
    name: 'Moulin des Cerneaux',
    kind: 'producer',
    commune: { insee: '46185', name: 'Martel', slug: 'martel-46185' },
    department: { code: '46', name: 'Lot' },
    lat: 44.9377,
    lon: 1.6086,
    openState: 'unknown',
  },
  verifiedAt: null,
  createdAt: '2026-11-06T16:02:11.000Z',
  updatedAt: '2026-11-06T16:02:11.000Z',
}

export const productListExample = {
  items: [
    { ...productExample, distanceMeters: 1830, openState: 'open' },
    { ...oilExample, distanceMeters: 100_412, openState: 'unknown' },
  ],
  nextPage:
    'WyJzWmNYdEQ5SFR3RSIsWyIxMDA0MDkuMjE0NzExIiwiMDE5YTViMTAtMjIwMC03ZDQwLTljMTEtODg5OWFhYmJjY2RkIl0sMTI4LDFd',
  total: { count: 128, exact: true },
}
