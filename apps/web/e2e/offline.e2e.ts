import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'

test.use({ serviceWorkers: 'allow' })

/** The worker is ready, and has been told what the first page was made of. */
const kept = (page: Page, address: string) =>
  expect
    .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, address), {
      // The worker waits for a machine that has nothing better to do.
      timeout: 20_000,
    })
    .toBe(true)

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('pages already opened can be read again without a network', async ({
  context,
  page,
  request,
}) => {
  const { merchant } = await examplesOf(request)
  await page.goto(paths.merchant(merchant.slug))
  await kept(page, paths.merchant(merchant.slug))
  // Opened from inside, it never came as a document: its code and its answers are what is kept.
  await page.getByRole('banner').getByRole('link', { name: 'Rubriques' }).click()
  await expect(page).toHaveURL(paths.categories())
  // The address changes before the page does.
  await expect(heading(page)).not.toHaveText(merchant.name)
  const rubrics = (await heading(page).textContent()) ?? ''
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()

  await context.setOffline(true)
  await expect(page.getByText('Hors connexion').first()).toBeVisible()
  await page.reload()
  await expect(heading(page)).toHaveText(rubrics)
  await page.goto(paths.merchant(merchant.slug))
  await expect(heading(page)).toHaveText(merchant.name)
  await expect(page.getByText('Hors connexion').first()).toBeVisible()
})

test('a page never opened says so, and comes by itself when the network is back', async ({
  context,
  page,
}) => {
  await page.goto(paths.home())
  await kept(page, paths.home())
  await context.setOffline(true)
  await page.goto(paths.sources())
  await expect(heading(page)).toHaveText('Vous êtes hors connexion')
  await expect(page.getByRole('link', { name: 'Réessayer' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await context.setOffline(false)
  await expect(heading(page)).toHaveText('Sources et licences')
})

test('the search box on a phone says there is no network, even when first opened without one', async ({
  context,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(paths.home())
  const box = page.getByRole('main').getByRole('combobox').first()
  await expect(box).toBeVisible()
  await context.setOffline(true)
  await box.click()
  await box.pressSequentially('cout')
  await expect(page.getByRole('main').getByText(/^Hors connexion/)).toBeVisible()
})

test('online, what the API answers is always fresh, and where one is is kept nowhere', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    serviceWorkers: 'allow',
    geolocation: { latitude: 44.350_612, longitude: 2.575_043 },
    permissions: ['geolocation'],
  })
  const page = await context.newPage()
  await page.goto(paths.home())
  await kept(page, paths.home())
  await page.getByRole('button', { name: 'Me localiser' }).click()
  await expect(page).toHaveURL(/\/produits\?pres=12\d{3}$/)
  const stored = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => url)
  })
  expect(stored.filter((url) => /near=44\.35(%2C|,)2\.58/.test(url))).toEqual([])

  // What was kept is altered: a worker that preferred it to the network would show it.
  const fresh = await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      if (await cache.match('/v1/territories', { ignoreVary: true })) {
        await cache.put('/v1/territories', Response.json({ stale: true }))
      }
    }
    return (await fetch('/v1/territories')).text()
  })
  expect(fresh).toContain('departments')
  await context.close()
})

test('a new version waits for the pages of the old one to close, then throws away what it kept', async ({
  page,
}) => {
  await page.goto(paths.home())
  await kept(page, paths.home())
  const source = await (await page.request.get('/service-worker.js')).text()
  expect(source).not.toContain('skipWaiting')
  await page.evaluate(async () => void (await caches.open('files of an older version')))
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.unregister()
  })
  await page.reload()
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).filter((name) => /older/.test(name))),
    )
    .toEqual([])
})

test('the manifest names the site and its icons', async ({ request }) => {
  const manifest = (await (await request.get('/site.webmanifest')).json()) as {
    name: string
    icons: { src: string; sizes: string; purpose?: string }[]
  }
  expect(manifest.name).toBe('#DansMaZone')
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  for (const { src } of manifest.icons) {
    expect((await request.get(src)).headers()['content-type'], src).toMatch(/^image\//)
  }
})
