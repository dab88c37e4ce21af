import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { signUp } from './accounts.ts'
import { findMerchant } from './catalogue.ts'
import { complaintsOf } from './complaints.ts'
import { addProduct, freshSiret, ownShop, photo } from './own-shop.ts'

test.use({ viewport: { width: 390, height: 844 } })

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const saved = (page: Page) => expect(page.getByText(/^Enregistré à/)).toBeVisible()

const goOn = async (page: Page, next: string) => {
  await press(page, 'Continuer')
  await expect(title(page, next)).toBeVisible()
}

test('from a SIRET to a shop that the staff are asked to publish, on a phone', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const complaints = complaintsOf(page, /WebGL/)
  await signUp(context, baseURL)
  await page.goto(paths.pro())
  await page.getByRole('link', { name: 'Inscrire mon commerce' }).click()

  const siret = freshSiret()
  const field = page.getByLabel('Votre numéro SIRET')
  await field.fill(`${siret.slice(0, 13)}${(Number(siret[13]) + 1) % 10}`)
  await expect(page.getByRole('alert')).toContainText('un chiffre est sans doute faux')
  await field.fill(siret)
  await expect(field).toHaveValue(siret.replace(/^(...)(...)(...)/, '$1 $2 $3 '))
  await press(page, 'Chercher')
  await expect(page.getByRole('region', { name: 'Voici ce que dit le registre' })).toContainText(
    '4 rue de la Halle, 12000 Rodez',
  )
  await expect(page.getByLabel('Nom du commerce')).toHaveValue('Le Couteau des Causses')
  await page.getByRole('radio', { name: /Artisanat/ }).check()
  await press(page, 'Commencer la fiche')

  await expect(title(page, 'Qui vous êtes')).toBeVisible()
  await page
    .getByLabel('Présentation courte')
    .fill('Coutellerie artisanale : couteaux pliants et de table, affûtage sur place.')
  await page.getByRole('combobox', { name: 'Ajouter une rubrique' }).fill('coutea')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByLabel('Téléphone', { exact: true }).fill('05 65 00 00 00')
  await expect(page.getByText('C’est complet.')).toBeVisible()
  await goOn(page, 'Où l’on vous trouve')

  await expect(page.getByText('Le repère est à votre porte.')).toBeVisible()
  await press(page, 'Ajuster le repère sur la carte')
  const pin = page.getByRole('button', { name: /Repère de votre commerce/ })
  const where = page.getByText(/du centre de Rodez/)
  const before = await where.textContent()
  await pin.focus()
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowUp')
  await expect(where).not.toHaveText(before ?? '')
  await saved(page)
  await goOn(page, 'Quand vous ouvrez')

  await page.getByRole('radio', { name: /horaires fixes/ }).check()
  await press(page, /Mardi au samedi/)
  await press(page, /Copier vers….*samedi/)
  await page.getByRole('checkbox', { name: 'dimanche' }).check()
  await page.getByRole('button', { name: 'Copier', exact: true }).click()
  await page.getByRole('radio', { name: 'Je ferme' }).check()
  await expect(page.getByRole('region', { name: 'Ce que lira le public' })).toContainText(
    'Du mardi au dimanche',
  )
  await expect(page.getByText('C’est complet.')).toBeVisible()
  await goOn(page, 'Une photo')

  await page.locator('input[type=file]').setInputFiles(photo)
  await page.getByLabel('Ce que montre la photo').fill('La façade bleue de la coutellerie')
  await expect(page.getByText('C’est complet.')).toBeVisible({ timeout: 15_000 })
  await goOn(page, 'Un premier produit')

  const merchantId = /\/pro\/([\w-]+)\//.exec(page.url())?.[1] ?? ''
  await addProduct(context, baseURL, merchantId)
  await page.goto(paths.joiningStep(merchantId))
  await expect(title(page, 'La charte')).toBeVisible()
  await press(page, 'Accepter la charte')
  await expect(page.getByText('Cochez la case pour accepter.')).toBeVisible()
  await page.getByRole('checkbox', { name: /J’ai lu la charte/ }).check()
  await press(page, 'Accepter la charte')
  await expect(page.getByText(/^Charte acceptée le/)).toBeVisible()
  await goOn(page, 'Aperçu et envoi')

  await page.getByRole('link', { name: 'Voir ma page comme un client' }).click()
  await expect(title(page, 'Le Couteau des Causses')).toBeVisible()
  await expect(page.getByRole('region', { name: 'En vitrine' })).toContainText('Couteau du causse')
  await page.goBack()
  await press(page, 'Demander la publication')
  await expect(page.getByText('Votre demande est partie.')).toBeVisible()
  await page.getByRole('link', { name: 'Aller au tableau de bord' }).click()
  await expect(page.getByText('En relecture').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'À faire maintenant' })).toContainText(
    'La relecture est en cours',
  )
  expect(complaints).toEqual([])
})

