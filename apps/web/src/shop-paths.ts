import {
  categoryPath,
  communePath,
  departmentPath,
  merchantPath,
  productPath,
  proPath,
} from '@dansmazone/contract/site-paths'
import { formatFilters, noFilters, type Filters } from '#lib/filters.ts'

const withFilters =
  (path: string) =>
  (filters: Partial<Filters> = {}): string => {
    const query = formatFilters({ ...noFilters, ...filters })
    return query ? `${path}?${query}` : path
  }

/** The links of the shop, which come with the first page. The router adds the prefix of the language. */
export const shopPaths = {
  home: () => '/',
  products: withFilters('/produits'),
  product: productPath,
  merchants: withFilters('/commercants'),
  /** `page`: the rest of the products in its window. */
  merchant: (slug: string, page?: string) =>
    page ? `${merchantPath(slug)}?page=${encodeURIComponent(page)}` : merchantPath(slug),
  categories: () => '/rubriques',
  category: (slug: string, filters: Partial<Filters> = {}) =>
    withFilters(categoryPath(slug))(filters),
  departments: () => '/departements',
  /** `page`: the rest of its communes. */
  department: (slug: string, page?: string) =>
    page ? `${departmentPath(slug)}?page=${encodeURIComponent(page)}` : departmentPath(slug),
  commune: communePath,
  about: (section?: 'accessibilite' | 'donnees' | 'mentions-legales') =>
    section ? `/a-propos#${section}` : '/a-propos',
  sources: () => '/sources',
  ranking: () => '/classement',
  /** The way in for merchants. */
  pro: () => proPath(),
}

/** Pages that the API's server answers itself, outside the router and its language prefix. */
export const outside = {
  apiDocs: () => '/docs',
  openapi: () => '/v1/openapi.json',
}
