import AxeBuilder from '@axe-core/playwright'
import type { ProductList } from '@dansmazone/contract/product'
import { expect, test, type Page } from '@playwright/test'
import { noFilters } from '#lib/filters.ts'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'
import { complaintsOf } from './complaints.ts'

const cards = (page: Page) => page.locator('[data-results] article')
/** Once scripts answer, the form's button says how much there is rather than "Appliquer". */
const hydrated = (page: Page) =>
  expect(page.locator('search button[type=submit]').last()).toHaveText(/^Voir/)

test('a filter ticked narrows the list, its chip takes it away, and going back brings it again', async ({
  page,
}) => {
  await page.goto(paths.products())
  await hydrated(page)
  const all = await page.locator('output').first().textContent()
  await page.getByRole('checkbox', { name: 'Fabriqué en Occitanie' }).check()
  await expect(page).toHaveURL(paths.products({ madeHere: true }))
  await expect(page.locator('output').first()).not.toHaveText(all ?? '')
  await expect(cards(page).first()).toContainText('Fait ici')
  await page.getByRole('link', { name: 'Retirer le filtre Fabriqué en Occitanie' }).click()
  await expect(page).toHaveURL(paths.products())
  await expect(page.getByRole('checkbox', { name: 'Fabriqué en Occitanie' })).not.toBeChecked()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: 'Fabriqué en Occitanie' })).toBeChecked()
})

test('prices are typed in euros and the list follows', async ({ page }) => {
  await page.goto(paths.products())
  await hydrated(page)
  await page.getByRole('textbox', { name: 'De (€)' }).fill('20')
  await page.getByRole('textbox', { name: 'À (€)' }).fill('49,90')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.products({ priceMinCents: 2000, priceMaxCents: 4990 }))
  await expect(page.getByRole('link', { name: /Retirer le filtre De 20/ })).toBeVisible()
})

test('one goes down the tree of rubrics and up again', async ({ page, request }) => {
  const { rubric } = await examplesOf(request)
  const [child] = rubric.children
  await page.goto(paths.products({ openNow: true }))
  const panel = page.getByRole('search', { name: 'Filtrer' })
  await panel.getByRole('link', { name: rubric.name }).click()
  await expect(page).toHaveURL(paths.products({ categories: [rubric.slug], openNow: true }))
  await panel.getByRole('link', { name: child?.name ?? '' }).click()
  await expect(page).toHaveURL(paths.products({ categories: [child?.slug ?? ''], openNow: true }))
  await panel.getByRole('link', { name: 'Toutes les rubriques' }).click()
  await expect(page).toHaveURL(paths.products({ openNow: true }))
})

test('around a commune the nearest come first, with their distance', async ({ page, request }) => {
  const { commune } = await examplesOf(request)
  await page.goto(paths.products({ near: commune.insee }))
  await expect(page.getByRole('combobox', { name: 'Trier' }).locator('option:checked')).toHaveText(
    'Les plus proches',
  )
  await expect(page.getByRole('combobox', { name: 'Près de' })).toHaveValue(commune.name)
  await expect(cards(page).first()).toContainText(/\d\s(m|km)/)
  await page.getByRole('combobox', { name: 'À moins de' }).selectOption('50')
  await expect(page).toHaveURL(paths.products({ near: commune.insee, radiusKm: 50 }))
})

test('the rest of the list is added under what is shown, and going back finds it all', async ({
  page,
}) => {
  await page.goto(paths.products())
  await hydrated(page)
  const before = await cards(page).count()
  await page.getByRole('link', { name: 'Voir la suite' }).click()
  await expect(cards(page)).toHaveCount(before * 2)
  await expect(cards(page).nth(before).getByRole('link')).toBeFocused()
  await expect(page).toHaveURL(paths.products())

  const last = cards(page).nth(before + 5)
  await last.scrollIntoViewIfNeeded()
  await last.getByRole('link').click()
  await expect(page).toHaveURL(/\/produits\/[a-z0-9-]+$/)
  await page.goBack()
  await expect(cards(page)).toHaveCount(before * 2)
  await expect(last).toBeInViewport()
})

test('products and merchants answer to the same filters', async ({ page, request }) => {
  const { department } = await examplesOf(request)
  await page.goto(paths.products({ departments: [department.code] }))
  const kinds = page.getByRole('navigation', { name: 'Produits ou commerces' })
  await kinds.getByRole('link', { name: 'Commerces' }).click()
  await expect(page).toHaveURL(paths.merchants({ departments: [department.code] }))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(department.name)
  await expect(cards(page).first()).toContainText(`(${department.name})`)
})

test('an empty list offers what would not be, each a link', async ({ page }) => {
  await page.goto(paths.products({ madeHere: true, priceMinCents: 90_000_000 }))
  await expect(page.getByRole('heading', { name: 'Aucun produit' })).toBeVisible()
  await page.getByRole('link', { name: /^Sans « À partir de/ }).click()
  await expect(page).toHaveURL(paths.products({ madeHere: true }))
  await expect(cards(page).first()).toBeVisible()
})

test('what is sought and not found is quoted once', async ({ page }) => {
  await page.goto(paths.products({ text: 'xyzzy', madeHere: true }))
  await expect(page.getByRole('heading', { name: 'Aucun produit' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Sans « xyzzy »$/ })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/«\s*«/)
})

