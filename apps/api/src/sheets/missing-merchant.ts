import type { MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import { isSiret } from '#lib/siret.ts'
import { areReady } from './known-media.ts'

/** Shorter says nothing. */
const leastDescription = 40

/** What a merchant lacks to be public: names of fields. `media`: states of its pictures, by id. */
export function missingOfMerchant(
  fields: MerchantSheetFields,
  media: Map<string, string>,
): string[] {
  const { hours, images } = fields
  const open = [...hours.weekly, ...hours.seasons.flatMap(({ weekly }) => weekly)]
  const lacking: [string, boolean][] = [
    ['name', fields.name === ''],
    ['description', fields.description.length < leastDescription],
    ['categories', fields.categories.length === 0],
    ['siret', fields.siret === null || !isSiret(fields.siret)],
    ['legalName', fields.legalName === null],
    ['email', fields.email === null && fields.phone === null && fields.website === null],
    ['address', fields.address === null],
    ['hours', hours.kind === 'unknown' || (hours.kind === 'weekly' && open.length === 0)],
    ['images', images.length === 0 || !areReady(images, media)],
    ['logo', fields.logo !== null && media.get(fields.logo) !== 'ready'],
  ]
  return lacking.flatMap(([name, lacks]) => (lacks ? [name] : []))
}
