import type { AttributeTemplate } from '@dansmazone/contract/category'
import type { Label } from '@dansmazone/contract/label'
import type { Origin, Price, Product, ProductOption, Reduction } from '@dansmazone/contract/product'
import { productPath } from '@dansmazone/contract/site-paths'
import type {
  MerchantKind,
  Precision,
  PriceKind,
  Service,
  StockState,
  UnitName,
} from '@dansmazone/contract/vocabulary'
import { arcOfChord } from '#lib/distance.ts'
import { illustrationPath, toImage, type ImageRow } from '#lib/image.ts'
import { opennessAtFirst, type HoursFacts } from '#lib/opening-hours.ts'
import { publicPoint } from '#lib/public-point.ts'

/** A published product with its merchant, as the repository selects it. */
export type ProductRow = {
  id: string
  slug: string
  name: string
  description: string
  priceKind: PriceKind
  priceCents: number | null
  quantity: number | null
  unit: UnitName | null
  stock: StockState
  options: ProductOption[]
  attributes: Product['attributes']
  gtin: string | null
  buyUrl: string | null
  verifiedAt: Date | null
  createdAt: Date
  updatedAt: Date
  categorySlug: string
  categoryName: string
  template: AttributeTemplate
  rubricSlug: string
  rubricName: string
  merchantId: string
  merchantSlug: string
  merchantName: string
  merchantKind: MerchantKind
  services: Service[]
  lat: number | null
  lon: number | null
  precision: Precision
  streetPublic: boolean
  street: string | null
  postcode: string
  email: string | null
  legalName: string | null
  insee: string
  communeName: string
  communeSlug: string
  communeLat: number | null
  communeLon: number | null
  departmentCode: string
  departmentName: string
  hours: HoursFacts
  images: ImageRow[]
  labels: Label[]
  origins: Omit<Origin, 'sold'> | null
  reduction: (Omit<Reduction, 'previousCents'> & { previousCents: number | null }) | null
}

/** What a list knows of a product beyond its row. */
export type Found = { chord: number | null }

type View = {
  publicUrl: string
  /** Of these, the first at which the merchant is open, else the first: that of `openState`. */
  instants: Date[]
  /** Whether the product says it too. */
  withState?: boolean
  found?: Found
}

export function toProduct(
  row: ProductRow,
  { publicUrl, instants, found, withState = false }: View,
): Product {
  const openness = opennessAtFirst(row.hours, instants)
  const category = { slug: row.categorySlug, name: row.categoryName }
  return {
    id: row.id,
    slug: row.slug,
    url: publicUrl + productPath(row.slug),
    name: row.name,
    description: row.description,
    category: { ...category, path: [{ slug: row.rubricSlug, name: row.rubricName }, category] },
    price: toPrice(row),
    ...(isReduction(row.reduction) && { reduction: toReduction(row.reduction) }),
    stock: row.stock,
    images: row.images.map((image) => toImage(image, publicUrl)),
    illustration: illustrationPath(row.categorySlug),
    origin: {
      sold: {
        place: `${row.communeName} (${row.departmentName})`,
        insee: row.insee,
        department: row.departmentCode,
        inRegion: true,
        evidence: 'declared',
      },
      ...row.origins,
    },
    labels: row.labels,
    ...(row.options.length > 0 && { options: row.options }),
    template: row.template,
    attributes: { ...makerOf(row), ...row.attributes },
    ...(row.gtin && { gtin: row.gtin }),
    ...(row.buyUrl && { buyUrl: row.buyUrl }),
    services: row.services,
    merchant: {
      id: row.merchantId,
      slug: row.merchantSlug,
      name: row.merchantName,
      kind: row.merchantKind,
      commune: { insee: row.insee, name: row.communeName, slug: row.communeSlug },
      department: { code: row.departmentCode, name: row.departmentName },
      ...publicPoint(row),
      openState: openness.state,
      ...(openness.until && { openStateUntil: openness.until.toISOString() }),
    },
    ...(typeof found?.chord === 'number' && {
      distanceMeters: Math.round(arcOfChord(found.chord)),
    }),
    ...(withState && { openState: openness.state }),
    verifiedAt: row.verifiedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}

/** Who makes it, where its merchant does: as the merchant says it publicly now, so that what it hides is hidden here too. */
function makerOf(row: ProductRow): Product['attributes'] {
  if (row.attributes['makerIsMerchant'] !== true) return {}
  const { legalName, merchantName, street, streetPublic, postcode, communeName, email } = row
  return {
    makerName: legalName ?? merchantName,
    ...(street !== null &&
      streetPublic && { makerAddress: `${street}, ${postcode} ${communeName}` }),
    ...(email !== null && { makerEmail: email }),
  }
}

const perBase: Record<UnitName, { per: 'kg' | 'l'; inBase: number }> = {
  g: { per: 'kg', inBase: 0.001 },
  kg: { per: 'kg', inBase: 1 },
  ml: { per: 'l', inBase: 0.001 },
  cl: { per: 'l', inBase: 0.01 },
  l: { per: 'l', inBase: 1 },
}

function toPrice({ priceKind, priceCents, quantity, unit }: ProductRow): Price {
  const price = { kind: priceKind, cents: priceCents }
  if (priceCents === null || quantity === null || unit === null) return price
  const { per, inBase } = perBase[unit]
  const centsPerUnit = Math.round(priceCents / (quantity * inBase))
  return { ...price, unit: { quantity, unit, centsPerUnit, per } }
}

/** Lower than the lowest price of the thirty days before, or it may not be said to be one. */
const isReduction = (reduction: ProductRow['reduction']): reduction is Reduction =>
  reduction !== null &&
  reduction.previousCents !== null &&
  reduction.previousCents > reduction.cents

const toReduction = ({ cents, previousCents, since, until }: Reduction): Reduction => ({
  cents,
  previousCents,
  since: new Date(since).toISOString(),
  until: until === null ? null : new Date(until).toISOString(),
})
