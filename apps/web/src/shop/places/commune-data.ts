import type { Commune } from '@dansmazone/contract/territory'
import { categoryTreeQuery } from '#api/categories.ts'
import { merchantListQuery } from '#api/merchants.ts'
import { productListQuery } from '#api/products.ts'
import { communeListQuery } from '#api/territories.ts'

const shown = 12
const aroundKm = 25
const neighboursShown = 12

/** Below so many, what lies around is shown too. */
const enough = { merchants: 6, products: 6 }

/** The code at the end of a commune's address: `mende-48095`. */
export const inseeOfSlug = (slug: string): string | null =>
  /(?:^|-)(\d{5}|2[ab]\d{3})$/.exec(slug)?.[1]?.toUpperCase() ?? null

export const rubricsQuery = ({ insee }: Commune) => categoryTreeQuery({ commune: insee })

export const merchantsQuery = ({ insee }: Commune) =>
  merchantListQuery({ commune: [insee], limit: shown })

export const productsQuery = ({ insee }: Commune) =>
  productListQuery({ commune: [insee], limit: shown })

const near = ({ lat, lon }: Commune) =>
  lat === undefined || lon === undefined ? null : `${lat},${lon}`

export const hasFewMerchants = ({ merchantCount }: Commune) => merchantCount < enough.merchants
export const hasFewProducts = ({ productCount }: Commune) => productCount < enough.products

/** Around the commune; in its department when nobody knows where it lies. */
const aroundOf = (commune: Commune) => {
  const position = near(commune)
  return position
    ? { near: position, radiusKm: aroundKm, limit: shown }
    : { department: [commune.department.code], limit: shown }
}

export const merchantsAroundQuery = (commune: Commune) => merchantListQuery(aroundOf(commune))
export const productsAroundQuery = (commune: Commune) => productListQuery(aroundOf(commune))

/** The nearest communes that have merchants; one more than shown, since it may be the first of them. */
export const neighboursQuery = (commune: Commune) => {
  const position = near(commune)
  const limit = neighboursShown + 1
  return communeListQuery(
    position
      ? { near: position, hasMerchants: true, limit }
      : { department: commune.department.code, hasMerchants: true, limit },
  )
}

export const aroundLimits = { km: aroundKm, cards: 6, products: 8, neighbours: neighboursShown }
