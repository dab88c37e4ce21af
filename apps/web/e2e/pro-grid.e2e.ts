import AxeBuilder from '@axe-core/playwright'
import type { ProductSheetList } from '@dansmazone/contract/product-sheet'
import { expect, test, type BrowserContext } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { ownShop } from './own-shop.ts'

const addProducts = async (
  { request }: BrowserContext,
  baseURL: string | undefined,
  merchantId: string,
  names: string[],
) => {
  for (const [index, name] of names.entries()) {
    const created = await request.post(`/v1/pro/merchants/${merchantId}/products`, {
      headers: { origin: baseURL ?? '' },
      data: {
        name,
        category: 'couteaux',
        stock: 'in_stock',
        price: { kind: 'fixed', cents: 1000 + index * 100, quantity: null, unit: null },
      },
    })
    expect(created.status(), await created.text()).toBe(201)
  }
}

const rowsOf = async ({ request }: BrowserContext, merchantId: string) => {
  const answer = await request.get(`/v1/pro/merchants/${merchantId}/products?sort=name`)
  return ((await answer.json()) as ProductSheetList).items
}

test('the grid is gone through, written and chosen by keyboard alone', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await addProducts(context, baseURL, id, ['Alène', 'Bédane', 'Ciseau'])
  await page.goto(`${paths.productGrid(id)}?tri=name`)
  const grid = page.getByRole('grid', { name: 'Produits' })
  await expect(grid).toHaveAttribute('aria-rowcount', '4')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([])

  await grid.focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await page.keyboard.type('12,50')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('row', { name: /Alène/ })).toContainText('12,50')
  await page.keyboard.type('1.250')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('peut se lire de deux façons')
  await expect(grid.getByRole('textbox', { name: 'Prix' })).toBeFocused()
  await expect(grid.getByRole('textbox', { name: 'Prix' })).toHaveValue('1.250')
  await grid.getByRole('gridcell', { name: /^Ciseau/ }).click()
  await expect(grid.getByRole('textbox', { name: 'Prix' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(grid.getByRole('row', { name: /Bédane/ })).toContainText('11')
  await expect(async () => {
    const rows = await rowsOf(context, id)
    expect(rows.map(({ price }) => price.cents)).toEqual([1250, 1100, 1200])
  }).toPass()

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('2 produits choisis')).toBeVisible()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('3 produits choisis')).toBeVisible()
})

test('prices of many change together, seen before, and go back', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await addProducts(context, baseURL, id, ['Alène', 'Bédane'])
  await page.goto(`${paths.productGrid(id)}?tri=name`)
  await page.getByRole('checkbox', { name: 'Tout choisir' }).check()
  await page.getByRole('button', { name: 'Prix…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/Pourcentage/).fill('10')
  await dialog.getByLabel('Terminer par').selectOption('90')
  await expect(dialog.getByRole('row', { name: /Alène/ })).toContainText('10,90')
  await dialog.getByRole('button', { name: 'Appliquer à 2 produits' }).click()
  await expect(page.getByText('2 produits modifiés.')).toBeVisible()
  const cents = async () => (await rowsOf(context, id)).map(({ price }) => price.cents)
  expect(await cents()).toEqual([1090, 1190])
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByText('C’est annulé.')).toBeVisible()
  expect(await cents()).toEqual([1000, 1100])
})

