import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { examplesOf } from './catalogue.ts'
import { pageKinds } from './pages.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(`in ${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 844 } })
      for (const [name, addressOf] of Object.entries(pageKinds)) {
        test(`${name}: no axe violation, nothing wider than the screen`, async ({
          page,
          request,
        }) => {
          await page.goto(addressOf(await examplesOf(request)))
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow).toBeLessThanOrEqual(0)
        })
      }
    })
  }
}
