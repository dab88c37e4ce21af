import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** What one follows with a click, here with the keyboard alone: the focus goes there, then Enter. */
const press = async (page: Page, locator: ReturnType<Page['getByRole']>) => {
  await locator.focus()
  await expect(locator).toBeFocused()
  await page.keyboard.press('Enter')
}

const walks = {
  'with a pointer': (_page: Page, locator: ReturnType<Page['getByRole']>) => locator.click(),
  'with the keyboard alone': press,
}

for (const [how, follow] of Object.entries(walks)) {
  test(`from the home page to a rubric, a product, its merchant, ${how}`, async ({
    page,
    request,
  }) => {
    const { rubric } = await examplesOf(request)
    await page.goto(paths.home())
    await follow(page, page.getByRole('link', { name: rubric.name }).first())
    await expect(page).toHaveURL(paths.category(rubric.slug))
    await expect(heading(page)).toHaveText(rubric.name)
    const product = page.locator('[data-results] article').first().getByRole('link')
    const productName = (await product.textContent()) ?? ''
    await follow(page, product)
    await expect(page).toHaveURL(/\/produits\/[a-z0-9-]+$/)
    await expect(heading(page)).toHaveText(productName)
    const merchant = page.getByRole('main').locator('a[href^="/commercants/"]').first()
    await follow(page, merchant)
    await expect(page).toHaveURL(/\/commercants\/[a-z0-9-]+$/)
    await expect(page.getByRole('region', { name: 'En vitrine' })).toContainText(productName)
    await page.goBack()
    await expect(heading(page)).toHaveText(productName)
  })
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('from the home page to a rubric, a product, its merchant, its commune', async ({
    page,
    request,
  }) => {
    const { rubric } = await examplesOf(request)
    await page.goto(paths.home())
    await page.getByRole('link', { name: rubric.name }).first().click()
    await expect(heading(page)).toHaveText(rubric.name)
    await page.locator('[data-results] article').first().getByRole('link').click()
    await expect(page).toHaveURL(/\/produits\/[a-z0-9-]+$/)
    await page.getByRole('main').locator('a[href^="/commercants/"]').first().click()
    await expect(page.getByRole('table').or(page.getByText('horaires')).first()).toBeVisible()
    await page.getByRole('main').locator('a[href^="/communes/"]').first().click()
    await expect(heading(page)).toContainText('Commerces et produits')
  })
})

test('every stop of the keyboard on a merchant’s page can be seen', async ({ page, request }) => {
  const { merchant } = await examplesOf(request)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(paths.merchant(merchant.slug), { waitUntil: 'networkidle' })
  const hidden: string[] = []
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab')
    // Neither outside the screen nor under what stays at its bottom.
    const problem = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const { left, top, width, height } = focused.getBoundingClientRect()
      const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20))
      const seen = over !== null && (focused.contains(over) || over.contains(focused))
      return seen ? null : focused.outerHTML.slice(0, 200)
    })
    if (problem) hidden.push(problem)
  }
  expect(hidden).toEqual([])
})
