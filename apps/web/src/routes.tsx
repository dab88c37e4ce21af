import type { LazyRouteFunction, RouteObject } from 'react-router'
import { notFound } from '#api/api-error.ts'
import { ErrorPage } from '#shop/shell/error-page.tsx'
import { RootLayout } from '#shop/shell/root-layout.tsx'
import { RootSkeleton } from '#shop/shell/root-skeleton.tsx'

/** `source` is the module that `lazy` imports, as the manifest names it: the server preloads it. */
export type PageHandle = { source: string }

type PageModule = { Component: () => React.ReactNode; loader?: RouteObject['loader'] }

const page = (path: string, source: string, load: () => Promise<PageModule>): RouteObject => ({
  ...(path === '/' ? { index: true } : { path }),
  handle: { source: `src/${source}` } satisfies PageHandle,
  lazy: load as LazyRouteFunction<RouteObject>,
})

const pages: RouteObject[] = [
  page('/', 'shop/home/home-page.tsx', () => import('#shop/home/home-page.tsx')),
]

/** The whole map of the site, under the prefix of a language. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: RootLayout,
    HydrateFallback: RootSkeleton,
    ErrorBoundary: ErrorPage,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          ...pages,
          {
            path: '*',
            loader: () => {
              throw notFound()
            },
          },
        ],
      },
    ],
  },
]
