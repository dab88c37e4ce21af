import { createHash } from 'node:crypto'
import type { ImportPlan } from '@dansmazone/contract/import'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { Queries } from '#db/transaction.ts'
import { textKey } from '#lib/text-key.ts'
import { emptyProductFields } from '#sheets/empty-fields.ts'
import { mediaOf } from '#sheets/known-media.ts'
import { normalProductFields } from '#sheets/normal-product.ts'
import { differing } from '#sheets/pending.ts'
import { productSheetColumns, type ProductSheetColumns } from '#sheets/product-rows.ts'
import type { NewRow, Told } from './import-rows.ts'
import type { ImportedProduct } from './imported.ts'
import { remark } from './remarks.ts'

export type Planning = {
  merchantId: string
  feedId: string | null
  /** Sheets that a product of this file has been matched with already. */
  claimed: Set<string>
}

/** What would be done with each product of a file, against the sheets there are now. */
export async function planProducts(
  db: Queries,
  planning: Planning,
  products: { position: number; product: ImportedProduct }[],
): Promise<NewRow[]> {
  const known = await findKnown(
    db,
    planning,
    products.map(({ product }) => product),
  )
  await checkOwn(
    db,
    planning.merchantId,
    products.map(({ product }) => product),
  )
  const rows = products.map(({ position, product }) => {
    const match = product.skipped && !isCut(product) ? null : known(product)
    if (match) planning.claimed.add(match.sheet.id)
    return { position, product, match }
  })
  const sheets = rows.flatMap(({ match }) => (match ? [match.sheet.id] : []))
  const fetched = await fetchedUrls(db, sheets)
  const back = await archivedByFeed(db, planning.feedId, sheets)
  return rows.map(({ position, product, match }) =>
    toRow(position, product, match, {
      fetched: match ? (fetched.get(match.sheet.id) ?? new Set()) : new Set<string>(),
      back: match !== null && back.has(match.sheet.id),
    }),
  )
}

/** Which product it is can be told, if not what has become of it: that one is not gone. */
const isCut = ({ remarks }: ImportedProduct) => remarks.some(({ code }) => code === 'shifted_line')

type Match = { sheet: ProductSheetColumns; by: 'key' | 'gtin' | 'name' }
type Facts = { fetched: Set<string>; back: boolean }

function toRow(
  position: number,
  product: ImportedProduct,
  match: Match | null,
  { fetched, back }: Facts,
): NewRow {
  const told = toldOf(product, back)
  const digest = digestOf(product)
  const remarks = [...product.remarks]
  const row = {
    position,
    line: product.line,
    sourceKey: product.sourceKey,
    told,
    digest,
    remarks,
    imageUrls: product.images.map(({ url }) => url),
    productId: match?.sheet.id ?? null,
  }
  const planned = (plan: ImportPlan, changes: string[] = []): NewRow => ({ ...row, plan, changes })
  if (product.skipped) return planned('skip')
  if (!match) return planned('create')
  const { sheet, by } = match
  if (sheet.deletedAt !== null) {
    remarks.push(remark('deleted_here', null, { line: product.line }))
    return planned('skip')
  }
  if (by !== 'key') {
    remarks.push(
      remark(by === 'gtin' ? 'matched_by_gtin' : 'matched_by_name', null, { line: product.line }),
    )
  }
  if (back) remarks.push(remark('back_in_feed', null, { line: product.line }))
  if (sheet.sourceDigest === digest && !back) return planned('same')
  const fields = withAll(sheet.fields)
  const changes: string[] = differing(
    normalProductFields({ ...fields, ...patchOf(fields, told) }),
    fields,
  )
  if (product.images.some(({ url }) => !fetched.has(url)) && !changes.includes('images')) {
    changes.push('images')
  }
  return changes.length > 0 || back ? planned('change', changes) : planned('same')
}

const toldOf = (product: ImportedProduct, unarchive: boolean): Told => ({
  name: product.name,
  fields: product.fields,
  guessed: product.guessed,
  alts: product.images.map(({ alt }) => alt),
  whole: product.ownId !== null || product.sourceKey.startsWith('dansmazone:'),
  unarchive,
})

const withAll = (fields: Partial<ProductSheetFields>) =>
  normalProductFields({ ...emptyProductFields, ...fields })

/** What a file changes of a sheet: what it says nothing of stays, what was guessed fills what is empty. */
export function patchOf(
  fields: ProductSheetFields,
  { fields: given, guessed, whole }: Told,
): Partial<ProductSheetFields> {
  if (whole) return given
  const patch: Partial<ProductSheetFields> = { ...given }
  if (guessed.includes('category') && fields.category !== null) delete patch.category
  if (patch.attributes) patch.attributes = { ...fields.attributes, ...patch.attributes }
  if (patch.price && patch.price.unit === null && patch.price.kind !== 'on_request') {
    patch.price = { ...patch.price, quantity: fields.price.quantity, unit: fields.price.unit }
  }
  return patch
}

