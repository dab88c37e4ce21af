import type { MerchantSheetFields, SheetAddress } from '@dansmazone/contract/merchant-sheet'
import { services } from '@dansmazone/contract/vocabulary'
import { phoneInPairs } from '#lib/phone.ts'
import { cleanTexts, orNull } from './clean-texts.ts'
import { normalClosures, normalHours } from './normal-hours.ts'
import { normalImages } from './normal-images.ts'

/** One way to write each thing, so that two sheets that say the same are the same. Throws what cannot be. */
export function normalMerchantFields(given: MerchantSheetFields): MerchantSheetFields {
  const fields = cleanTexts(given)
  return {
    ...fields,
    story: orNull(fields.story),
    legalName: orNull(fields.legalName),
    legalForm: orNull(fields.legalForm),
    register: orNull(fields.register),
    phone: fields.phone ? phoneInPairs(fields.phone) : null,
    address: fields.address && normalAddress(fields.address),
    socials: Object.fromEntries(Object.entries(fields.socials).filter(([, account]) => account)),
    services: services.filter((service) => fields.services.includes(service)),
    labels: [...new Set(fields.labels)].toSorted(),
    hours: normalHours(fields.hours),
    closures: normalClosures(fields.closures),
    images: normalImages(fields.images),
    logo: fields.logo?.toLowerCase() ?? null,
  }
}

function normalAddress(address: SheetAddress): SheetAddress {
  const { lat, lon, precision } = address
  const placed = lat !== null && lon !== null && precision !== 'none'
  return {
    ...address,
    street: orNull(address.street),
    // JSON has a minus zero; the database has none.
    lat: placed ? lat + 0 : null,
    lon: placed ? lon + 0 : null,
    precision: placed ? precision : 'none',
  }
}
