import '#styles/base.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import {
  createBrowserRouter,
  matchRoutes,
  RouterContextProvider,
  RouterProvider,
} from 'react-router'
import { appContext } from '#api/app-context.ts'
import { browserFetch, createQueryClient } from '#api/client.ts'
import { createI18n } from '#i18n/i18n.tsx'
import { splitLocale } from '#i18n/locale.ts'
import { loadMessages, loadWords } from '#i18n/messages.ts'
import { readPageData } from '#lib/page-data.ts'
import { App } from './app.tsx'
import { keepVisitedPages } from './offline.ts'
import { elsewhere, notLoaded, shopRoutes } from './routes.tsx'

const pageData = readPageData(document)
const { locale, basename } = splitLocale(location.pathname)
document.documentElement.lang = locale
const queryClient = createQueryClient(browserFetch(import.meta.env.VITE_API_URL ?? ''), locale, {
  retries: 2,
})
const shop = shopRoutes((words) => loadWords(locale, words))
for (const [path, body] of pageData?.answers ?? []) queryClient.setQueryData([path], body)

/** Pages of one person come with a table and a style sheet of their own, for those who visit them. */
const loadPrivateRoutes = async () => {
  const { privateRoutes } = await import('./private-routes.tsx').catch(notLoaded)
  return privateRoutes((words) => loadWords(locale, words))
}

const isElsewhere = (pathname: string) =>
  matchRoutes(shop, pathname, basename)?.at(-1)?.route.path === elsewhere

/** Hydration needs the page's code at once: what is lazy on the way is loaded before the router starts. */
const loadMatchedPages = async () => {
  const matches = matchRoutes(shop, location, basename) ?? []
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return
      Object.assign(route, { ...(await route.lazy()), lazy: undefined })
    }),
  )
}

// Not awaited at the top: pages import from this same file, and would wait for it while it waits for them.
const start = async () => {
  const [messages, apart] = await Promise.all([
    loadMessages(locale),
    // Without a network the router asks again, and can say so.
    !pageData && isElsewhere(location.pathname) ? loadPrivateRoutes().catch(() => null) : null,
    pageData && loadMatchedPages(),
  ])
  const router = createBrowserRouter([...shop, ...(apart ?? [])], {
    basename,
    ...(!apart && {
      patchRoutesOnNavigation: async ({ path, patch }) => {
        if (isElsewhere(path)) patch(null, await loadPrivateRoutes())
      },
    }),
    getContext: () => new RouterContextProvider(new Map([[appContext, { queryClient, locale }]])),
    ...(pageData && {
      hydrationData: { loaderData: pageData.loaderData, errors: pageData.errors },
    }),
  })

  const app = (
    <App
      queryClient={queryClient}
      i18n={createI18n(locale, messages)}
      publicUrl={pageData?.publicUrl ?? location.origin}
      now={pageData?.now ?? Date.now()}
    >
      <RouterProvider router={router} />
    </App>
  )

  const root = document.querySelector('#root')
  if (!root) throw new Error('The page has no #root.')
  if (pageData) hydrateRoot(root, app)
  else {
    // That of the shell, which React did not make and would leave before its own.
    document.querySelector('title')?.remove()
    createRoot(root).render(app)
  }
}

void start()
if (import.meta.env.PROD) keepVisitedPages(pageData)
