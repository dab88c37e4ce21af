import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'

const visit = async (page: Page, path: string) => {
  const requests: { url: string; bytes: number; type: string; text: Buffer | null }[] = []
  const pending: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    pending.push(
      (async () => {
        const { responseBodySize, responseHeadersSize } = await request.sizes()
        const response = await request.response()
        const type = request.resourceType()
        const read = ['script', 'stylesheet'].includes(type) && response
        const text = read ? await response.body() : null
        const url = request.url()
        requests.push({ url, bytes: responseBodySize + responseHeadersSize, type, text })
      })(),
    )
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  // The whole page, as someone who reads it to its end.
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      scrollTo(0, y)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })
  await page.waitForLoadState('networkidle')
  await Promise.all(pending)
  return requests
}

type Requests = Awaited<ReturnType<typeof visit>>

const compressed = (requests: Requests, wanted: string) =>
  requests.flatMap(({ type, text }) => (type === wanted && text ? gzipSync(text).length : []))
const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0)

for (const width of [390, 1280]) {
  test.describe(`the home page, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('keeps to its budgets: 128 KB of scripts, 15 of styles, 25 requests, 500 KB, one host', async ({
      page,
      baseURL,
    }) => {
      const requests = await visit(page, '/')
      expect(total(compressed(requests, 'script'))).toBeLessThanOrEqual(128_000)
      const sheets = compressed(requests, 'stylesheet')
      expect(sheets).toHaveLength(1)
      expect(total(sheets)).toBeLessThanOrEqual(15_000)
      expect(requests.length).toBeLessThanOrEqual(25)
      expect(total(requests.map(({ bytes }) => bytes))).toBeLessThanOrEqual(500_000)
      expect(requests.filter(({ url }) => !url.startsWith(baseURL ?? ''))).toEqual([])
      expect(requests.filter(({ url }) => url.includes('/v1/'))).toEqual([])
    })

    test('does not move while it loads, even when its typefaces come after all the rest', async ({
      page,
    }) => {
      let release = () => {}
      const painted = new Promise<void>((resolve) => (release = resolve))
      await page.route(/\.woff2$/, async (route) => {
        await painted
        await route.continue()
      })
      await page.goto('/', { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.evaluate(() => new Promise(requestAnimationFrame))
      release()
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready)
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as unknown as { value: number }).value
            }).observe({ type: 'layout-shift', buffered: true })
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
          }),
      )
      expect(shift).toBeLessThan(0.02)
    })
  })
}

test.describe('pages of one person', () => {
  test('have a style sheet of their own, named by the server: 16 KB beside that of the shop', async ({
    page,
  }) => {
    const sheets = compressed(await visit(page, '/connexion'), 'stylesheet')
    expect(sheets).toHaveLength(2)
    expect(Math.min(...sheets)).toBeLessThanOrEqual(16_000)
    expect(total(sheets)).toBeLessThanOrEqual(31_000)
  })

  test('are never painted before their styles, coming from the shop either', async ({ page }) => {
    await page.goto('/')
    const heading = page.getByRole('heading', { level: 1 })
    const ofShop = await heading.innerText()
    let release = () => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/private-*.css', async (route) => {
      await released
      await route.continue()
    })
    const asked = page.waitForRequest('**/private-*.css')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Espace commerçant' }).click()
    await asked
    await page.waitForTimeout(500)
    await expect(heading).toHaveText(ofShop)
    release()
    await expect(heading).toHaveText('Se connecter')
    await page.goBack()
    await expect(heading).toHaveText(ofShop)
  })
})
