import AxeBuilder from '@axe-core/playwright'
import type { MerchantMap } from '@dansmazone/contract/map'
import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'
import { complaintsOf } from './complaints.ts'

const markers = (page: Page) =>
  page.getByRole('list', { name: 'Commerces sur la carte' }).getByRole('button')
const alone = (page: Page) =>
  markers(page).filter({ hasText: /, (ouvert|fermé|horaires inconnus)$/ })
const clusters = (page: Page) => markers(page).filter({ hasText: 'agrandir' })
const inSight = (page: Page) => page.getByRole('region', { name: 'Carte des commerces' })
const shown = async (page: Page) => {
  await expect(markers(page).first()).toBeVisible({ timeout: 15_000 })
}
/** Drawn without a graphics card, a map is slow to read back; nobody but a test reads it. */
const slowDrawing = /GPU stall due to ReadPixels|GroupMarkerNotSet|swiftshader/i

test('the map shows all that the list counts, and comes only when asked for', async ({
  page,
  request,
}) => {
  const complaints = complaintsOf(page, slowDrawing)
  const asked: string[] = []
  page.on('request', (each) => asked.push(each.url()))
  await page.goto(paths.merchants())
  const map = (await (
    await request.get('/v1/merchants/map?bbox=-180,-90,180,90&zoom=0')
  ).json()) as MerchantMap
  expect(asked.filter((url) => /map-panel|maplibre|basemap/.test(url))).toEqual([])
  await page
    .getByRole('navigation', { name: 'Liste ou carte' })
    .getByRole('link', { name: 'Carte' })
    .click()
  await expect(page).toHaveURL(paths.merchants({ view: 'map' }))
  await shown(page)
  const total = map.items.reduce((sum, item) => sum + (item.type === 'cluster' ? item.count : 1), 0)
  const words = new RegExp(`^${String(total).replace(/\B(?=(\d{3})+$)/, '\\s')} commerces ici`)
  await expect(inSight(page).getByText(words)).toBeVisible()
  expect(asked.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([])
  expect(complaints).toEqual([])
})

test('a cluster opens, a merchant is chosen, by the keyboard alone', async ({ page, request }) => {
  const { department } = await examplesOf(request)
  await page.goto(paths.merchants({ departments: [department.code], view: 'map' }))
  await shown(page)
  await clusters(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Rechercher dans cette zone' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Commerces sur la carte' })).toBeFocused()
  // As many times as it takes to come down to a merchant.
  await expect(async () => {
    if ((await alone(page).count()) > 0) return
    await clusters(page).first().focus({ timeout: 1000 })
    await page.keyboard.press('Enter')
    await expect(alone(page).first()).toBeAttached({ timeout: 3000 })
  }).toPass({ timeout: 25_000 })
  const first = await alone(page).first().textContent()
  const marker = alone(page).filter({ hasText: first ?? '' })
  await marker.focus()
  await page.keyboard.press('Enter')
  const card = inSight(page).getByRole('article')
  await expect(card).toBeVisible()
  expect(first).toContain((await card.getByRole('heading').textContent()) ?? '?')
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(marker).toBeFocused()
})

test('a card pointed at lights its marker, and the list follows what is chosen on the map', async ({
  page,
  request,
}) => {
  const { commune } = await examplesOf(request)
  await page.goto(paths.merchants({ near: commune.insee, view: 'map' }))
  await shown(page)
  await page.locator('[data-merchant]').first().hover()
  await expect(page.locator('ul button[data-lit]')).toHaveCount(1)
  const marker = alone(page).first()
  await marker.click()
  await expect(marker).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('[data-merchant][data-lit]')).toBeInViewport()
})

test('the list is searched again where the map was taken, and going back returns', async ({
  page,
}) => {
  await page.goto(paths.merchants({ view: 'map' }))
  await shown(page)
  const all = await page.locator('main output').first().textContent()
  await page.getByRole('button', { name: 'Agrandir', exact: true }).click()
  await page.getByRole('button', { name: 'Rechercher dans cette zone' }).click()
  await expect(page).toHaveURL(/[?&]zone=[-\d.%C]+&vue=carte/)
  await expect(page.locator('main output').first()).not.toHaveText(all ?? '')
  await expect(page.getByRole('button', { name: 'Rechercher dans cette zone' })).toHaveCount(0)
  await expect(
    page.getByRole('link', { name: 'Retirer le filtre Dans la zone de la carte' }),
  ).toBeVisible()
  await page.goBack()
  await expect(page.locator('main output').first()).toHaveText(all ?? '')
})

test('products lead to their merchants on the map', async ({ page, request }) => {
  const { rubric } = await examplesOf(request)
  await page.goto(paths.products({ categories: [rubric.slug], view: 'map' }))
  await shown(page)
  await page.locator('[data-merchant]').first().hover()
  await expect(page.locator('ul button[data-lit]')).toHaveCount(1)
})

test('without WebGL the map says so, and the list stays', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto(paths.merchants({ view: 'map' }))
  await expect(
    page.getByRole('heading', { name: 'La carte ne peut pas s’afficher ici' }),
  ).toBeVisible()
  await expect(page.locator('[data-results] article').first()).toBeVisible()
})

test('a map that does not arrive can be asked for again', async ({ page }) => {
  await page.route('**/v1/basemap', (route) => route.abort())
  await page.goto(paths.merchants({ view: 'map' }))
  await expect(page.getByRole('heading', { name: 'La carte n’est pas arrivée' })).toBeVisible({
    timeout: 15_000,
  })
  await expect(page.locator('[data-results] article').first()).toBeVisible()
  await page.unroute('**/v1/basemap')
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await shown(page)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the map, ${colorScheme}`, async ({ page, request }) => {
    const { commune } = await examplesOf(request)
    await page.emulateMedia({ colorScheme })
    await page.goto(paths.merchants({ near: commune.insee, view: 'map' }))
    await shown(page)
    await alone(page).first().click()
    await expect(inSight(page).getByRole('article')).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the map fills the width, and what is chosen shows at its foot', async ({
    page,
    request,
  }) => {
    const { commune } = await examplesOf(request)
    await page.goto(paths.merchants({ near: commune.insee, view: 'map' }))
    await shown(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect((await inSight(page).boundingBox())?.width).toBe(390)
    await alone(page).first().tap()
    const card = inSight(page).getByRole('article')
    await expect(card).toBeInViewport()
    await card.getByRole('link').first().tap()
    await expect(page).toHaveURL(/\/commercants\/[a-z0-9-]+$/)
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the list says what the map would', async ({ page }) => {
    await page.goto(paths.merchants({ view: 'map' }))
    await expect(page.locator('[data-results] article').first()).toBeVisible()
    await expect(page.getByText('La carte a besoin de JavaScript')).toBeVisible()
  })
})