test('a register that knows nothing bars nobody', async ({ page, context, baseURL }) => {
  await signUp(context, baseURL)
  await page.goto(paths.joining())
  await page.getByLabel('Votre numéro SIRET').fill('98765432100018')
  await press(page, 'Chercher')
  await expect(page.getByText(/n’est pas un SIRET/)).toBeVisible()
  await press(page, 'Je n’ai pas mon SIRET sous la main')
  await press(page, 'Commencer la fiche')
  await expect(page.getByRole('alert').first()).toContainText('Écrivez le nom de votre commerce.')
  await page.getByLabel('Nom du commerce').fill('Atelier sans numéro')
  await page.keyboard.press('Enter')
  await expect(title(page, 'Qui vous êtes')).toBeVisible()
  await expect(page.getByText(/Il manque encore/)).toContainText('SIRET')
})

test('the checklist decides where one goes on, and the dashboard says what is next', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.dashboard(id))
  const next = page.getByRole('region', { name: 'À faire maintenant' })
  await expect(next).toContainText('les horaires')
  await next.getByRole('link', { name: 'Continuer' }).click()
  await expect(title(page, 'Quand vous ouvrez')).toBeVisible()
  await page.getByRole('radio', { name: /Sur rendez-vous/ }).check()
  await expect(page.getByText('C’est complet.')).toBeVisible()
  await page.goto(paths.joiningStep(id))
  await expect(title(page, 'Une photo')).toBeVisible()
})

test('a shop that someone has begun with the same number is told without saying which', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const { sheet } = await ownShop(context, baseURL)
  const other = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'fr-FR' })
  await signUp(other, baseURL)
  const theirs = await other.newPage()
  await theirs.goto(paths.joining())
  await theirs.getByLabel('Votre numéro SIRET').fill(sheet.fields.siret ?? '')
  await press(theirs, 'Chercher')
  await expect(theirs.getByText(/Quelqu’un a commencé une fiche/)).toBeVisible()
  await press(theirs, 'Ce n’est pas la mienne, continuer')
  await expect(theirs.getByRole('button', { name: 'Commencer la fiche' })).toBeVisible()
  await other.close()
  await page.close()
})

test('a shop of that name close by can be joined instead', async ({ page, context, baseURL }) => {
  const live = await findMerchant(context.request, 'whose place is known', ({ address }) =>
    Boolean(address.street && address.lat !== undefined),
  )
  const { commune, postcode, lat = 0, lon = 0 } = live.address
  const { id } = await ownShop(context, baseURL, {
    name: live.name,
    address: {
      street: '1 place du Bourg',
      streetPublic: true,
      postcode,
      communeInsee: commune.insee,
      lat,
      lon,
      precision: 'exact',
    },
  })
  await page.goto(paths.joiningStep(id, 'lieu'))
  const region = page.getByRole('region', { name: 'Cette boutique est peut-être déjà ici' })
  await expect(region).toContainText(live.name)
  await region
    .getByRole('button', { name: /Demander à rejoindre/ })
    .first()
    .click()
  await expect(region.getByText('Votre demande est partie.')).toBeVisible()
  await region.getByRole('button', { name: 'Ce n’est pas la mienne, continuer' }).click()
  await expect(region).toBeHidden()
})
