import AxeBuilder from '@axe-core/playwright'
import type { ProductSheetList } from '@dansmazone/contract/product-sheet'
import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { addProduct, ownShop, photo, submitShop } from './own-shop.ts'
import { signInStaff } from './staff.ts'

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const saved = (page: Page) => expect(page.getByText(/^Enregistré à/).last()).toBeVisible()

const readsWell = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    page.url(),
  ).toEqual([])
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over, page.url()).toBe(0)
}

const photos = (names: string[]) => names.map((name) => ({ ...photo, name }))

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('three photos become three products, filled in one after the other by keyboard', async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow()
    const { id } = await ownShop(context, baseURL)
    await page.goto(paths.productPhotos(id))
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles(photos(['IMG_1.png', 'IMG_2.png', 'IMG_3.png']))
    await expect(page.getByText('0 sur 3 produits prêts')).toBeVisible()
    await readsWell(page)
    const names = ['Couteau pliant en genévrier', 'Couteau de table en noyer', 'Couteau de berger']
    for (const [index, name] of names.entries()) {
      await expect(page.getByText(`Produit ${index + 1} sur 3`)).toBeVisible()
      const field = page.getByRole('textbox', { name: 'Nom' })
      await expect(field).toBeFocused()
      await page.keyboard.type(name)
      await expect(page.getByRole('radio', { name: /Couteaux/ })).toBeChecked()
      await page.getByLabel('Disponibilité').selectOption('in_stock')
      for (const [label, value] of [
        ['Matière', 'Bois et acier'],
        ['Fabricant', 'Coutellerie des Causses'],
        ['Adresse du fabricant', '4 rue de la Halle, 12000 Rodez'],
        ['Courriel du fabricant', 'atelier@exemple.fr'],
      ] as const) {
        const asked = page.getByLabel(label, { exact: true })
        if (await asked.isVisible()) await asked.fill(value)
      }
      await page.getByLabel('Prix', { exact: true }).fill('65,50')
      await page.keyboard.press('Enter')
    }
    await expect(page.getByText('Toutes les fiches sont remplies')).toBeVisible()
    await expect(page.getByText('3 produits sont prêts pour la relecture.')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Voir mes produits' }).last().click()
    for (const name of names) {
      await expect(page.getByRole('link', { name: new RegExp(name) })).toContainText('65,50')
    }
    await expect(page.getByRole('link', { name: 'Modifier en tableau' })).toBeVisible()
    await readsWell(page)
  })
})

test('pictures chosen without a network wait on the device and leave when it is back', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.productPhotos(id))
  await expect(page.getByRole('button', { name: 'Choisir des photos' })).toBeVisible()
  await context.setOffline(true)
  await page.locator('input[type=file][multiple]').setInputFiles(photos(['IMG_1.png', 'IMG_2.png']))
  await expect(page.getByText('Gardée sur cet appareil').first()).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('0 sur 2 produits prêts')).toBeVisible()
  await expect(page.getByText('Fiches de ces photos')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Photos en route' })).toBeHidden()
  await page.reload()
  await expect(page.getByText('0 sur 2 produits prêts')).toBeVisible()
})

test('what is no picture is refused with the reason, and can be given up', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.productPhotos(id))
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles([
      { name: 'dessin.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="x"></svg>') },
      ...photos(['IMG_2.png']),
    ])
  await expect(page.getByRole('alert').filter({ hasText: 'dessin.png' })).toBeVisible()
  await expect(page.getByText('0 sur 1 produit prêt')).toBeVisible()
  await press(page, 'Laisser tomber')
  await expect(page.getByRole('alert').filter({ hasText: 'dessin.png' })).toBeHidden()
})

test('the form asks what the rubric needs, saves by itself, and says what is missing', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.proProducts(id))
  await readsWell(page)
  await press(page, 'Écrire une fiche')
  await page.getByLabel('Nom', { exact: true }).fill('Confiture de figues')
  await page.getByRole('radio', { name: /Confitures/ }).check()
  const standing = page.getByRole('region', { name: 'Publication' })
  await expect(standing).toContainText('Allergènes')
  await page.getByLabel('Ingrédients').fill('Figues, sucre')
  await page.getByLabel('Prix', { exact: true }).fill('4,50')
  await page.getByLabel('Aucun de ceux-ci').check()
  await page.getByLabel('Quantité nette').fill('250 g')
  await press(page, 'Oui, pour 250 g')
  await expect(page.getByText(/Soit 18\s€ le kilo\./)).toBeVisible()
  await saved(page)
  await expect(standing).not.toContainText('Allergènes')
  await expect(standing).toContainText('Cette fiche est complète')
  await page.reload()
  await expect(page.getByLabel('Aucun de ceux-ci')).toBeChecked()
  await expect(page.getByLabel('Quantité', { exact: true })).toHaveValue('250')
  await readsWell(page)
})

test('a photo is cut by keyboard, a product is duplicated, deleted and brought back', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await addProduct(context, baseURL, id)
  await page.goto(paths.proProducts(id))
  await page.getByRole('link', { name: /Couteau du causse/ }).click()
  await press(page, 'Recadrer la photo 1')
  await page.getByRole('button', { name: 'Cadre de la photo' }).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await press(page, 'Tourner d’un quart')
  await page.getByRole('dialog').getByRole('button', { name: 'Recadrer', exact: true }).click()
  await expect(page.getByText('La photo est recadrée.')).toBeVisible()
  await saved(page)
  // Twice is one wish: there is one copy to delete.
  await page.getByRole('button', { name: 'Dupliquer' }).dblclick()
  await expect(page.getByText('Voici la copie')).toBeVisible()
  await press(page, 'Supprimer')
  await expect(page.getByText('1 produit', { exact: true })).toBeVisible()
  await press(page, 'Annuler')
  await expect(page.getByRole('button', { name: 'Supprimer' })).toBeVisible()
})

