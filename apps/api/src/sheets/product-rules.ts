import type { ProductSheetFields, SheetOrigin } from '@dansmazone/contract/product-sheet'
import type { Queries } from '#db/transaction.ts'
import { invalid } from '#lib/problem-error.ts'
import { checkAddresses } from './check-address.ts'
import { checkImages, mediaOf } from './known-media.ts'
import { checkLabels, knownWords, type KnownWords } from './known-words.ts'
import { productTemplates, type Templates } from './product-templates.ts'

/** What products of one merchant are held against. */
export type ProductRules = {
  words: KnownWords
  templates: Templates
  /** States of the pictures the merchant may show, by id. */
  media: Map<string, string>
  /** Departments of the territory, and of the communes that are named. */
  departments: Set<string>
  communes: Map<string, string>
  /** What fills the facts of the maker where the merchant is the maker. */
  maker: { name: string; address: string | null; email: string | null }
}

export async function productRules(
  db: Queries,
  merchantId: string,
  sheets: ProductSheetFields[],
  { lock = false } = {},
): Promise<ProductRules> {
  const mediaIds = sheets.flatMap(({ images }) => images.map(({ mediaId }) => mediaId))
  const { rows } = await db.$client.query<ProductRules['maker']>(
    `SELECT coalesce(fields->>'legalName', name) AS name, fields->>'email' AS email,
       CASE WHEN (fields->'address'->>'streetPublic')::boolean THEN fields->'address'->>'street' END AS address
     FROM merchant_sheets WHERE id = $1`,
    [merchantId],
  )
  return {
    words: await knownWords(db),
    templates: await productTemplates(),
    media: await mediaOf(db, merchantId, [...new Set(mediaIds)], { lock }),
    ...(await places(db, sheets)),
    maker: rows[0] ?? { name: '', address: null, email: null },
  }
}

async function places(db: Queries, sheets: ProductSheetFields[]) {
  const named = sheets.flatMap(({ made, material }) => [made?.insee, material?.insee])
  const insees = [...new Set(named.filter((insee) => insee !== undefined))]
  const { rows: departments } = await db.$client.query<{ code: string }>(
    'SELECT code FROM departments',
  )
  const { rows: communes } =
    insees.length === 0
      ? { rows: [] }
      : await db.$client.query<{ insee: string; department: string }>(
          'SELECT insee, department_code AS department FROM communes WHERE insee = ANY ($1)',
          [insees],
        )
  return {
    departments: new Set(departments.map(({ code }) => code)),
    communes: new Map(communes.map(({ insee, department }) => [insee, department])),
  }
}

/** Places of origin with what follows from them: a commune's department. Refuses those outside the territory. */
export function withPlaces(fields: ProductSheetFields, rules: ProductRules): ProductSheetFields {
  return {
    ...fields,
    made: fields.made && placed('made', fields.made, rules),
    material: fields.material && placed('material', fields.material, rules),
  }
}

function placed(fact: string, { place, insee, department }: SheetOrigin, rules: ProductRules) {
  if (insee !== undefined) {
    const its = rules.communes.get(insee)
    if (its === undefined) throw invalid(`body.${fact}.insee`, 'unknown_value', { value: insee })
    return { place, insee, department: its }
  }
  if (department !== undefined && !rules.departments.has(department)) {
    throw invalid(`body.${fact}.department`, 'unknown_value', { value: department })
  }
  return { place, ...(department && { department }) }
}

/** Refuses what does not exist: category, labels, pictures, the address to buy at. Only of the fields that changed. */
export function checkProductWords(
  fields: ProductSheetFields,
  changed: (keyof ProductSheetFields)[],
  { words, media }: ProductRules,
): void {
  const { category, labels, images } = fields
  if (changed.includes('category') && category !== null) {
    if (!words.categories.get(category)?.template) {
      throw invalid('body.category', 'unknown_value', { value: category })
    }
  }
  if (changed.includes('buyUrl')) checkAddresses(fields, ['buyUrl'])
  if (changed.includes('labels')) checkLabels(labels, 'product', words)
  if (changed.includes('images')) checkImages(images, media)
}
