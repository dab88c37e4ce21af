import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { examplesOf } from './catalogue.ts'
import { pageKinds } from './pages.ts'
import { painted } from './painted.ts'

const violationsOf = async (page: Page, rules?: string[]) => {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

for (const width of [390, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 }, colorScheme: 'light' })
    for (const [name, addressOf] of Object.entries(pageKinds)) {
      test(`${name}: no axe violation in light or dark, nothing wider than the screen`, async ({
        page,
        request,
      }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.goto(addressOf(await examplesOf(request)))
        expect(await violationsOf(page)).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBeLessThanOrEqual(0)
        // Nothing but colours depends on the scheme.
        await page.emulateMedia({ colorScheme: 'dark' })
        await painted(page)
        expect(await violationsOf(page, ['color-contrast', 'link-in-text-block'])).toEqual([])
      })
    }
  })
}
