import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { ownShop } from './own-shop.ts'

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })

/** What the online shop sells now. */
const put = async (url: string, products: number) => {
  const items = Array.from(
    { length: products },
    (_, index) =>
      `<item><g:id>P${index}</g:id><title>Couteau ${index}</title><g:price>${index + 10}.50 EUR</g:price></item>`,
  ).join('')
  const body = `<rss xmlns:g="http://base.google.com/ns/1.0"><channel>${items}</channel></rss>`
  const answer = await fetch(url, { method: 'PUT', body })
  expect(answer.status).toBe(204)
}

/** Those that are not put away. */
const products = async (page: Page, merchantId: string) => {
  const answer = await page.request.get(`/v1/pro/merchants/${merchantId}/products`)
  const { items } = (await answer.json()) as { items: { status: string }[] }
  return items.filter(({ status }) => status !== 'archived').length
}

test('a feed is added, agreed with and read; one that lost more than a third stops and asks', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  const host: unknown = test.info().config.metadata['feeds']
  const url = `${String(host)}/${crypto.randomUUID()}.xml`
  await put(url, 6)
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.imports(id))
  await page.getByLabel('Adresse du flux').fill(url)
  await page.getByRole('button', { name: 'Lire cette adresse' }).click()
  await expect(page.getByText(/Première lecture.: vérifiez/)).toBeVisible({ timeout: 20_000 })
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.getByRole('link', { name: 'Voir le rapport' }).click()
  await page.getByRole('button', { name: 'Importer 6 produits' }).click()
  await expect(page.getByRole('heading', { name: '6 produits importés' })).toBeVisible({
    timeout: 20_000,
  })
  expect(await products(page, id)).toBe(6)

  await put(url, 3)
  await page.goto(paths.imports(id))
  await page.getByRole('button', { name: 'Relire maintenant' }).click()
  await expect(page.getByText(/Plus d’un tiers des produits/)).toBeVisible({ timeout: 20_000 })
  expect(await products(page, id)).toBe(6)
  await page.getByRole('button', { name: 'Accepter et continuer' }).click()
  await expect(page.getByText('Actif', { exact: true })).toBeVisible()
  await expect(async () => expect(await products(page, id)).toBe(3)).toPass({ timeout: 20_000 })
})

test('an address that cannot be read says why, and a dead one is read again', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  const host: unknown = test.info().config.metadata['feeds']
  const url = `${String(host)}/${crypto.randomUUID()}.xml`
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.imports(id))
  const add = async (address: string) => {
    await page.getByLabel('Adresse du flux').fill(address)
    await page.getByRole('button', { name: 'Lire cette adresse' }).click()
  }
  await add('https://localhost/flux.xml')
  await expect(page.getByText(/n’est pas sur internet/).first()).toBeVisible()
  await add('http://boutique.invalid/flux.xml')
  await expect(page.getByText(/commence par http:\/\//).first()).toBeVisible()
  await add(url)
  await expect(page.getByText(/ne répond pas/)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('button', { name: 'Accepter et continuer' })).toBeHidden()
  await put(url, 2)
  await page.getByRole('button', { name: /^Relire/ }).click()
  await expect(page.getByText(/Première lecture.: vérifiez/)).toBeVisible({ timeout: 20_000 })
})
