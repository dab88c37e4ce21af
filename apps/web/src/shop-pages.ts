import type { Page } from './pages.ts'

/** What shoppers visit: the only table that comes with their first page. */
export const shopPages: Page[] = [
  ['/', 'shop/home/home-page.tsx', () => import('#shop/home/home-page.tsx')],
  ['produits', 'shop/lists/products-page.tsx', () => import('#shop/lists/products-page.tsx')],
  [
    'rubriques',
    'shop/categories/categories-page.tsx',
    () => import('#shop/categories/categories-page.tsx'),
  ],
  [
    'rubriques/:slug',
    'shop/categories/category-page.tsx',
    () => import('#shop/categories/category-page.tsx'),
  ],
  [
    'produits/:slug',
    'shop/product/product-page.tsx',
    () => import('#shop/product/product-page.tsx'),
  ],
  ['commercants', 'shop/lists/merchants-page.tsx', () => import('#shop/lists/merchants-page.tsx')],
  [
    'commercants/:slug',
    'shop/merchant/merchant-page.tsx',
    () => import('#shop/merchant/merchant-page.tsx'),
  ],
  ['communes/:slug', 'shop/places/commune-page.tsx', () => import('#shop/places/commune-page.tsx')],
  [
    'departements',
    'shop/places/departments-page.tsx',
    () => import('#shop/places/departments-page.tsx'),
  ],
  [
    'departements/:slug',
    'shop/places/department-page.tsx',
    () => import('#shop/places/department-page.tsx'),
  ],
  ['a-propos', 'shop/about/about-page.tsx', () => import('#shop/about/about-page.tsx')],
  ['classement', 'shop/ranking/ranking-page.tsx', () => import('#shop/ranking/ranking-page.tsx')],
  ['sources', 'shop/about/sources-page.tsx', () => import('#shop/about/sources-page.tsx')],
]
