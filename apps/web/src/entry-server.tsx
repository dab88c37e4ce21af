import type { Locale } from '@dansmazone/contract/vocabulary'
import { renderToString } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  StaticRouterProvider,
} from 'react-router'
import { toPageError } from '#api/api-error.ts'
import { appContext } from '#api/app-context.ts'
import { createQueryClient, type FetchApi } from '#api/client.ts'
import { createI18n } from '#i18n/i18n.tsx'
import { splitLocale } from '#i18n/locale.ts'
import { loadPageMessages, messagesSources } from '#i18n/messages.ts'
import type { PageData } from '#lib/page-data.ts'
import { App } from './app.tsx'
import { documentOf, type Manifest } from './document.ts'
import { siteRoutes, type PageHandle } from './routes.tsx'

export type RenderOptions = {
  /** Path and query, with the prefix of the language. */
  url: string
  /** Without a slash at the end. */
  publicUrl: string
  fetchApi: FetchApi
  /** The client build's `.vite/manifest.json`. */
  assets: Manifest
  /** The instant to render for, in milliseconds. */
  now: number
}

export type Rendered = {
  status: number
  location?: string
  html: string
  locale: Locale
  cacheControl: string
}

const cacheControlOf = (status: number) =>
  status < 400 || status === 404 ? 'public, max-age=60, stale-while-revalidate=600' : 'no-store'

// All words are loaded before a page is rendered here: its code waits for nothing more.
const routes = siteRoutes(() => Promise.resolve())

const handlers = new Map<string, ReturnType<typeof createStaticHandler>>()

/** One for each language: it keeps the pages' code once loaded. */
const handlerOf = (basename: string) => {
  const handler = handlers.get(basename) ?? createStaticHandler(routes, { basename })
  handlers.set(basename, handler)
  return handler
}

/** Renders one page as the browser will take it over: same code, same answers of the API, same instant. */
export const render = async (options: RenderOptions): Promise<Rendered> => {
  const { publicUrl, fetchApi, assets } = options
  const url = new URL(`${publicUrl}${options.url}`)
  const { locale, basename } = splitLocale(url.pathname)
  const messages = await loadPageMessages(locale)
  const queryClient = createQueryClient(fetchApi, locale, { retries: 0 })
  const handler = handlerOf(basename)
  const context = await handler.query(new Request(url), {
    requestContext: new RouterContextProvider(new Map([[appContext, { queryClient, locale }]])),
  })
  if (context instanceof Response) {
    const location = context.headers.get('location') ?? `${basename}/`
    const { status } = context
    return { status, location, html: '', locale, cacheControl: cacheControlOf(status) }
  }

  const errors = context.errors
    ? Object.fromEntries(
        Object.entries(context.errors).map(([route, error]) => [route, toPageError(error)]),
      )
    : null
  context.errors = errors
  const error = errors && Object.values(errors)[0]
  const status = !error ? 200 : error.status >= 400 && error.status < 600 ? error.status : 503
  const pageData: PageData = {
    locale,
    publicUrl,
    now: options.now,
    answers: queryClient
      .getQueryCache()
      .getAll()
      .filter((query) => query.state.status === 'success')
      .map((query) => [String(query.queryKey[0]), query.state.data]),
    loaderData: context.loaderData,
    errors,
  }
  const app = renderToString(
    <App
      queryClient={queryClient}
      i18n={createI18n(locale, messages)}
      publicUrl={publicUrl}
      now={options.now}
    >
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </App>,
  )
  queryClient.clear()
  const handles = context.matches.flatMap(({ route }): PageHandle[] => route.handle ?? [])
  const inner = handles.some((handle) => handle.inner)
  const html = documentOf({
    app,
    assets,
    pageData,
    sources: [...messagesSources(locale, { pages: inner }), ...handles.map(({ source }) => source)],
  })
  return { status, html, locale, cacheControl: cacheControlOf(status) }
}
