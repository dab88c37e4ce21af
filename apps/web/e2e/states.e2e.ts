import { expect, test, type Page } from '@playwright/test'
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

/** Has pages' code missing from the server, as that of a former version is; answers the addresses that are loaded then. */
async function withoutCode(page: Page, times: number) {
  let missing = 0
  await page.route('**/assets/*.js', (route) => {
    missing += 1
    return missing > times ? route.continue() : route.fulfill({ status: 404, body: 'Not found' })
  })
  const loads: string[] = []
  page.on('load', () => loads.push(new URL(page.url()).pathname))
  return loads
}

test('a page left open while the site was renewed is loaded anew, where it was going', async ({
  page,
}) => {
  await page.goto(paths.about())
  const loads = await withoutCode(page, 1)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sources et licences' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources et licences')
  await expect.poll(() => loads).toEqual([paths.sources()])
})

test('a page of a merchant too, and one whose code never comes says so', async ({ page }) => {
  await page.goto(paths.signIn())
  const loads = await withoutCode(page, 1)
  await page.getByRole('link', { name: 'Mot de passe oublié ?' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mot de passe oublié')
  await expect.poll(() => loads).toEqual([paths.forgotten()])
  await page.route('**/assets/sign-in-page-*.js', (route) => route.fulfill({ status: 404 }))
  await page.getByRole('link', { name: 'Revenir à la connexion' }).click()
  await expect(
    page.getByRole('heading', { name: 'La page n’a pas pu être préparée' }),
  ).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('link', { name: 'Réessayer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se connecter')
})
