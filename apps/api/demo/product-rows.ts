import type { Commune } from '@dansmazone/territory/types'
import { Choices } from '#illustrations/random.ts'
import { kebab } from '#lib/kebab.ts'
import type { DemoMerchant, DemoOrigin, DemoProduct } from './format.ts'
import { type Slugs, uuidOf } from './identifiers.ts'
import type { Known } from './known.ts'
import type { LoadDay } from './load-day.ts'
import { productPictures } from './pictures.ts'
import { readPrice, readQuantity, toCents } from './prices.ts'
import type { Row, Rows, RowsOptions } from './rows.ts'

export type ProductMerchant = {
  id: string
  slug: string
  commune: Commune
  postcode: string
  createdAt: Date
  verifiedAt: Date | null
}

type Options = RowsOptions & { merchant: ProductMerchant; day: LoadDay; slugs: Slugs }

export function productRows(rows: Rows, merchant: DemoMerchant, options: Options) {
  for (const product of merchant.products) addProduct(rows, product, merchant, options)
}

function addProduct(rows: Rows, product: DemoProduct, merchant: DemoMerchant, options: Options) {
  const { day, slugs } = options
  const { id: merchant_id, commune, slug: merchantSlug, verifiedAt } = options.merchant
  const name = kebab(product.name)
  const slug = slugs.take(name, `${name}-${kebab(commune.name)}`, `${name}-${merchantSlug}`)
  const choices = new Choices(slug)
  const createdAt = day.earlier(product.age, choices)
  const verified = verifiedAt && verifiedAt > createdAt && choices.chance(0.6) ? verifiedAt : null
  const id = uuidOf(`product ${slug}`, createdAt)
  const { kind, cents } = readPrice(product.price)
  const { quantity = null, unit = null } = product.quantity ? readQuantity(product.quantity) : {}
  rows.products.push({
    id,
    merchant_id,
    category_id: options.categoryIds.get(product.category),
    slug,
    name: product.name,
    description: product.description.trim(),
    status: 'published',
    price_kind: kind,
    price_cents: product.reduced ? toCents(product.reduced.from) : cents,
    quantity,
    unit,
    stock: product.stock,
    attributes: attributesOf(product, merchant, options.merchant),
    gtin: product.gtin ?? null,
    buy_url: product.buyUrl ?? null,
    verified_at: verified,
    created_at: createdAt,
    updated_at: verified ?? createdAt,
  })
  for (const label_code of product.labels ?? []) {
    rows.product_labels.push({ product_id: id, label_code, evidence: 'declared' })
  }
  for (const fact of ['made', 'material'] as const) {
    const origin = product[fact]
    if (origin) rows.product_origins.push(originRow(id, fact, origin, options.known))
  }
  if (product.reduced && cents !== null) {
    rows.reductions.push({
      product_id: id,
      cents,
      since: `${day.date(product.reduced.since)} 00:00 Europe/Paris`,
      until: `${day.date(product.reduced.until)} 00:00 Europe/Paris`,
      state: 'planned',
    })
  }
  rows.product_images.push(...productPictures(id, slug, product))
}

function originRow(product_id: string, fact: string, origin: DemoOrigin, known: Known): Row {
  const commune = origin.insee ? known.communes.get(origin.insee) : undefined
  const code = commune?.departmentCode ?? origin.department
  const department = code ? known.departments.get(code) : undefined
  const areas = [commune && `${commune.name} (${department?.name})`, department?.name]
  return {
    product_id,
    fact,
    place: origin.place ?? areas.find(Boolean) ?? known.region.name,
    insee: commune?.insee ?? null,
    department_code: department?.code ?? null,
    in_region: department !== undefined || origin.region === true,
    evidence: origin.evidence,
    checked_by: origin.checkedBy ?? null,
    valid_until: origin.until ?? null,
  }
}

/** `maker: self` says in one word what the law wants in three: the merchant is the manufacturer. */
function attributesOf(product: DemoProduct, merchant: DemoMerchant, placed: ProductMerchant) {
  const { maker, ...attributes } = product.attributes ?? {}
  if (maker !== 'self') return attributes
  const town = `${placed.postcode} ${placed.commune.name}`
  return {
    ...attributes,
    makerName: merchant.legal?.name ?? merchant.name,
    makerAddress: merchant.street ? `${merchant.street}, ${town}` : town,
    makerEmail: merchant.email ?? `contact@${kebab(merchant.name)}.example`,
  }
}
