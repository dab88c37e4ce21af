import type { LazyRouteFunction, RouteObject } from 'react-router'
import { ApiError, notFound } from '#api/api-error.ts'
import { RootSkeleton } from '#frame/root-skeleton.tsx'
import { ErrorPage } from '#shop/shell/error-page.tsx'
import { RootLayout } from '#shop/shell/root-layout.tsx'
import type { Page, PageModule } from './pages.ts'
import { shopPages } from './shop-pages.ts'

/** Which words a page needs besides those of the first visit. */
export type Words = 'first' | 'pages' | 'pro'

/** The module of a page as the manifest names it, and its words: both are preloaded. Private: only the browser renders it. */
export type PageHandle = { source: string; words: Words; isPrivate: boolean }

export type LoadWords = (words: Exclude<Words, 'first'>) => Promise<unknown>

/** The code of a page that does not come: no network, or a version that the server has since replaced. */
export const notLoaded = (): never => {
  throw navigator.onLine === false ? new ApiError(0, 'offline') : new ApiError(503, 'outdated')
}

/** Makes the route of a page, which waits for its words as for its code. */
export const pageRoute = (loadWords: LoadWords, words: Words, isPrivate: boolean) => {
  const lazily = (load: () => Promise<PageModule>, wanted: Words) =>
    (async () => {
      const loading = wanted === 'first' ? null : loadWords(wanted)
      const [module] = await Promise.all([load(), loading]).catch(notLoaded)
      return module
    }) as LazyRouteFunction<RouteObject>

  return ([path, source, load]: Page): RouteObject => {
    const wanted = path === '/' ? 'first' : words
    return {
      ...(path === '/' ? { index: true } : { path }),
      handle: { source: `src/${source}`, words: wanted, isPrivate } satisfies PageHandle,
      lazy: lazily(load, wanted),
    }
  }
}

/** What follows no address of the shop: missing, unless it is of the pages that come apart. */
export const elsewhere = '*'

/** The map of the shop, under the prefix of a language. */
export const shopRoutes = (loadWords: LoadWords): RouteObject[] => {
  const missing: RouteObject = {
    path: elsewhere,
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
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [...shopPages.map(pageRoute(loadWords, 'pages', false)), missing],
        },
      ],
    },
  ]
}