test('on a phone many are said to be of one’s own making, and sent; the news leave the acts in reach', async ({
  page,
  context,
  baseURL,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { id } = await ownShop(context, baseURL)
  await addProducts(context, baseURL, id, ['Alène', 'Bédane'])
  await page.goto(`${paths.productGrid(id)}?tri=name`)
  await page.getByRole('checkbox', { name: 'Tout choisir' }).check()
  await page.getByRole('button', { name: 'Fabricant…' }).click()
  await page.getByRole('button', { name: 'Appliquer à 2 produits' }).click()
  await expect(page.getByText('2 produits modifiés.')).toBeVisible()
  const [row] = await rowsOf(context, id)
  expect(row?.missing).not.toContain('attributes.makerName')
  await page.getByRole('button', { name: 'Archiver' }).click()
  const news = page.getByText('2 produits archivés.')
  await expect(news).toBeVisible()
  const bar = page.getByRole('region', { name: 'Pour les produits choisis' })
  const [said, acts] = [await news.boundingBox(), await bar.boundingBox()]
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(acts?.y ?? 0)
})

test('a row that someone else changed meanwhile says so and shows what it is now', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await addProducts(context, baseURL, id, ['Alène', 'Bédane'])
  await page.goto(`${paths.productGrid(id)}?tri=name`)
  const grid = page.getByRole('grid', { name: 'Produits' })
  await expect(grid.getByRole('row', { name: /Alène/ })).toBeVisible()
  const [first] = await rowsOf(context, id)
  const changed = await context.request.patch(`/v1/pro/merchants/${id}/products/${first?.id}`, {
    headers: { origin: baseURL ?? '', 'if-match': `"${first?.version}"` },
    data: { price: { kind: 'fixed', cents: 7777, quantity: null, unit: null } },
  })
  expect(changed.status(), await changed.text()).toBe(200)
  await page.getByRole('checkbox', { name: 'Tout choisir' }).check()
  await page.getByRole('button', { name: 'Disponibilité…' }).click()
  await page.getByRole('dialog').getByLabel('Disponibilité').selectOption('out_of_stock')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Appliquer/ })
    .click()
  await expect(page.getByText('1 produit n’a pas été modifié')).toBeVisible()
  await expect(grid.getByRole('row', { name: /Alène/ })).toContainText('77,77')
  await expect(grid.getByRole('row', { name: /Bédane/ })).toContainText('Épuisé')
})

test('five thousand products scroll without a stumble', async ({ page, context, baseURL }) => {
  test.slow()
  const { id } = await ownShop(context, baseURL)
  const row = (index: number) => ({
    id: `019a62c3-4d00-7c61-82c5-${String(index).padStart(12, '0')}`,
    version: 1,
    status: index % 3 ? 'published' : 'draft',
    live: index % 3 > 0,
    name: `Couteau numéro ${index}`,
    category: 'couteaux',
    price: { kind: 'fixed', cents: 1000 + index, quantity: null, unit: null },
    stock: 'in_stock',
    image: null,
    missing: [],
    updatedAt: '2026-11-22T10:00:00.000Z',
  })
  await page.route(`**/v1/pro/merchants/${id}/products?*`, async (route) => {
    const start = Number(new URL(route.request().url()).searchParams.get('page') ?? 0)
    const items = Array.from({ length: 1000 }, (_, index) => row(start + index))
    const nextPage = start + 1000 < 5000 ? String(start + 1000) : null
    await route.fulfill({ json: { items, nextPage, total: { count: 5000, exact: true } } })
  })
  await page.goto(`${paths.productGrid(id)}?tri=name`)
  const grid = page.getByRole('grid', { name: 'Produits' })
  await expect(grid).toHaveAttribute('aria-rowcount', '5001')
  const drawn = await grid.getByRole('row').count()
  expect(drawn).toBeLessThan(80)
  // The work of the page itself, which a busy machine does not lengthen as it does a frame.
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const parts = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']
    return metrics.reduce((sum, { name, value }) => sum + (parts.includes(name) ? value : 0), 0)
  }
  const before = await worked()
  const steps = 120
  await grid.evaluate(async (element, count) => {
    for (let step = 0; step < count; step += 1) {
      element.scrollTop += 300
      await new Promise(requestAnimationFrame)
    }
  }, steps)
  const msPerStep = ((await worked()) - before) * (1000 / steps)
  expect(msPerStep).toBeLessThan(16)
  await grid.focus()
  await page.keyboard.press('Control+End')
  await expect(grid.getByRole('row', { name: /Couteau numéro 4999/ })).toBeVisible()
  await page.getByRole('searchbox').fill('numero 4321')
  await expect(grid).toHaveAttribute('aria-rowcount', '2')
})