test('a place or a rubric sought by its name leads to its page, in any language', async ({
  page,
  request,
}) => {
  const { commune, rubric } = await examplesOf(request)
  await page.goto(paths.products({ text: rubric.name.toUpperCase() }))
  const leads = page.getByRole('list', { name: 'Aller directement à' })
  await expect(leads.getByRole('link', { name: rubric.name })).toHaveAttribute(
    'href',
    paths.category(rubric.slug),
  )
  await page.goto(paths.merchants({ text: commune.name.toLowerCase() }))
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await leads.getByRole('link', { name: commune.name }).first().click()
  await expect(page).toHaveURL(paths.commune(commune.slug))
  await page.goto(`/en${paths.products({ text: '12000' })}`)
  await expect(
    page
      .getByRole('list', { name: 'Go straight to' })
      .getByRole('link', { name: 'Shops and products in Rodez' }),
  ).toBeVisible()
})

test('an address that names what does not exist leads to the list that does', async ({ page }) => {
  await page.goto('/produits?rubrique=rubrique-disparue&departement=00&stock=oui&q=')
  await expect(page).toHaveURL(paths.products({ inStock: true }))
})

test('a commune typed and not picked is looked up, in any language', async ({ page, request }) => {
  const { commune } = await examplesOf(request)
  await page.goto(`/en${paths.products()}`)
  await expect(page.locator('search button[type=submit]').last()).toHaveText(/^Show/)
  await page.getByRole('combobox', { name: 'Near' }).fill(commune.name)
  await page.keyboard.press('Escape')
  await page
    .locator('search button[type=submit]')
    .last()
    .evaluate((button) => {
      if (button instanceof HTMLButtonElement) button.form?.requestSubmit()
    })
  await expect(page).toHaveURL(/\/en\/produits\?pres=\w{5}$/)
  await page.getByRole('combobox', { name: 'Near' }).fill('xyzzy')
  await page
    .locator('search button[type=submit]')
    .last()
    .evaluate((button) => {
      if (button instanceof HTMLButtonElement) button.form?.requestSubmit()
    })
  await expect(page.getByText('No commune of the region is called “xyzzy”.')).toBeVisible()
})

test('the page that the server sends is whole, and is taken over without a request', async ({
  page,
  request,
}) => {
  const asked: string[] = []
  const complaints = complaintsOf(page)
  page.on('request', (each) => asked.push(each.url()))
  await page.goto(paths.products({ inStock: true, sort: 'price' }), { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.includes('/v1/'))).toEqual([])
  expect(complaints).toEqual([])
  const html = await (await request.get(paths.products())).text()
  const { items } = (await (await request.get('/v1/products?limit=24')).json()) as ProductList
  for (const { slug } of items.slice(0, 5)) expect(html).toContain(paths.product(slug))
  expect(html).toContain('"@type":"ItemList"')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('filters rise as a sheet, say how much they find, and close on the results', async ({
    page,
  }) => {
    await page.goto(paths.products())
    await hydrated(page)
    const all = await page.locator('main output').first().textContent()
    const sheet = page.getByRole('search', { name: 'Filtrer' })
    await expect(sheet).toBeHidden()
    await page.getByRole('button', { name: 'Filtrer' }).click()
    await expect(sheet).toBeVisible()
    await expect(sheet.getByRole('button', { name: 'Fermer' })).toBeFocused()
    await sheet.getByText('Disponible', { exact: true }).click()
    await expect(sheet).toBeVisible()
    await expect(page).toHaveURL(paths.products({ inStock: true }))
    const total = page.locator('main output').first()
    await expect(total).not.toHaveText(all ?? '')
    await sheet.getByRole('button', { name: `Voir ${await total.textContent()}` }).click()
    await expect(sheet).toBeHidden()
    await expect(page.getByRole('button', { name: 'Filtrer (1)' })).toBeVisible()
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('filters are a form, a commune is typed, and the list goes on by links', async ({
    page,
    request,
  }) => {
    const { commune } = await examplesOf(request)
    await page.goto(paths.products())
    await page.getByRole('checkbox', { name: 'Disponible' }).check()
    await page.getByRole('combobox', { name: 'Près de' }).fill(commune.name)
    await page.getByRole('button', { name: 'Appliquer' }).click()
    await expect(page).toHaveURL(/[?&]pres=\w{5}/)
    await expect(page).toHaveURL(/[?&]stock=oui/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(commune.name)

    await page.goto(paths.products(noFilters))
    const first = await cards(page).first().textContent()
    await page.getByRole('link', { name: 'Voir la suite' }).click()
    await expect(page).toHaveURL(/[?&]page=/)
    await expect(cards(page).first()).not.toHaveText(first ?? '')
    await page.getByRole('link', { name: 'Revenir au début' }).click()
    await expect(page).toHaveURL(paths.products())
  })
})

test('what is shown stays when the rest does not come, and one may ask again', async ({ page }) => {
  await page.goto(paths.products())
  await hydrated(page)
  const before = await cards(page).count()
  await page.route(/\/v1\/products\?.*page=/, (route) => route.abort())
  await page.getByRole('link', { name: 'Voir la suite' }).click()
  await expect(page.getByRole('alert')).toContainText('réessayez')
  await expect(cards(page)).toHaveCount(before)
  await page.unroute(/\/v1\/products\?.*page=/)
  await page.getByRole('link', { name: 'Voir la suite' }).click()
  await expect(cards(page)).toHaveCount(before * 2)
})
