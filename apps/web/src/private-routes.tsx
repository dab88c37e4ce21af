import type { RouteObject } from 'react-router'
import { PrivateSkeleton } from '#frame/private-skeleton.tsx'
import { ErrorPage } from '#shop/shell/error-page.tsx'
import { proPages, regiePages, welcomePages, type Page } from './pages.ts'
import { pageRoute, type LoadWords } from './routes.tsx'

/** Pages of one person: the server sends their shell, the browser the rest. Their map comes when the first of them is visited. */
export const privateRoutes = (loadWords: LoadWords): RouteObject[] => {
  const route = pageRoute(loadWords, 'pro', true)

  const apart = (layout: Page, pages: Page[]): RouteObject => {
    const inside = ([path, source, load]: Page): Page => [
      path,
      source,
      async () => {
        const [module, { PageError }] = await Promise.all([load(), layout[2]()])
        return PageError ? { ErrorBoundary: PageError, ...module } : module
      },
    ]
    const { path: _, ...around } = route(layout)
    return {
      HydrateFallback: PrivateSkeleton,
      ErrorBoundary: ErrorPage,
      children: [{ ...around, children: pages.map((page) => route(inside(page))) }],
    } as RouteObject
  }
  return [
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
