import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'
import { painted } from './painted.ts'
import { answering, box, list, options, searchesOf } from './suggestions.ts'

for (const width of [390, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: width < 500 })

    test('the open list has no axe violation, in light or dark, and is no wider than the screen', async ({
      page,
      request,
    }) => {
      const { merchant } = await examplesOf(request)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(paths.home())
      await box(page).click()
      await box(page).fill(merchant.name.slice(0, 6))
      await expect(options(page).nth(1)).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await page.waitForLoadState('networkidle')
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await painted(page)
      const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
      expect(dark.violations).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    })
  })
}

test('the box says what was searched, and follows going back and forward', async ({ page }) => {
  await answering(page, (q) => searchesOf(`${q} un`))
  await page.goto(paths.products({ text: 'bol' }))
  const field = page.getByRole('banner').getByRole('combobox')
  await expect(field).toHaveValue('bol')
  await field.fill('sac')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.products({ text: 'sac' }))
  await expect(list(page)).toBeHidden()
  await expect(field).toBeFocused()
  await page.goBack()
  await expect(field).toHaveValue('bol')
  await page.goForward()
  await expect(field).toHaveValue('sac')
  await field.fill('pot')
  await options(page).filter({ hasText: 'pot un' }).click()
  await expect(page).toHaveURL(paths.products({ text: 'pot un' }))
  await expect(field).toHaveValue('pot un')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the box of the home page opens full screen, and closes where it was', async ({ page }) => {
    await answering(page, (q) => searchesOf(`${q} un`))
    await page.goto(paths.home())
    await expect(box(page)).toBeAttached()
    const before = await box(page).boundingBox()
    await box(page).tap()
    const close = page.getByRole('main').getByRole('button', { name: 'Fermer' })
    await expect(close).toBeVisible()
    expect((await page.getByRole('main').getByRole('search').first().boundingBox())?.height).toBe(
      844,
    )
    await page.keyboard.type('bol')
    await expect(options(page).first()).toHaveText('bol un')
    await close.tap()
    await expect(list(page)).toBeHidden()
    expect(await box(page).boundingBox()).toEqual(before)
    await box(page).tap()
    await options(page).filter({ hasText: 'bol un' }).tap()
    await expect(page).toHaveURL(paths.products({ text: 'bol un' }))
  })

  test('on other pages the search opens from the top with its suggestions', async ({ page }) => {
    await answering(page, (q) => searchesOf(`${q} un`))
    await page.goto(paths.categories())
    await page.getByRole('banner').getByRole('button', { name: 'Rechercher' }).click()
    await expect(page.getByRole('banner').getByRole('combobox')).toBeFocused()
    await page.keyboard.type('bol')
    await options(page).filter({ hasText: 'bol un' }).tap()
    await expect(page).toHaveURL(paths.products({ text: 'bol un' }))
    await expect(list(page)).toBeHidden()
  })
})