/** Of all the file says of a product: the same again changes nothing, whatever members made of it since. */
const digestOf = ({ fields, images }: ImportedProduct) =>
  createHash('sha256')
    .update(JSON.stringify([sorted(fields), images]))
    .digest('base64url')

const sorted = (fields: object) => Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** By our own id or by the key of an earlier import; else by bar code or name, where that is one sheet's alone. */
async function findKnown(
  db: Queries,
  { merchantId, claimed }: Planning,
  products: ImportedProduct[],
): Promise<(product: ImportedProduct) => Match | null> {
  const gtins = products.flatMap(({ fields }) => fields.gtin ?? [])
  const names = products.map(({ name }) => textKey(name)).filter((name) => name !== '')
  const { rows } = await db.$client.query<ProductSheetColumns & { nameKey: string }>(
    `SELECT ${productSheetColumns}, s.name_key AS "nameKey" FROM product_sheets s WHERE s.merchant_id = $1
       AND (s.source_key = ANY ($2) OR s.id = ANY ($3) OR (s.deleted_at IS NULL
         AND (s.fields->>'gtin' = ANY ($4) OR s.name_key = ANY ($5))))`,
    [
      merchantId,
      products.map(({ sourceKey }) => sourceKey),
      products.flatMap(({ ownId }) => ownId ?? []),
      gtins,
      names,
    ],
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byKey = new Map(
    rows.flatMap((row) => (row.sourceKey === null ? [] : [[row.sourceKey, row]])),
  )
  const only = (found: typeof rows, sourceKey: string) => {
    const free = found.filter(
      (row) =>
        row.deletedAt === null &&
        !claimed.has(row.id) &&
        kindOf(row.sourceKey) !== kindOf(sourceKey),
    )
    return free.length === 1 ? (free[0] ?? null) : null
  }
  return ({ sourceKey, ownId, fields, name }) => {
    const sheet = (ownId && byId.get(ownId)) || byKey.get(sourceKey)
    if (sheet) return { sheet, by: 'key' }
    const coded = fields.gtin
      ? only(
          rows.filter((row) => row.fields.gtin === fields.gtin),
          sourceKey,
        )
      : null
    if (coded) return { sheet: coded, by: 'gtin' }
    const named = only(
      rows.filter((row) => row.nameKey === textKey(name)),
      sourceKey,
    )
    return named ? { sheet: named, by: 'name' } : null
  }
}

/** `shopify:group` of `shopify:group:vase`: two keys of one kind tell two products apart. */
const kindOf = (key: string | null) => key?.split(':').slice(0, 2).join(':') ?? null

async function fetchedUrls(db: Queries, sheets: string[]): Promise<Map<string, Set<string>>> {
  const urls = new Map<string, Set<string>>()
  if (sheets.length === 0) return urls
  const { rows } = await db.$client.query<{ productId: string; url: string }>(
    `SELECT product_id AS "productId", url FROM import_images WHERE product_id = ANY ($1) AND state <> 'failed'`,
    [sheets],
  )
  for (const { productId, url } of rows) {
    urls.set(productId, (urls.get(productId) ?? new Set()).add(url))
  }
  return urls
}

/** Archived by this feed the last time they were, and not by anyone. */
async function archivedByFeed(db: Queries, feedId: string | null, sheets: string[]) {
  if (feedId === null || sheets.length === 0) return new Set<string>()
  const { rows } = await db.$client.query<{ id: string }>(
    `SELECT s.id FROM product_sheets s JOIN import_rows r ON r.product_id = s.id AND r.plan = 'archive'
       AND r.done_at = s.archived_at JOIN imports i ON i.id = r.import_id AND i.feed_id = $1 WHERE s.id = ANY ($2)`,
    [feedId, sheets],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Of our own files: pictures and places that are not there, or not this merchant's, are left out and said. */
async function checkOwn(db: Queries, merchantId: string, products: ImportedProduct[]) {
  const own = products.filter(({ fields }) => fields.images ?? fields.made ?? fields.material)
  if (own.length === 0) return
  const ids = own.flatMap(({ fields }) => fields.images?.map(({ mediaId }) => mediaId) ?? [])
  const media = await mediaOf(db, merchantId, [...new Set(ids)])
  const { rows } = await db.$client.query<{ code: string }>(
    'SELECT code FROM departments UNION ALL SELECT insee FROM communes WHERE insee = ANY ($1)',
    [own.flatMap(({ fields }) => [fields.made?.insee, fields.material?.insee].filter(Boolean))],
  )
  const places = new Set(rows.map(({ code }) => code))
  for (const { fields, remarks, line } of own) {
    if (fields.images) {
      const mine = fields.images.filter(({ mediaId }) => media.has(mediaId))
      if (mine.length < fields.images.length)
        remarks.push(remark('image_unknown', 'images', { line }))
      fields.images = mine.slice(0, 12)
    }
    for (const fact of ['made', 'material'] as const) {
      const origin = fields[fact]
      if (!origin) continue
      const sound = [origin.insee, origin.department].every(
        (code) => code === undefined || places.has(code),
      )
      if (sound) continue
      delete fields[fact]
      remarks.push(remark('origin_wrong', fact, { line }))
    }
  }
}
