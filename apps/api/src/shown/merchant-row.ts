import type { Label } from '@dansmazone/contract/label'
import type { Merchant } from '@dansmazone/contract/merchant'
import { merchantPath } from '@dansmazone/contract/site-paths'
import type { MerchantKind, Precision, Service } from '@dansmazone/contract/vocabulary'
import { arcOfChord } from '#lib/distance.ts'
import { toImage, type ImageRow } from '#lib/image.ts'
import { opennessAtFirst, type HoursFacts } from '#lib/opening-hours.ts'
import { phoneInPairs } from '#lib/phone.ts'
import { publicPoint } from '#lib/public-point.ts'
import { toClosures, toOpeningHours, type NotedHours } from './hours-row.ts'

/** A published merchant, as the repository selects it. */
export type MerchantRow = {
  id: string
  slug: string
  name: string
  kind: MerchantKind
  description: string
  story: string | null
  street: string | null
  streetPublic: boolean
  postcode: string
  lat: number | null
  lon: number | null
  precision: Precision
  phone: string | null
  phonePublic: boolean
  email: string | null
  website: string | null
  shopUrl: string | null
  socials: Record<string, string>
  services: Service[]
  siret: string | null
  legalName: string | null
  legalForm: string | null
  register: string | null
  verifiedAt: Date | null
  createdAt: Date
  updatedAt: Date
  insee: string
  communeName: string
  communeSlug: string
  communeLat: number | null
  communeLon: number | null
  communePrecision: Precision
  departmentCode: string
  departmentName: string
  productCount: number
  hours: HoursFacts & NotedHours
  categories: { slug: string; name: string }[]
  labels: Label[]
  images: ImageRow[]
  logo: ImageRow | null
  productImages: ImageRow[]
}

/** What a list knows of a merchant beyond its row. */
export type Found = { chord: number | null }

export function toMerchant(
  row: MerchantRow,
  {
    publicUrl,
    now,
    instants,
    found,
  }: { publicUrl: string; now: Date; instants: Date[]; found?: Found },
): Merchant {
  const openness = opennessAtFirst(row.hours, instants)
  return {
    id: row.id,
    slug: row.slug,
    url: publicUrl + merchantPath(row.slug),
    name: row.name,
    kind: row.kind,
    description: row.description,
    ...present({ story: row.story }),
    address: {
      ...present({ street: row.streetPublic ? row.street : null }),
      postcode: row.postcode,
      commune: { insee: row.insee, name: row.communeName, slug: row.communeSlug },
      department: { code: row.departmentCode, name: row.departmentName },
      ...publicPoint(row),
      precision: row.streetPublic ? row.precision : approximate(row.communePrecision),
    },
    ...present({
      phone: row.phonePublic && row.phone !== null ? phoneInPairs(row.phone) : null,
      email: row.email,
      website: row.website,
      shopUrl: row.shopUrl,
      siret: row.siret,
    }),
    socials: row.socials,
    openingHours: toOpeningHours(row.hours, now),
    closures: toClosures(row.hours, now),
    openState: openness.state,
    ...(openness.until && { openStateUntil: openness.until.toISOString() }),
    services: row.services,
    labels: row.labels,
    categories: row.categories,
    images: row.images.map((image) => toImage(image, publicUrl)),
    ...(row.logo && { logo: toImage(row.logo, publicUrl) }),
    productImages: row.productImages.map((image) => toImage(image, publicUrl)),
    productCount: row.productCount,
    legal: present({ name: row.legalName, form: row.legalForm, register: row.register }),
    ...(typeof found?.chord === 'number' && {
      distanceMeters: Math.round(arcOfChord(found.chord)),
    }),
    verifiedAt: row.verifiedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}

/** A merchant shown at its commune is at best approximately placed. */
const approximate = (precision: Precision): Precision =>
  precision === 'none' ? 'none' : 'approximate'

type Present<T> = { [Key in keyof T]?: NonNullable<T[Key]> }

/** Without the fields that are null: in the API what is not known is absent. */
function present<T extends Record<string, unknown>>(fields: T): Present<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null),
  ) as Present<T>
}
