import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'

const visit = async (page: Page, path: string) => {
  const requests: { url: string; bytes: number; script: Buffer | null }[] = []
  const pending: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    pending.push(
      (async () => {
        const { responseBodySize, responseHeadersSize } = await request.sizes()
        const response = await request.response()
        const script =
          request.resourceType() === 'script' && response ? await response.body() : null
        const url = request.url()
        requests.push({ url, bytes: responseBodySize + responseHeadersSize, script })
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

for (const width of [390, 1280]) {
  test.describe(`the home page, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('keeps to its budgets: 130 KB of scripts, 25 requests, 500 KB, one host', async ({
      page,
      baseURL,
    }) => {
      const requests = await visit(page, '/')
      const scripts = requests.flatMap(({ script }) => (script ? gzipSync(script).length : []))
      const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0)
      expect(total(scripts)).toBeLessThanOrEqual(130_000)
      expect(requests.length).toBeLessThanOrEqual(25)
      expect(total(requests.map(({ bytes }) => bytes))).toBeLessThanOrEqual(500_000)
      expect(requests.filter(({ url }) => !url.startsWith(baseURL ?? ''))).toEqual([])
      expect(requests.filter(({ url }) => url.includes('/v1/'))).toEqual([])
    })

    test('does not move while it loads', async ({ page }) => {
      await page.goto('/', { waitUntil: 'networkidle' })
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
