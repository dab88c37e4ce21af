import type { LazyRouteFunction, RouteObject } from 'react-router'
import { ApiError, notFound } from '#api/api-error.ts'
import { PrivateSkeleton } from '#frame/private-skeleton.tsx'
import { RootSkeleton } from '#frame/root-skeleton.tsx'
import { ErrorPage } from '#shop/shell/error-page.tsx'
import { RootLayout } from '#shop/shell/root-layout.tsx'
import {
  proPages,
  regiePages,
  shopPages,
  welcomePages,
  type Page,
  type PageModule,
} from './pages.ts'

/** Which words a page needs besides those of the first visit. */
export type Words = 'first' | 'pages' | 'pro'

/** The module of a page as the manifest names it, and its words: both are preloaded. Private: only the browser renders it. */
export type PageHandle = { source: string; words: Words; isPrivate: boolean }

type LoadWords = (words: Exclude<Words, 'first'>) => Promise<unknown>

/** The code of a page that does not come: no network, or a version that the server has since replaced. */
const notLoaded = (): never => {
  throw navigator.onLine === false ? new ApiError(0, 'offline') : new ApiError(503, 'unavailable')
}

/** The whole map of the site, under the prefix of a language. Pages wait for their words as for their code. */
export const siteRoutes = (loadWords: LoadWords): RouteObject[] => {
  const lazily = (load: () => Promise<PageModule>, words: Words) =>
    (async () => {
      const wanted = words === 'first' ? null : loadWords(words)
      const [module] = await Promise.all([load(), wanted]).catch(notLoaded)
      return module
    }) as LazyRouteFunction<RouteObject>

  const page =
    (words: Words, isPrivate: boolean) =>
    ([path, source, load]: Page): RouteObject => {
      const wanted = path === '/' ? 'first' : words
      return {
        ...(path === '/' ? { index: true } : { path }),
        handle: { source: `src/${source}`, words: wanted, isPrivate } satisfies PageHandle,
        lazy: lazily(load, wanted),
      }
    }

  const missing: RouteObject = {
    path: '*',
    Component: () => null,
    loader: () => {
      throw notFound()
    },
  }
  const shop: RouteObject = {
    path: '/',
    Component: RootLayout,
    HydrateFallback: RootSkeleton,
    ErrorBoundary: ErrorPage,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [...shopPages.map(page('pages', false)), missing],
      },
    ],
  }
  /** Pages of one person: the server sends their shell, the browser the rest. */
  const apart = (layout: Page, pages: Page[]): RouteObject => {
    const inside = ([path, source, load]: Page): Page => [
      path,
      source,
      async () => {
        const [module, { PageError }] = await Promise.all([load(), layout[2]()])
        return PageError ? { ErrorBoundary: PageError, ...module } : module
      },
    ]
    const { path: _, ...around } = page('pro', true)(layout)
    return {
      HydrateFallback: PrivateSkeleton,
      ErrorBoundary: ErrorPage,
      children: [{ ...around, children: pages.map((each) => page('pro', true)(inside(each))) }],
    } as RouteObject
  }
  return [
    shop,
    apart(
      ['', 'pro/shell/welcome-layout.tsx', () => import('#pro/shell/welcome-layout.tsx')],
      welcomePages,
    ),
    apart(['', 'pro/shell/pro-layout.tsx', () => import('#pro/shell/pro-layout.tsx')], proPages),
    apart(
      ['', 'regie/shell/regie-layout.tsx', () => import('#regie/shell/regie-layout.tsx')],
      regiePages,
    ),
  ]
}
