import type { Commune } from '@dansmazone/territory/types'
import { Choices } from '#illustrations/random.ts'
import { kebab } from '#lib/kebab.ts'
import { formatSpans } from '#lib/spans.ts'
import type { DemoMerchant } from './format.ts'
import { readSpans, readWeek } from './hours.ts'
import { inventSiret, Slugs, uuidOf } from './identifiers.ts'
import { jitter } from './jitter.ts'
import type { Known } from './known.ts'
import { LoadDay } from './load-day.ts'
import { merchantPictures, type PictureRow } from './pictures.ts'
import { productRows, type ProductMerchant } from './product-rows.ts'
import { registerOf } from './register.ts'

export type Row = Record<string, unknown>
/** The rows of each table, by its name, in the order in which they can be inserted. */
export type Rows = {
  merchants: Row[]
  merchant_categories: Row[]
  merchant_labels: Row[]
  weekly_hours: Row[]
  special_days: Row[]
  closures: Row[]
  products: Row[]
  product_labels: Row[]
  product_origins: Row[]
  reductions: Row[]
  merchant_images: PictureRow[]
  product_images: PictureRow[]
}

export type RowsOptions = {
  known: Known
  categoryIds: ReadonlyMap<string, string>
  now: Date
}

/** What rows built before hold already. */
export type Taken = { merchants: Slugs; products: Slugs; sirets: Set<string> }

/** The same merchants in the same order give the same rows, but for the dates, which follow the day of loading. */
export function buildRows(
  merchants: readonly DemoMerchant[],
  options: RowsOptions,
  taken: Taken = { merchants: new Slugs(), products: new Slugs(), sirets: new Set() },
): Rows {
  const rows: Rows = {
    merchants: [],
    merchant_categories: [],
    merchant_labels: [],
    weekly_hours: [],
    special_days: [],
    closures: [],
    products: [],
    product_labels: [],
    product_origins: [],
    reductions: [],
    merchant_images: [],
    product_images: [],
  }
  const { sirets } = taken
  const day = new LoadDay(options.now)
  for (const merchant of merchants) {
    const commune = lookUp(options.known.communes, merchant.insee)
    const name = kebab(merchant.name)
    const slug = taken.merchants.take(name, `${name}-${kebab(commune.name)}`)
    const placed = addMerchant(rows, merchant, { ...options, slug, commune, day, sirets })
    productRows(rows, merchant, { ...options, merchant: placed, day, slugs: taken.products })
  }
  return rows
}

function lookUp<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`Unknown: ${String(key)}`)
  return value
}

type MerchantOptions = RowsOptions & {
  slug: string
  commune: Commune
  day: LoadDay
  sirets: Set<string>
}

function addMerchant(rows: Rows, merchant: DemoMerchant, options: MerchantOptions) {
  const { slug, commune, day, categoryIds } = options
  const choices = new Choices(slug)
  const oldest = Math.max(0, ...merchant.products.map(({ age }) => age))
  const createdAt = day.earlier(Math.min(720, oldest + choices.int(1, 90)), choices)
  const verifiedAt = choices.chance(0.7) ? day.later(createdAt, choices.int(1, 160), choices) : null
  const siret = choices.chance(0.6) ? freshSiret(choices, options.sirets) : null
  const postcode = choices.pick(commune.postcodes)
  const id = uuidOf(`merchant ${slug}`, createdAt)
  rows.merchants.push({
    id,
    slug,
    name: merchant.name,
    kind: merchant.kind,
    status: 'published',
    description: merchant.description.trim(),
    story: merchant.story?.trim() ?? null,
    street: merchant.street ?? null,
    street_public: merchant.street !== undefined,
    postcode,
    commune_insee: commune.insee,
    ...place(merchant, commune, choices),
    phone: merchant.phone ?? null,
    email: merchant.email ?? null,
    website: merchant.website ?? null,
    shop_url: merchant.shopUrl ?? null,
    socials: merchant.socials ?? {},
    services: merchant.services,
    hours_kind: typeof merchant.hours === 'string' ? merchant.hours : 'weekly',
    holidays: merchant.holidays ?? 'unknown',
    siret,
    legal_name: merchant.legal?.name ?? null,
    legal_form: merchant.legal?.form ?? null,
    register: siret && merchant.legal ? registerOf(merchant.legal.form, siret, commune) : null,
    verified_at: verifiedAt,
    created_at: createdAt,
    updated_at: verifiedAt ?? createdAt,
  })
  for (const [order, category] of merchant.categories.entries()) {
    const category_id = lookUp(categoryIds, category)
    rows.merchant_categories.push({ merchant_id: id, category_id, sort_order: order })
  }
  for (const { code, evidence, checkedBy, until } of merchant.labels ?? []) {
    rows.merchant_labels.push({
      merchant_id: id,
      label_code: code,
      evidence,
      checked_by: checkedBy ?? null,
      valid_until: until ?? null,
    })
  }
  addTimes(rows, id, merchant, day)
  rows.merchant_images.push(...merchantPictures(id, slug, merchant))
  return { id, slug, commune, postcode, createdAt, verifiedAt } satisfies ProductMerchant
}

function addTimes(rows: Rows, id: string, merchant: DemoMerchant, day: LoadDay) {
  const { hours, specialDays = [], closures = [] } = merchant
  if (typeof hours !== 'string') {
    for (const [weekday, spans] of readWeek(hours)) {
      rows.weekly_hours.push({ merchant_id: id, weekday, spans: formatSpans(spans) })
    }
  }
  for (const special of specialDays) {
    rows.special_days.push({
      merchant_id: id,
      day: day.date(special.in),
      spans: formatSpans(readSpans(special.hours)),
      note: special.note ?? null,
    })
  }
  for (const { from, to, reason } of closures) {
    const end = to === undefined ? '' : day.date(to)
    rows.closures.push({
      merchant_id: id,
      during: `[${day.date(from)},${end}]`,
      reason: reason ?? null,
    })
  }
}

/** Exact only where the street is known in a commune that is placed exactly. */
function place(merchant: DemoMerchant, commune: Commune, choices: Choices) {
  const { lat, lon, precision } = commune
  if (lat === null || lon === null) return { lat, lon, precision: 'none' }
  const exact = precision === 'exact' && merchant.street !== undefined
  return { ...jitter({ lat, lon }, choices), precision: exact ? 'exact' : 'approximate' }
}

function freshSiret(choices: Choices, taken: Set<string>): string {
  for (;;) {
    const siret = inventSiret(choices)
    if (taken.has(siret)) continue
    taken.add(siret)
    return siret
  }
}
