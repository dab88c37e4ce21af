import type { MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'

/** A merchant of which nothing is written yet. */
export const emptyMerchantFields: MerchantSheetFields = {
  name: '',
  kind: 'shop',
  description: '',
  story: null,
  siret: null,
  legalName: null,
  legalForm: null,
  register: null,
  address: null,
  phone: null,
  phonePublic: true,
  email: null,
  website: null,
  shopUrl: null,
  socials: {},
  services: [],
  categories: [],
  labels: [],
  hours: { kind: 'unknown', weekly: [], seasons: [], special: [], holidays: 'unknown' },
  closures: [],
  images: [],
  logo: null,
}

/** A product of which nothing is written yet. */
export const emptyProductFields: ProductSheetFields = {
  name: '',
  description: '',
  category: null,
  price: { kind: 'fixed', cents: null, quantity: null, unit: null },
  stock: 'unknown',
  options: [],
  attributes: {},
  gtin: null,
  buyUrl: null,
  made: null,
  material: null,
  labels: [],
  images: [],
}
