/** Addresses of the pages that the API names in its answers; the site's own map is built on the same functions. */

export const productPath = (slug: string): string => `/produits/${slug}`
export const merchantPath = (slug: string): string => `/commercants/${slug}`
export const categoryPath = (slug: string): string => `/rubriques/${slug}`
export const communePath = (slug: string): string => `/communes/${slug}`
export const departmentPath = (slug: string): string => `/departements/${slug}`

const withToken = (path: string, token: string, next?: string | null) =>
  `${path}?jeton=${encodeURIComponent(token)}${next ? `&suite=${encodeURIComponent(next)}` : ''}`

/** Pages that mails lead to. `next`: where to go once signed in, a path of the site. */
export const signInPath = (): string => '/connexion'
export const forgottenPasswordPath = (): string => '/mot-de-passe-oublie'
export const verificationPath = (token: string, next?: string | null): string =>
  withToken('/verification', token, next)
export const magicLinkPath = (token: string, next?: string | null): string =>
  withToken('/lien', token, next)
export const newPasswordPath = (token: string): string => withToken('/nouveau-mot-de-passe', token)
export const newAddressPath = (token: string): string => withToken('/nouvelle-adresse', token)
export const invitationPath = (token: string): string => withToken('/invitation', token)
export const accountPath = (): string => '/pro/compte'
export const proPath = (merchantId?: string): string => (merchantId ? `/pro/${merchantId}` : '/pro')
export const confirmationPath = (token: string): string => withToken('/pro/confirmer', token)
