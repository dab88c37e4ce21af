import type { AttributeTemplate } from '@dansmazone/contract/category'
import type { MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import type { Queries } from '#db/transaction.ts'
import { conflict, invalid } from '#lib/problem-error.ts'
import { checkAddresses } from './check-address.ts'
import { checkSeasons } from './check-hours.ts'
import { checkImages, mediaOf } from './known-media.ts'
import { checkLabels, knownWords } from './known-words.ts'
import { productTemplates } from './product-templates.ts'

type Name = keyof MerchantSheetFields

/** Refuses what does not exist: categories, labels, communes, pictures, days, web addresses. Only of the fields that changed. */
export async function checkMerchantWords(
  tx: Queries,
  id: string | null,
  fields: MerchantSheetFields,
  changed: Name[] = Object.keys(fields) as Name[],
): Promise<void> {
  const { categories, labels, address, images, logo } = fields
  const touches = (...names: Name[]) => names.some((name) => changed.includes(name))
  checkAddresses(
    fields,
    (['website', 'shopUrl'] as const).filter((name) => touches(name)),
  )
  if (id !== null && touches('email') && fields.email === null) await checkNoMaker(tx, id)
  if (touches('hours')) checkSeasons(fields.hours)
  if (touches('categories', 'labels') && categories.length + labels.length > 0) {
    const words = await knownWords(tx)
    const index = categories.findIndex((slug) => !words.categories.has(slug))
    if (index >= 0) {
      throw invalid(`body.categories.${index}`, 'unknown_value', { value: categories[index] })
    }
    checkLabels(labels, 'merchant', words)
  }
  if (touches('address') && address && !(await isCommune(tx, address.communeInsee))) {
    throw invalid('body.address.communeInsee', 'unknown_value', { value: address.communeInsee })
  }
  if (touches('images', 'logo') && (images.length > 0 || logo !== null)) {
    const ids = [...images.map(({ mediaId }) => mediaId), ...(logo === null ? [] : [logo])]
    const known =
      id === null ? new Map<string, string>() : await mediaOf(tx, id, ids, { lock: true })
    checkImages(images, known)
    if (logo !== null && !known.has(logo)) {
      throw invalid('body.logo', 'unknown_value', { value: logo })
    }
  }
}

/** Refuses to leave products online without the e-mail of their maker, who is the merchant. */
async function checkNoMaker(tx: Queries, id: string) {
  const { rows } = await tx.$client.query<{ name: string; template: AttributeTemplate }>(
    `SELECT p.name, c.template FROM products p JOIN categories c ON c.id = p.category_id
     WHERE p.merchant_id = $1 AND p.status = 'published' AND c.template IS NOT NULL
       AND p.attributes @> '{"makerIsMerchant": true}' AND NOT p.attributes ? 'makerEmail'
     ORDER BY p.name_key`,
    [id],
  )
  const templates = await productTemplates()
  const made = rows.find(({ template }) => templates(template)['makerEmail']?.required)
  if (made) throw conflict('body.email', 'maker_email', { name: made.name })
}

async function isCommune(tx: Queries, insee: string) {
  const { rowCount } = await tx.$client.query('SELECT FROM communes WHERE insee = $1', [insee])
  return rowCount === 1
}
