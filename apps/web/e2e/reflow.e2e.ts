import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'
import { pageKinds } from './pages.ts'

const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const outside = [...document.querySelectorAll('main > * a, main > * button')].filter(
      (each) =>
        getComputedStyle(each.parentElement ?? each).position === 'fixed' &&
        each.getBoundingClientRect().right > clientWidth,
    )
    return {
      page: Math.max(scrollWidth - clientWidth, 0),
      cut: outside.map((each) => each.textContent),
    }
  })

const fits = { page: 0, cut: [] }

for (const [name, addressOf] of Object.entries(pageKinds)) {
  test(`${name}: read in one column at 320 px, and with text twice as large`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(addressOf(await examplesOf(request)))
    expect(await overflow(page)).toEqual(fits)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await overflow(page)).toEqual(fits)
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the menu closes when the keyboard goes on behind it', async ({ page }) => {
    await page.goto(paths.products())
    const menu = page.getByRole('navigation', { name: 'Menu' })
    await expect(async () => {
      await page.getByRole('button', { name: 'Menu' }).press('Enter')
      await expect(menu).toBeVisible({ timeout: 1000 })
    }).toPass()
    await menu.getByRole('link').last().focus()
    await page.keyboard.press('Tab')
    await expect(menu).toBeHidden()
  })

  test('a commune is chosen when the finger is lifted, not when it lands', async ({
    page,
    request,
  }) => {
    const { commune } = await examplesOf(request)
    await page.goto(paths.home())
    const field = page.getByRole('combobox', { name: 'Votre commune ou code postal' })
    await field.pressSequentially(commune.name)
    const choice = page.getByRole('option').first()
    await choice.hover()
    await page.mouse.down()
    await expect(page).toHaveURL(paths.home())
    await page.mouse.move(0, 0)
    await page.mouse.up()
    await expect(page).toHaveURL(paths.home())
    await choice.tap()
    await expect(page).toHaveURL(/\/produits\?pres=\w{5}$/)
  })
})
