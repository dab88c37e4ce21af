import type { PageData } from '#lib/page-data.ts'

/** What a page tells the service worker, which did not see it come. */
export type Visit = {
  /** The page itself and its files: only the first one comes without passing by the worker. */
  page: string | null
  files: string[]
  /** What the server sent inside the page, for those that will be opened from it. */
  answers: PageData['answers']
  locale: PageData['locale']
}

const loadedFiles = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname)

const register = async (pageData: PageData | null) => {
  const { serviceWorker } = navigator
  await serviceWorker.register('/service-worker.js')
  const known = serviceWorker.controller !== null
  const { active } = await serviceWorker.ready
  const visit: Visit = {
    // What the server did not render is one person's, or the same shell everywhere.
    page: known || !pageData ? null : location.pathname + location.search,
    files: known ? [] : [...new Set(loadedFiles())],
    answers: pageData?.answers ?? [],
    locale: pageData?.locale ?? 'fr',
  }
  active?.postMessage(visit)
}

const patienceMs = 5000

/** Has the browser keep what is visited, once the page is there and the machine has nothing better to do. */
export const keepVisitedPages = (pageData: PageData | null): void => {
  if (!('serviceWorker' in navigator)) return
  // Without a worker (a private window, a full disk) the site is the same, online.
  const quietly = () => void register(pageData).catch(() => undefined)
  const whenIdle = () =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(quietly, { timeout: patienceMs })
      : quietly()
  // Pictures may be long to come: the page is there before the last of them.
  const loaded = new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(null)
    addEventListener('load', resolve, { once: true })
    setTimeout(resolve, patienceMs)
  })
  void loaded.then(whenIdle)
}
