import type { Merchant } from '@dansmazone/contract/merchant'
import { merchantListQuery } from '#api/merchants.ts'
import { productListQuery } from '#api/products.ts'

const windowSize = 24
const aroundKm = 15

/** How many other merchants are shown around, one more asked in case it is itself among them. */
export const aroundShown = 3

/** What stands in the window: the merchant's products, a page at a time. */
export const windowQuery = (slug: string, page: string | null) =>
  productListQuery({ merchant: slug, limit: windowSize, ...(page && { page }) })

/** Those around it; of the same commune when its place is not known. */
export const aroundQuery = ({ address }: Merchant) => {
  const { lat, lon, commune } = address
  const limit = aroundShown + 1
  return lat !== undefined && lon !== undefined
    ? merchantListQuery({ near: `${lat},${lon}`, radiusKm: aroundKm, limit })
    : merchantListQuery({ commune: [commune.insee], limit })
}