test('nothing is sent to be read while some of what is written cannot be saved', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await addProduct(context, baseURL, id)
  await page.goto(paths.proProducts(id))
  await page.getByRole('link', { name: /Couteau du causse/ }).click()
  await page.getByLabel('Lien d’achat').fill('https://')
  await press(page, 'Demander la publication')
  await expect(page.getByText('Rien n’a été envoyé')).toBeVisible()
  await page.getByLabel('Lien d’achat').fill('https://couteaux.example/pliant')
  await press(page, 'Demander la publication')
  await expect(page.getByRole('button', { name: 'Retirer la demande' })).toBeVisible()
})

test('two members change the same price: each sees both and chooses', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await addProduct(context, baseURL, id)
  const base = `/v1/pro/merchants/${id}/products`
  const list = (await (await context.request.get(base)).json()) as ProductSheetList
  const [row] = list.items
  await page.goto(paths.proProduct(id, row?.id ?? ''))
  await expect(page.getByLabel('Prix', { exact: true })).toHaveValue('65')
  const changed = await context.request.patch(`${base}/${row?.id}`, {
    headers: { origin: baseURL ?? '', 'if-match': `"${row?.version}"` },
    data: { price: { kind: 'fixed', cents: 7000, quantity: null, unit: null } },
  })
  expect(changed.status(), await changed.text()).toBe(200)
  await page.getByLabel('Prix', { exact: true }).fill('60')
  await page.keyboard.press('Tab')
  const dialog = page.getByRole('dialog', { name: /Quelqu’un d’autre a modifié/ })
  await dialog.getByRole('radio', { name: /70/ }).check()
  await press(page, 'Enregistrer ces choix')
  await expect(page.getByLabel('Prix', { exact: true })).toHaveValue('70')
})

test('what is written without a network is kept, and saved when it is back', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await addProduct(context, baseURL, id)
  await page.goto(paths.proProducts(id))
  await page.getByRole('link', { name: /Couteau du causse/ }).click()
  await expect(page.getByLabel('Nom', { exact: true })).toBeVisible()
  await context.setOffline(true)
  await page.getByLabel('Nom', { exact: true }).fill('Couteau du Larzac')
  await expect(page.getByText('Hors connexion, gardé sur cet appareil')).toBeVisible()
  await context.setOffline(false)
  await saved(page)
  await page.reload()
  await expect(page.getByLabel('Nom', { exact: true })).toHaveValue('Couteau du Larzac')
})

test('what was typed last is there when the page is loaded anew at once', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await addProduct(context, baseURL, id)
  await page.goto(paths.proProducts(id))
  await page.getByRole('link', { name: /Couteau du causse/ }).click()
  // Nothing is saved before the page is left: what is there again was kept on the device.
  await page.route('**/v1/pro/**', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  )
  await page.getByLabel('Nom', { exact: true }).fill('Couteau du Larzac')
  await page.getByLabel('Prix', { exact: true }).fill('47,30')
  await page.reload()
  await expect(page.getByLabel('Prix', { exact: true })).toHaveValue('47,30')
  await expect(page.getByLabel('Nom', { exact: true })).toHaveValue('Couteau du Larzac')
  // Saved once it can be, by the page that is left or by the next.
  await page.unroute('**/v1/pro/**')
  await page.reload()
  await expect(page.getByLabel('Prix', { exact: true })).toHaveValue('47,30')
})

test('products are sent for review, published by the staff, then reduced: shoppers see the price crossed out', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.slow()
  const name = `Coutellerie ${crypto.randomUUID().slice(0, 8)}`
  const shop = await ownShop(context, baseURL, { name })
  const { id } = shop
  await addProduct(context, baseURL, id)
  await submitShop(context, baseURL, shop)
  const staff = await browser.newContext()
  const desk = await staff.newPage()
  await signInStaff(staff, baseURL)
  await desk.goto(paths.regie(id))
  await desk.getByRole('heading', { level: 1, name }).click()
  await desk.keyboard.press('a')
  await expect(desk.getByText('La fiche est en ligne.')).toBeVisible()

  await addProduct(context, baseURL, id)
  await page.goto(paths.proProducts(id))
  await press(page, 'Envoyer 1 produit complet à la relecture')
  await expect(page.getByText('1 produit est parti en relecture.')).toBeVisible()
  await desk.reload()
  await desk.getByRole('button', { name: 'Publier 2 produits' }).click()
  await expect(desk.getByText('2 décisions enregistrées.')).toBeVisible()
  await staff.close()

  await page.reload()
  await page
    .getByRole('link', { name: /Couteau du causse/ })
    .first()
    .click()
  await press(page, 'Prévoir une réduction')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(/Prix barré si elle commence maintenant\s: 65\s€/)
  await dialog.getByLabel('Prix réduit').fill('52')
  await dialog.getByRole('button', { name: 'Prévoir cette réduction' }).click()
  await expect(page.getByText('La réduction est enregistrée.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Réductions' })).toContainText(/prix barré 65\s€/)
  await page.getByRole('link', { name: 'Voir la page publique' }).click()
  await expect(page.getByRole('main')).toContainText(/52\s€/)
  await expect(page.getByRole('main').locator('s').first()).toHaveText(/65\s€/)
})
