import type { LazyRouteFunction, RouteObject } from 'react-router'
import { ApiError, notFound } from '#api/api-error.ts'
import { RootSkeleton } from '#frame/root-skeleton.tsx'
import { ErrorPage } from '#shop/shell/error-page.tsx'
import { RootLayout } from '#shop/shell/root-layout.tsx'

/** The module of a page as the manifest names it, and whether it needs more words than the first visit: both are preloaded. */
export type PageHandle = { source: string; inner: boolean }

type PageModule = { Component: () => React.ReactNode; loader?: RouteObject['loader'] }
type LoadPage = () => Promise<PageModule>

/** Address, module under `src`, and how to import that module. */
const pages: [path: string, source: string, load: LoadPage][] = [
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

/** The code of a page that does not come: no network, or a version that the server has since replaced. */
const notLoaded = (): never => {
  throw navigator.onLine === false ? new ApiError(0, 'offline') : new ApiError(503, 'unavailable')
}

/** The whole map of the site, under the prefix of a language. Inner pages wait for their words as for their code. */
export const siteRoutes = (loadWords: () => Promise<unknown>): RouteObject[] => {
  const page = ([path, source, load]: (typeof pages)[number]): RouteObject => {
    const inner = path !== '/'
    const lazy = async () => {
      const [module] = await Promise.all([load(), inner && loadWords()]).catch(notLoaded)
      return module
    }
    return {
      ...(inner ? { path } : { index: true }),
      handle: { source: `src/${source}`, inner } satisfies PageHandle,
      lazy: lazy as LazyRouteFunction<RouteObject>,
    }
  }
  const missing: RouteObject = {
    path: '*',
    Component: () => null,
    loader: () => {
      throw notFound()
    },
  }
  return [
    {
      path: '/',
      Component: RootLayout,
      HydrateFallback: RootSkeleton,
      ErrorBoundary: ErrorPage,
      children: [{ ErrorBoundary: ErrorPage, children: [...pages.map(page), missing] }],
    },
  ]
}
