import type { RouteObject } from 'react-router'

export type PageModule = {
  Component: () => React.ReactNode
  loader?: RouteObject['loader']
  ErrorBoundary?: () => React.ReactNode
  /** Of a layout: what stands in place of a page of it that could not be shown. */
  PageError?: () => React.ReactNode
}

/** Address, module under `src`, and how to import that module. */
export type Page = [path: string, source: string, load: () => Promise<PageModule>]

/** Signing up and in, and what mails lead to. */
export const welcomePages: Page[] = [
  ['connexion', 'pro/sign-in/sign-in-page.tsx', () => import('#pro/sign-in/sign-in-page.tsx')],
  ['inscription', 'pro/sign-in/sign-up-page.tsx', () => import('#pro/sign-in/sign-up-page.tsx')],
  [
    'verification',
    'pro/sign-in/verification-page.tsx',
    () => import('#pro/sign-in/verification-page.tsx'),
  ],
  [
    'mot-de-passe-oublie',
    'pro/sign-in/forgotten-page.tsx',
    () => import('#pro/sign-in/forgotten-page.tsx'),
  ],
  [
    'nouveau-mot-de-passe',
    'pro/sign-in/new-password-page.tsx',
    () => import('#pro/sign-in/new-password-page.tsx'),
  ],
  [
    'nouvelle-adresse',
    'pro/sign-in/new-address-page.tsx',
    () => import('#pro/sign-in/new-address-page.tsx'),
  ],
  ['lien', 'pro/sign-in/link-page.tsx', () => import('#pro/sign-in/link-page.tsx')],
  [
    'invitation',
    'pro/sign-in/invitation-page.tsx',
    () => import('#pro/sign-in/invitation-page.tsx'),
  ],
  ['pro/confirmer', 'pro/confirm/confirm-page.tsx', () => import('#pro/confirm/confirm-page.tsx')],
]

/** What merchants work with, once signed in. */
export const proPages: Page[] = [
  ['pro', 'pro/home/home-page.tsx', () => import('#pro/home/home-page.tsx')],
  ['pro/inscrire', 'pro/joining/join-page.tsx', () => import('#pro/joining/join-page.tsx')],
  [
    'pro/:merchantId/etapes',
    'pro/joining/steps-page.tsx',
    () => import('#pro/joining/steps-page.tsx'),
  ],
  [
    'pro/:merchantId/etapes/:step',
    'pro/joining/steps-page.tsx',
    () => import('#pro/joining/steps-page.tsx'),
  ],
  ['pro/:merchantId/boutique', 'pro/shop/shop-page.tsx', () => import('#pro/shop/shop-page.tsx')],
  [
    'pro/:merchantId/boutique/:section',
    'pro/shop/shop-page.tsx',
    () => import('#pro/shop/shop-page.tsx'),
  ],
  [
    'pro/:merchantId/produits',
    'pro/products/list-page.tsx',
    () => import('#pro/products/list-page.tsx'),
  ],
  [
    'pro/:merchantId/produits/photos',
    'pro/products/photos-page.tsx',
    () => import('#pro/products/photos-page.tsx'),
  ],
  [
    'pro/:merchantId/produits/tableau',
    'pro/grid/grid-page.tsx',
    () => import('#pro/grid/grid-page.tsx'),
  ],
  [
    'pro/:merchantId/produits/:productId',
    'pro/products/product-page.tsx',
    () => import('#pro/products/product-page.tsx'),
  ],
  [
    'pro/:merchantId/produits/:productId/apercu',
    'shop/product/preview-page.tsx',
    () => import('#shop/product/preview-page.tsx'),
  ],
  // Of the shop's own making: members see the very page that shoppers will.
  [
    'pro/:merchantId/apercu',
    'shop/merchant/preview-page.tsx',
    () => import('#shop/merchant/preview-page.tsx'),
  ],
  [
    'pro/:merchantId/historique',
    'pro/shop/history-page.tsx',
    () => import('#pro/shop/history-page.tsx'),
  ],
  [
    'pro/:merchantId',
    'pro/dashboard/dashboard-page.tsx',
    () => import('#pro/dashboard/dashboard-page.tsx'),
  ],
  [
    'pro/:merchantId/imports',
    'pro/imports/imports-page.tsx',
    () => import('#pro/imports/imports-page.tsx'),
  ],
  [
    'pro/:merchantId/imports/:importId',
    'pro/imports/import-page.tsx',
    () => import('#pro/imports/import-page.tsx'),
  ],
  [
    'pro/:merchantId/imprimer',
    'pro/print/print-page.tsx',
    () => import('#pro/print/print-page.tsx'),
  ],
  ['pro/:merchantId/equipe', 'pro/team/team-page.tsx', () => import('#pro/team/team-page.tsx')],
  ['pro/compte', 'pro/account/account-page.tsx', () => import('#pro/account/account-page.tsx')],
]

/** What the staff of the territory work with. */
export const regiePages: Page[] = [
  ['regie', 'regie/inbox/inbox-page.tsx', () => import('#regie/inbox/inbox-page.tsx')],
]
