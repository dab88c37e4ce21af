/** Addresses of the pages that the API names in its answers; the site's own map is built on the same functions. */

export const productPath = (slug: string): string => `/produits/${slug}`
export const merchantPath = (slug: string): string => `/commercants/${slug}`
export const categoryPath = (slug: string): string => `/rubriques/${slug}`
export const communePath = (slug: string): string => `/communes/${slug}`
export const departmentPath = (slug: string): string => `/departements/${slug}`
