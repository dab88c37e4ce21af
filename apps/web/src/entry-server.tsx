import type { Locale } from '@dansmazone/contract/vocabulary'
import { renderToString } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  matchRoutes,
  RouterContextProvider,
  StaticRouterProvider,
} from 'react-router'
import { toPageError } from '#api/api-error.ts'
import { appContext } from '#api/app-context.ts'
import { createQueryClient, type FetchApi } from '#api/client.ts'
import { PrivateHead, PrivateSkeleton } from '#frame/private-skeleton.tsx'
import { createI18n, I18nProvider } from '#i18n/i18n.tsx'
import { splitLocale } from '#i18n/locale.ts'
import { loadPageMessages, loadProMessages, messagesSources } from '#i18n/messages.ts'
import type { PageData } from '#lib/page-data.ts'
import { App } from './app.tsx'
import { documentOf, type Manifest } from './document.ts'
import { privateRoutes } from './private-routes.tsx'
import { shopRoutes, type PageHandle } from './routes.tsx'

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
const noWords = () => Promise.resolve()
const routes = [...shopRoutes(noWords), ...privateRoutes(noWords)]

const handlers = new Map<string, ReturnType<typeof createStaticHandler>>()

/** One for each language: it keeps the pages' code once loaded. */
const handlerOf = (basename: string) => {
  const handler = handlers.get(basename) ?? createStaticHandler(routes, { basename })
  handlers.set(basename, handler)
  return handler
}

const handlesOf = (matches: { route: { handle?: unknown } }[]) =>
  matches.flatMap(({ route }) => (route.handle as PageHandle | undefined) ?? [])

const sourcesOf = (handles: PageHandle[], locale: Locale) => [
  ...messagesSources(locale, handles.at(-1)?.words ?? 'first'),
  ...handles.map(({ source }) => source),
]

const matchesOf = (pathname: string) => {
  const { locale, basename } = splitLocale(pathname)
  return { locale, handles: handlesOf(matchRoutes(routes, pathname, basename) ?? []) }
}

/** What only these pages need: their routes, and through them their style sheet. */
const privateSource = 'src/private-routes.tsx'

/** Whether a page is one person's: its address may carry a token, and nothing of it is to be kept. */
export const isPrivate = (url: string): boolean =>
  matchesOf(new URL(url, 'http://site.invalid').pathname).handles.some((handle) => handle.isPrivate)

/** The shell of one person's page, the same for everybody: it asks for nothing, the browser does. */
const renderShell = async (pathname: string, assets: Manifest): Promise<Rendered> => {
  const { locale, handles } = matchesOf(pathname)
  const messages = await loadProMessages(locale)
  const html = documentOf({
    app: renderToString(
      <I18nProvider value={createI18n(locale, messages)}>
        <PrivateHead />
        <PrivateSkeleton />
      </I18nProvider>,
    ),
    locale,
    assets,
    pageData: null,
    sources: [privateSource, ...sourcesOf(handles, locale)],
  })
  return { status: 200, html, locale, cacheControl: 'private, no-cache' }
}

/** Renders one page as the browser will take it over: same code, same answers of the API, same instant. */
export const render = async (options: RenderOptions): Promise<Rendered> => {
  const { publicUrl, fetchApi, assets } = options
  const url = new URL(`${publicUrl}${options.url}`)
  if (isPrivate(options.url)) return await renderShell(url.pathname, assets)
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
  const handles = handlesOf(context.matches)
  const html = documentOf({
    app,
    locale,
    assets,
    pageData,
    sources: sourcesOf(handles, locale),
  })
  return { status, html, locale, cacheControl: cacheControlOf(status) }
}
