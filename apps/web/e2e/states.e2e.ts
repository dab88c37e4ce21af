import { expect, test } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'

test('when the API fails, the page says where the fault lies and can be asked for again', async ({
  page,
  request,
}) => {
  const { department } = await examplesOf(request)
  await page.goto(paths.departments())
  await page.route(/\/v1\/merchants\?/, (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      json: { status: 503, code: 'unavailable', requestId: 'demande-42' },
    }),
  )
  await page.getByRole('main').getByRole('link', { name: department.name, exact: true }).click()
  const failure = page.getByRole('heading', { name: 'La page n’a pas pu être préparée' })
  await expect(failure).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText('demande-42')).toBeVisible()
  await page.unroute(/\/v1\/merchants\?/)
  await page.getByRole('link', { name: 'Réessayer' }).click()
  await expect(page).toHaveURL(paths.department(department.slug))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(department.name)
})

test('when the network is gone, the page says so and waits for it', async ({ context, page }) => {
  await page.goto(paths.about())
  await context.setOffline(true)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sources et licences' }).click()
  await expect(page.getByRole('heading', { name: 'Vous êtes hors connexion' })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources et licences')
})

test('the rest of a list that is no longer valid leads back to its beginning', async ({
  page,
  request,
}) => {
  const { merchant } = await examplesOf(request)
  const address = paths.merchant(merchant.slug, 'plus-valable')
  expect((await request.get(address)).status()).toBe(400)
  await page.goto(address)
  await page.getByRole('link', { name: 'Revenir au début' }).click()
  await expect(page).toHaveURL(paths.merchant(merchant.slug))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(merchant.name)
})

test('a page that does not exist offers the search and the ways on', async ({ page }) => {
  await page.goto('/nulle-part')
  await page.getByRole('main').getByRole('search').getByRole('combobox').fill('savon')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.products({ text: 'savon' }))
})
