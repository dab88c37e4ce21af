import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { examplesOf } from './catalogue.ts'
import { pageKinds } from './pages.ts'

const violationsOf = async (page: Page, rules?: string[]) => {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

/** The colours that the page has now are those that it shows. */
const painted = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })

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
