import type { SheetStatus } from '@dansmazone/contract/merchant-sheet'
import {
  accountPath,
  confirmationPath,
  forgottenPasswordPath,
  invitationPath,
  magicLinkPath,
  newAddressPath,
  newPasswordPath,
  proPath,
  signInPath,
  verificationPath,
} from '@dansmazone/contract/site-paths'
import type { JoiningStep, ShopSection } from '#lib/shop-sections.ts'
import { shopPaths } from './shop-paths.ts'

const withNext = (path: string, next?: string | null) =>
  next ? `${path}?suite=${encodeURIComponent(next)}` : path

/** The only source of links inside the site. The router adds the prefix of the language. */
export const paths = {
  ...shopPaths,
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
  /** Products in rows and columns, many changed at once. */
  productGrid: (merchantId: string) => `${proPath(merchantId)}/produits/tableau`,
  proProduct: (merchantId: string, productId: string) =>
    `${proPath(merchantId)}/produits/${productId}`,
  productPreview: (merchantId: string, productId: string) =>
    `${proPath(merchantId)}/produits/${productId}/apercu`,
  imports: (merchantId: string, page?: string) =>
    `${proPath(merchantId)}/imports${page ? `?page=${encodeURIComponent(page)}` : ''}`,
  import: (merchantId: string, importId: string) => `${proPath(merchantId)}/imports/${importId}`,
  print: (merchantId: string) => `${proPath(merchantId)}/imprimer`,
  team: (merchantId: string) => `${proPath(merchantId)}/equipe`,
  shopPreview: (merchantId: string) => `${proPath(merchantId)}/apercu`,
  /** What waits for the staff; of one merchant. */
  regie: (merchantId?: string) => (merchantId ? `/regie?commerce=${merchantId}` : '/regie'),
  shopHistory: (merchantId: string, page?: string) =>
    `${proPath(merchantId)}/historique${page ? `?page=${encodeURIComponent(page)}` : ''}`,
}
