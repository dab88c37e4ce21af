import { expect, test } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'

test('says what it is and shows something local before anything else', async ({
  page,
  request,
}) => {
  const { territory, product } = await examplesOf(request)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/près de chez vous/)
  await expect(page.getByText(territory.region.name).first()).toBeVisible()
  await expect(page.getByRole('link', { name: product.name })).toBeInViewport()
})

test('the search box leads to products', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('search').getByRole('combobox').fill('couteau')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.products({ text: 'couteau' }))
})

test('a commune is chosen by keyboard', async ({ page, request }) => {
  const { commune } = await examplesOf(request)
  await page.goto('/')
  const field = page.getByRole('combobox', { name: 'Votre commune ou code postal' })
  await field.pressSequentially(commune.name)
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('option', { name: commune.name, exact: false }).first().waitFor()
  await expect(page.getByRole('status').filter({ hasText: /^\d+ communes?$/ })).toBeAttached()
  await page.keyboard.press('End')
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/produits\?pres=\w{5}$/)
})

test('the device is asked where it is only on a click, and told nothing is wrong when it refuses', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Me localiser' }).click()
  await expect(page.getByText('Tapez le nom de votre commune')).toBeVisible()
})

test('the device’s position becomes a commune, rounded on the way', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    geolocation: { latitude: 44.350_612, longitude: 2.575_043 },
    permissions: ['geolocation'],
  })
  const page = await context.newPage()
  const asked = page.waitForRequest(/\/v1\/communes\?/)
  await page.goto('/')
  await page.getByRole('button', { name: 'Me localiser' }).click()
  expect(new URL((await asked).url()).searchParams.get('near')).toBe('44.35,2.58')
  await expect(page).toHaveURL(/\/produits\?pres=12\d{3}$/)
  await context.close()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page is whole and its search works', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('searchbox').fill('couteau')
    await page.getByRole('button', { name: 'Rechercher' }).first().click()
    await expect(page).toHaveURL(/\/produits\?q=couteau$/)
  })
})
