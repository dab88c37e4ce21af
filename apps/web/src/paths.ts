import type { SheetStatus } from '@dansmazone/contract/merchant-sheet'
import {
  accountPath,
  categoryPath,
  communePath,
  confirmationPath,
  departmentPath,
  forgottenPasswordPath,
  invitationPath,
  magicLinkPath,
  merchantPath,
  newAddressPath,
  newPasswordPath,
  productPath,
  proPath,
  signInPath,
  verificationPath,
} from '@dansmazone/contract/site-paths'
import { formatFilters, noFilters, type Filters } from '#lib/filters.ts'
import type { JoiningStep, ShopSection } from '#lib/shop-sections.ts'

const withFilters =
  (path: string) =>
  (filters: Partial<Filters> = {}): string => {
    const query = formatFilters({ ...noFilters, ...filters })
    return query ? `${path}?${query}` : path
  }

const withNext = (path: string, next?: string | null) =>
  next ? `${path}?suite=${encodeURIComponent(next)}` : path

/** The only source of links inside the site. The router adds the prefix of the language. */
export const paths = {
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
  /** `next`: where to go once signed in. */
  signIn: (next?: string | null) => withNext(signInPath(), next),
  signUp: (next?: string | null) => withNext('/inscription', next),
  forgotten: forgottenPasswordPath,
  verification: verificationPath,
  newPassword: newPasswordPath,
  newAddress: newAddressPath,
  magicLink: magicLinkPath,
  invitation: invitationPath,
  confirmation: confirmationPath,
  pro: () => proPath(),
  account: accountPath,
  /** The dashboard of one shop. */
  dashboard: (merchantId: string) => proPath(merchantId),
  joining: () => `${proPath()}/inscrire`,
  /** Without a step: the first that is not done. */
  joiningStep: (merchantId: string, step?: JoiningStep) =>
    `${proPath(merchantId)}/etapes${step ? `/${step}` : ''}`,
  shop: (merchantId: string, section?: ShopSection) =>
    `${proPath(merchantId)}/boutique${section ? `/${section}` : ''}`,
  /** Of one's own; those in a state only. */
  proProducts: (merchantId: string, status?: SheetStatus) =>
    `${proPath(merchantId)}/produits${status ? `?etat=${status}` : ''}`,
  /** Products made from photos. */
  productPhotos: (merchantId: string) => `${proPath(merchantId)}/produits/photos`,
  imports: (merchantId: string, page?: string) =>
    `${proPath(merchantId)}/imports${page ? `?page=${encodeURIComponent(page)}` : ''}`,
  import: (merchantId: string, importId: string) => `${proPath(merchantId)}/imports/${importId}`,
  print: (merchantId: string) => `${proPath(merchantId)}/imprimer`,
  team: (merchantId: string) => `${proPath(merchantId)}/equipe`,
  /** Products in rows and columns, many changed at once. */
  productGrid: (merchantId: string) => `${proPath(merchantId)}/produits/tableau`,
  proProduct: (merchantId: string, productId: string) =>
    `${proPath(merchantId)}/produits/${productId}`,
  productPreview: (merchantId: string, productId: string) =>
    `${proPath(merchantId)}/produits/${productId}/apercu`,
  shopPreview: (merchantId: string) => `${proPath(merchantId)}/apercu`,
  /** What waits for the staff; of one merchant. */
  regie: (merchantId?: string) => (merchantId ? `/regie?commerce=${merchantId}` : '/regie'),
  shopHistory: (merchantId: string, page?: string) =>
    `${proPath(merchantId)}/historique${page ? `?page=${encodeURIComponent(page)}` : ''}`,
}

/** Pages that the API's server answers itself, outside the router and its language prefix. */
export const outside = {
  apiDocs: () => '/docs',
  openapi: () => '/v1/openapi.json',
}
