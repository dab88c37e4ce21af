import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { signUp } from './accounts.ts'
import { painted } from './painted.ts'

const violationsOf = async (page: Page, rules?: string[]) => {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

const fitsAndReads = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  await page.emulateMedia({ colorScheme: 'dark' })
  await painted(page)
  expect(await violationsOf(page, ['color-contrast', 'link-in-text-block'])).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

const open = [
  paths.signIn(),
  paths.signUp(),
  paths.forgotten(),
  paths.verification('jeton'),
  paths.newPassword('jeton'),
  paths.newAddress('jeton'),
  paths.magicLink('jeton'),
  paths.invitation('unknown-token-of-nobody'),
  '/en/connexion',
]

for (const width of [390, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 }, colorScheme: 'light' })

    for (const address of open) {
      test(`${address}: no axe violation in light or dark, nothing wider than the screen`, async ({
        page,
      }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.goto(address)
        await fitsAndReads(page)
      })
    }

    test('pages and dialogs of one’s own: the same', async ({ page, context, baseURL }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await signUp(context, baseURL)
      await page.goto(paths.pro())
      await fitsAndReads(page)
      await page.goto(paths.account())
      await fitsAndReads(page)
      await page.getByRole('button', { name: 'Activer' }).click()
      await expect(page.getByLabel(/code à six chiffres/)).toBeVisible()
      await fitsAndReads(page)
    })
  })
}
