import type {
  Evidence,
  MerchantKind,
  Precision,
  PriceKind,
  Service,
  StockState,
  UnitName,
} from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { insert, serial } from './insert.ts'
import { createCommune, createLeaf, createMedia } from './reference-factories.ts'

type Claim = { evidence?: Evidence; checkedBy?: string; validUntil?: string }
type LabelClaim = Claim & { code: string }
type Picture = { alt?: string; width?: number; height?: number; thumbhash?: string }

export type MerchantOverrides = {
  slug?: string
  name?: string
  kind?: MerchantKind
  status?: 'draft' | 'submitted' | 'published' | 'suspended' | 'closed'
  description?: string
  story?: string
  street?: string
  streetPublic?: boolean
  postcode?: string
  /** Left out: a commune of its own. */
  communeInsee?: string
  lat?: number | null
  lon?: number | null
  precision?: Precision
  phone?: string
  phonePublic?: boolean
  email?: string
  website?: string
  shopUrl?: string
  socials?: Record<string, string>
  services?: Service[]
  hoursKind?: 'weekly' | 'by_appointment' | 'unknown'
  holidays?: 'open' | 'closed' | 'unknown'
  siret?: string
  legalName?: string
  legalForm?: string
  register?: string
  logoMediaId?: string
  verifiedAt?: Date
  createdAt?: Date
  updatedAt?: Date
  /** Ids, in order. */
  categories?: string[]
  /** Spans of local minutes by ISO weekday, as Postgres writes them: `{ 1: '{[540,720)}' }`; makes the hours weekly. */
  hours?: Record<number, string>
  specialDays?: { day: string; spans: string; note?: string }[]
  /** Both days included; no `to`: until further notice. */
  closures?: { from: string; to?: string; reason?: string }[]
  labels?: LabelClaim[]
  images?: Picture[]
}

export type ProductOverrides = {
  slug?: string
  name?: string
  description?: string
  status?: 'draft' | 'submitted' | 'published' | 'archived'
  /** Left out: a published merchant of its own. */
  merchantId?: string
  /** Left out: a category of its own, under a rubric of its own. */
  categoryId?: string
  priceKind?: PriceKind
  priceCents?: number | null
  quantity?: number
  unit?: UnitName
  stock?: StockState
  attributes?: Record<string, string | number | boolean | string[]>
  gtin?: string
  buyUrl?: string
  verifiedAt?: Date
  createdAt?: Date
  updatedAt?: Date
  made?: Origin
  material?: Origin
  labels?: LabelClaim[]
  images?: Picture[]
}
type Origin = Claim & {
  place?: string
  insee?: string
  departmentCode?: string
  inRegion?: boolean
}

type Subject = 'merchant' | 'product'
type Made = { id: string; slug: string; name: string }

/** A published merchant, at its commune's coordinates. */
export async function createMerchant(
  db: Database,
  overrides: MerchantOverrides = {},
): Promise<Made & { commune_insee: string; department_code: string }> {
  const {
    categories = [],
    hours,
    specialDays = [],
    closures = [],
    labels = [],
    images = [],
    updatedAt,
    ...columns
  } = overrides
  const number = serial()
  const communeInsee = overrides.communeInsee ?? (await createCommune(db)).insee
  const commune = await placeOf(db, communeInsee)
  const row = await insert<Made & { commune_insee: string; department_code: string }>(
    db,
    'merchants',
    {
      slug: `commerce-${number}`,
      name: `Commerce ${number}`,
      kind: 'shop',
      status: 'published',
      description: 'Une boutique de la rue principale.',
      street: '1 rue de la Halle',
      postcode: commune.postcode,
      lat: commune.lat,
      lon: commune.lon,
      precision: commune.precision,
      services: ['on_site_sale'],
      hoursKind: hours ? 'weekly' : 'unknown',
      ...columns,
      communeInsee,
    },
  )
  const merchantId = row.id
  for (const [sortOrder, categoryId] of categories.entries()) {
    await insert(db, 'merchant_categories', { merchantId, categoryId, sortOrder })
  }
  for (const [weekday, spans] of Object.entries(hours ?? {})) {
    await insert(db, 'weekly_hours', { merchantId, weekday: Number(weekday), spans })
  }
  for (const day of specialDays) await insert(db, 'special_days', { merchantId, ...day })
  for (const { from, to, reason } of closures) {
    await insert(db, 'closures', { merchantId, during: `[${from},${to ?? ''}]`, reason })
  }
  await claimLabels(db, 'merchant', merchantId, labels)
  await attachImages(db, 'merchant', merchantId, images)
  if (updatedAt) await backdate(db, 'merchant', merchantId, updatedAt)
  return row
}

/** A published product with a price and a stock. */
export async function createProduct(
  db: Database,
  overrides: ProductOverrides = {},
): Promise<Made & { merchant_id: string; category_id: string }> {
  const { made, material, labels = [], images = [], updatedAt, ...columns } = overrides
  const number = serial()
  const merchantId = overrides.merchantId ?? (await createMerchant(db)).id
  const categoryId = overrides.categoryId ?? (await createLeaf(db)).id
  const row = await insert<Made & { merchant_id: string; category_id: string }>(db, 'products', {
    slug: `produit-${number}`,
    name: `Produit ${number}`,
    description: 'Fait à la main dans notre atelier, en petite série.',
    status: 'published',
    priceKind: 'fixed',
    priceCents: overrides.priceKind === 'on_request' ? null : 1990,
    stock: 'in_stock',
    ...columns,
    merchantId,
    categoryId,
  })
  const productId = row.id
  for (const [fact, origin] of Object.entries({ made, material })) {
    if (!origin) continue
    const inRegion = origin.departmentCode !== undefined
    await insert(db, 'product_origins', {
      productId,
      fact,
      place: 'Mende (Lozère)',
      inRegion,
      evidence: 'declared',
      ...origin,
    })
  }
  await claimLabels(db, 'product', productId, labels)
  await attachImages(db, 'product', productId, images)
  if (updatedAt) await backdate(db, 'product', productId, updatedAt)
  return row
}

/** A planned reduction of a product; `apply_reductions()` puts it in force. */
export async function createReduction(
  db: Database,
  reduction: { productId: string; cents: number; since: Date; until?: Date },
) {
  return await insert<{ id: string }>(db, 'reductions', reduction)
}

async function placeOf(db: Database, insee: string) {
  const { rows } = await db.$client.query<{
    postcode: string
    lat: number | null
    lon: number | null
    precision: Precision
  }>('SELECT postcodes[1] AS postcode, lat, lon, precision FROM communes WHERE insee = $1', [insee])
  const [commune] = rows
  if (!commune) throw new Error(`No commune ${insee}: create it first`)
  return commune
}

async function claimLabels(db: Database, subject: Subject, id: string, labels: LabelClaim[]) {
  for (const { code, ...claim } of labels) {
    await insert(db, `${subject}_labels`, {
      [`${subject}Id`]: id,
      labelCode: code,
      evidence: 'declared',
      ...claim,
    })
  }
}

async function attachImages(db: Database, subject: Subject, id: string, images: Picture[]) {
  for (const [sortOrder, { alt = 'Dessin', ...picture }] of images.entries()) {
    const { id: mediaId } = await createMedia(db, picture)
    await insert(db, `${subject}_images`, { [`${subject}Id`]: id, mediaId, sortOrder, alt })
  }
}

/** Last: whatever is added to a row dates it anew. */
async function backdate(db: Database, subject: Subject, id: string, updatedAt: Date) {
  await db.$client.query(`UPDATE ${subject}s SET updated_at = $2 WHERE id = $1`, [id, updatedAt])
}
