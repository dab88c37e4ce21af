import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { ownShop, photo } from './own-shop.ts'

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })

/** As Shopify exports: one line for each variant, prices with a point, one that is no price. */
const shopify = (price = '65.00') =>
  [
    'Handle,Title,Body (HTML),Type,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Variant Barcode,Image Src',
    `couteau-causse,Couteau du causse,<p>Manche en <b>noyer</b>.</p>,Couteaux,Lame,Inox,CC-1,4,${price},,`,
    'couteau-causse,,,,,Carbone,CC-2,0,65.00,,',
    'planche,Planche à découper,Hêtre de la Montagne noire.,Planches,,,PL-1,2,39.90,,',
    'pierre,Pierre à aiguiser,,Couteaux,,,PI-1,1,douze,,',
  ].join('\n')

const send = async (page: Page, merchantId: string, text: string, name = 'produits.csv') => {
  await page.goto(paths.imports(merchantId))
  await page
    .getByLabel('Choisir un fichier', { exact: true })
    .and(page.locator('input'))
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ])

const names = async (page: Page, merchantId: string) => {
  const answer = await page.request.get(`/v1/pro/merchants/${merchantId}/products?sort=name`)
  const { items } = (await answer.json()) as { items: { name: string }[] }
  return items.map(({ name }) => name)
}

/** As another member would, elsewhere. */
const rename = async (page: Page, merchantId: string, name: string, to: string) => {
  const base = `/v1/pro/merchants/${merchantId}/products`
  const { items } = (await (await page.request.get(base)).json()) as {
    items: { id: string; name: string; version: number }[]
  }
  const found = items.find((item) => item.name === name)
  const changed = await page.request.patch(`${base}/${found?.id}`, {
    headers: { origin: new URL(page.url()).origin, 'if-match': `"${found?.version}"` },
    data: { name: to },
  })
  expect(changed.status(), await changed.text()).toBe(200)
}

test('a Shopify file becomes products, the same file again changes nothing, and all of it can be undone', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  const { id } = await ownShop(context, baseURL)
  await send(page, id, shopify())
  await expect(page.getByRole('heading', { name: /Reconnu.: un export Shopify/ })).toBeVisible({
    timeout: 20_000,
  })
  // The price that is none is told in its cell, and first.
  await expect(page.getByLabel('Montrer')).toHaveValue('error')
  await expect(page.getByText(/Cellule I5.: «.douze.»/)).toBeVisible()
  expect(await violations(page)).toEqual([])

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger la liste des problèmes' }).click()
  const list = await (await (await saved).createReadStream()).toArray()
  expect(Buffer.concat(list).toString()).toContain(';I5;')

  await page.getByLabel('Montrer').selectOption('create')
  await expect(page.getByText(/Lame.: Inox, Carbone/)).toBeVisible()
  await page.getByRole('button', { name: /^Importer .* produits?$/ }).click()
  await expect(page.getByRole('heading', { name: /importés?$/ })).toBeVisible({ timeout: 20_000 })
  expect(await names(page, id)).toEqual(
    expect.arrayContaining(['Couteau du causse', 'Planche à découper']),
  )
  expect(await violations(page)).toEqual([])
  const first = page.url()
  await page.getByRole('link', { name: 'Compléter les brouillons' }).click()
  await expect(page).toHaveURL(/\/produits\?etat=draft$/)
  await expect(page.getByText('Couteau du causse').first()).toBeVisible()

  await send(page, id, shopify(), 'encore.csv')
  await expect(page.getByText(/Rien à importer/)).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Abandonner' }).click()
  await expect(page).toHaveURL(new RegExp(`${paths.imports(id)}$`))
  await expect(page.getByRole('link', { name: 'produits.csv' })).toBeVisible()

  await rename(page, id, 'Planche à découper', 'Planche du marché')
  await page.goto(first)
  await page.getByRole('button', { name: 'Annuler tout l’import' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler tout l’import' }).click()
  await expect(page.getByText(/redevenu comme avant, sauf 1 produit/)).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.getByRole('link', { name: 'Planche à découper' })).toBeVisible()
  await expect(page.getByText('Laissé tel quel', { exact: true })).toBeVisible()
  expect(await names(page, id)).toEqual(['Planche du marché'])
})

test('a column taken for something else is corrected, and remembered for the next file', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  const { id } = await ownShop(context, baseURL)
  const table = (name: string) =>
    ['Nom;Prix;Remarque', `${name};12,50;À offrir`, 'Bol;8,00;Grès'].join('\n')
  await send(page, id, table('Assiette'), 'tableau.csv')
  await page.getByText('Voir et corriger les colonnes').click({ timeout: 20_000 })
  const column = page.getByLabel(/^Colonne Remarque/)
  if (!(await column.isVisible()))
    await page
      .getByText(/non lues?$/)
      .first()
      .click()
  await column.selectOption('description')
  await page.getByRole('button', { name: 'Relire le fichier ainsi' }).click()
  await expect(page.getByRole('button', { name: 'Relire le fichier ainsi' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Importer 2 produits' })).toBeVisible({
    timeout: 20_000,
  })

  await send(page, id, table('Soupière'), 'suivant.csv')
  await page.getByText('Voir et corriger les colonnes').click({ timeout: 20_000 })
  await expect(page.getByLabel(/^Colonne Remarque.*retenu de la dernière fois/)).toHaveValue(
    'description',
  )
})

test('what is no table says so, and products leave as a file', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.imports(id))
  await page
    .getByLabel('Choisir un fichier', { exact: true })
    .and(page.locator('input'))
    .setInputFiles({ ...photo, name: 'photo.csv' })
  await expect(page.getByText('Ce fichier n’a pas pu être lu')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('link', { name: 'Envoyer un autre fichier' })).toBeVisible()

  await page.request.post(`/v1/pro/merchants/${id}/products`, {
    headers: { origin: baseURL ?? '' },
    data: { name: 'Bol' },
  })
  await page.goto(paths.imports(id))
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tableau CSV' }).click()
  expect((await saved).suggestedFilename()).toBe('produits.csv')
})
