import { Type, type Static } from 'typebox'

/** The closed lists of words that both sides promise. Adding a value is an additive change; removing one is not. */

const oneOf = <const Values extends string[]>(values: readonly [...Values], description: string) =>
  Type.Enum(values, { description })

export const merchantKinds = ['shop', 'artisan', 'producer', 'creator'] as const
export const MerchantKind = oneOf(
  merchantKinds,
  'What the merchant is: a shop, an artisan, a producer or a creator.',
)
export type MerchantKind = Static<typeof MerchantKind>

export const services = [
  'on_site_sale',
  'click_and_collect',
  'local_delivery',
  'shipping',
  'market_stall',
  'by_appointment',
  'workshop_visit',
  'repair',
  'made_to_order',
  'gift_wrap',
] as const
export const Service = oneOf(services, 'A service the merchant offers.')
export type Service = Static<typeof Service>

export const openStates = ['open', 'closed', 'unknown'] as const
export const OpenState = oneOf(
  openStates,
  'Whether the merchant is open at the asked instant; `unknown` when its hours are not known.',
)
export type OpenState = Static<typeof OpenState>

export const stockStates = ['in_stock', 'made_to_order', 'out_of_stock', 'unknown'] as const
export const StockState = oneOf(stockStates, 'Whether the product can be had now.')
export type StockState = Static<typeof StockState>

export const priceKinds = ['fixed', 'from', 'on_request'] as const
export const PriceKind = oneOf(
  priceKinds,
  'A fixed price, a lowest price, or a price given on request.',
)
export type PriceKind = Static<typeof PriceKind>

export const unitNames = ['g', 'kg', 'ml', 'cl', 'l'] as const
export const UnitName = oneOf(unitNames, 'The unit of a quantity sold.')
export type UnitName = Static<typeof UnitName>

export const evidences = ['declared', 'checked'] as const
export const Evidence = oneOf(evidences, 'Declared by the merchant, or checked by someone named.')
export type Evidence = Static<typeof Evidence>

export const precisions = ['exact', 'approximate', 'none'] as const
export const Precision = oneOf(
  precisions,
  'How well the coordinates are known: `exact`, `approximate` (see `precisionKm`), or `none` (no coordinates).',
)
export type Precision = Static<typeof Precision>

export const locales = ['fr', 'en', 'oc'] as const
export type Locale = (typeof locales)[number]
