import type { Merchant } from '@dansmazone/contract/merchant'
import { expect, test } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf, findMerchant } from './catalogue.ts'

const jsonLdOf = (html: string) => {
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
  return (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph']
}

const weekdays = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche']

test('the door shows the week with today marked, the way there and the phone, and asks nobody else', async ({
  page,
  request,
  baseURL,
}) => {
  const merchant = await findMerchant(
    request,
    'with hours, a phone and a public street',
    ({ address, openingHours, phone }) =>
      openingHours.known && phone !== undefined && address.street !== undefined,
  )
  const elsewhere: string[] = []
  page.on('request', (each) => {
    if (!each.url().startsWith(baseURL ?? '')) elsewhere.push(each.url())
  })
  await page.goto(paths.merchant(merchant.slug), { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(merchant.name)
  const week = page.getByRole('table', { name: 'Horaires de la semaine' })
  await expect(week.getByRole('rowheader')).toHaveCount(7)
  const today = week.locator('[aria-current=date]')
  await expect(today).toHaveCount(1)
  const weekday = await page.evaluate(() => (new Date().getDay() + 6) % 7)
  await expect(today).toContainText(new RegExp(weekdays[weekday] ?? '', 'i'))
  await expect(today).toContainText('aujourd’hui')
  await expect(page.getByRole('link', { name: 'Appeler' })).toHaveAttribute(
    'href',
    /^tel:\+33\d{9}$/,
  )
  await expect(page.getByRole('link', { name: 'Y aller' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.openstreetmap\.org\//,
  )
  await expect(page.getByText(merchant.address.street ?? '').first()).toBeVisible()
  expect(elsewhere).toEqual([])
})

test('a closure is said first, with its reason and the day the door opens again', async ({
  page,
  request,
}) => {
  const { closed } = await examplesOf(request)
  await page.goto(paths.merchant(closed.slug))
  const notice = page.getByRole('region', { name: /^Fermé jusqu’au/ })
  await expect(notice).toBeVisible()
  const current = closed.closures[0]
  if (current?.reason) {
    await expect(notice).toContainText(current.reason.split(/[ :;]/)[0] ?? '')
  }
  if (closed.openStateUntil) await expect(notice).toContainText(/Réouverture le \p{L}+ \d/u)
})

test('hours nobody gave are said to be unknown, never guessed', async ({ page, request }) => {
  const { silent } = await examplesOf(request)
  await page.goto(paths.merchant(silent.slug))
  await expect(page.getByText('Horaires inconnus').first()).toBeVisible()
  await expect(page.getByText('Ce commerce n’a pas donné ses horaires')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  const [business] = jsonLdOf(await (await request.get(paths.merchant(silent.slug))).text())
  expect(business).not.toHaveProperty('openingHoursSpecification')
})

test('a street kept private is nowhere in the page, and the way leads to the commune', async ({
  page,
  request,
}) => {
  const merchant = await findMerchant(
    request,
    'whose street is private',
    ({ address }) => address.street === undefined,
  )
  await page.goto(paths.merchant(merchant.slug))
  await expect(page.getByText('L’adresse exacte n’est pas publique')).toBeVisible()
  const [business] = jsonLdOf(await (await request.get(paths.merchant(merchant.slug))).text())
  expect(business?.['address']).not.toHaveProperty('streetAddress')
  expect(business).not.toHaveProperty('geo')
})

test('a label says what it means and who vouches for it', async ({ page, request }) => {
  const merchant = await findMerchant(request, 'with a label checked', ({ labels }) =>
    labels.some(({ checkedBy }) => checkedBy !== undefined),
  )
  const label = merchant.labels.find(({ checkedBy }) => checkedBy !== undefined)
  await page.goto(paths.merchant(merchant.slug))
  const labels = page.getByRole('region', { name: 'Labels et titres' })
  await expect(labels).toContainText(label?.name ?? '')
  await expect(labels).toContainText(`Vérifié par ${label?.checkedBy}`)
})

test('the HTML has the business, its hours and its place for machines, and the data of the page', async ({
  request,
}) => {
  const merchant = await findMerchant(
    request,
    'with hours, exactly placed, with a legal name',
    ({ address, legal, openingHours }) =>
      openingHours.known && address.precision === 'exact' && legal.name !== undefined,
  )
  const html = await (await request.get(paths.merchant(merchant.slug))).text()
  const [business, breadcrumb] = jsonLdOf(html)
  expect(business).toMatchObject({
    name: merchant.name,
    legalName: merchant.legal.name,
    address: { postalCode: merchant.address.postcode, addressCountry: 'FR' },
    geo: { latitude: merchant.address.lat },
  })
  const open = merchant.openingHours.weekly.flatMap(({ spans }) => spans)
  const hours = business?.['openingHoursSpecification'] as unknown[]
  expect(hours.length).toBeGreaterThanOrEqual(open.length)
  expect(breadcrumb).toMatchObject({ '@type': 'BreadcrumbList' })
  expect(html).toContain(`"slug":"${merchant.slug}"`)
})

test('a merchant asked by its id moves to its own address, in the language of the page', async ({
  request,
}) => {
  const { merchant } = await examplesOf(request)
  const moved = await request.get(`/en/commercants/${merchant.id}`, { maxRedirects: 0 })
  expect(moved.status()).toBe(301)
  expect(moved.headers()['location']).toBe(`/en${paths.merchant(merchant.slug)}`)
  expect((await request.get('/commercants/personne-de-ce-nom')).status()).toBe(404)
})

test('the whole window can be seen, a part at a time, without a script', async ({
  browser,
  baseURL,
  request,
}) => {
  const merchant: Merchant = await findMerchant(
    request,
    'with products',
    ({ productCount }) => productCount > 2,
  )
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto(paths.merchant(merchant.slug))
  const window = page.getByRole('region', { name: 'En vitrine' })
  const shown = Math.min(merchant.productCount, 24)
  await expect(window.getByRole('article')).toHaveCount(shown)
  await expect(page.getByRole('link', { name: 'Voir la suite' })).toHaveCount(
    merchant.productCount > shown ? 1 : 0,
  )
  await window.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/produits\/[a-z0-9-]+$/)
  await context.close()
})
