import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { joiningSteps, shopSections } from '#lib/shop-sections.ts'
import { paths } from '#src/paths.ts'
import { ownShop, photo } from './own-shop.ts'
import { painted } from './painted.ts'

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const saved = (page: Page) => expect(page.getByText(/^Enregistré à/)).toBeVisible()
const words = (page: Page) => page.getByRole('region', { name: 'Ce que lira le public' })

test('hours are written by keyboard: spans, a closure, a public holiday, a season', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.shop(id, 'horaires'))
  await page.getByRole('radio', { name: /horaires fixes/ }).check()
  await page.getByRole('button', { name: 'Ajouter une plage le mardi' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('mardi, plage 1 : ouverture')).toHaveValue('09:00')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('mardi, plage 2 : fermeture')).toHaveValue('19:00')
  await expect(words(page)).toContainText('Mardi : 9 h – 12 h et 14 h – 19 h', { ignoreCase: true })

  await page.getByLabel('mardi, plage 2 : ouverture').fill('11:00')
  await expect(page.getByText('Cette plage en recouvre une autre.')).toBeVisible()
  await expect(words(page)).toContainText('14 h')
  await page.getByLabel('mardi, plage 2 : ouverture').fill('15:00')
  await expect(words(page)).toContainText('15 h – 19 h')

  await press(page, 'Prévoir une fermeture')
  await press(page, 'Ajouter cette fermeture')
  await expect(page.getByText('Indiquez le premier jour.')).toBeVisible()
  await page.getByLabel('Fermé à partir du').fill('2027-08-01')
  await page.getByLabel('Jusqu’au (compris)').fill('2027-08-15')
  await press(page, 'Ajouter cette fermeture')
  await expect(page.getByText('Retour annoncé lundi 16 août 2027.')).toBeVisible()
  // Its form is gone: the keyboard goes on where it was.
  await expect(page.getByRole('heading', { name: 'Fermetures et congés' })).toBeFocused()

  await press(page, /\(Noël\)/)
  await expect(words(page)).toContainText('(Noël)')

  await press(page, 'Ajouter une saison')
  await expect(page.getByText('Donnez un nom à cette saison.')).toBeVisible()
  await page.getByLabel('Nom de la saison').fill('Été')
  await expect(words(page)).toContainText('Été, du 15 juin au 15 septembre')
  await saved(page)
  await page.reload()
  await expect(words(page)).toContainText('Été, du 15 juin au 15 septembre')
  await expect(words(page)).toContainText('15 h – 19 h')

  await press(page, 'Retirer la saison Été')
  await expect(page.getByRole('heading', { name: 'Saisons' })).toBeFocused()
  await press(page, /^Retirer le .*décembre/)
  await expect(page.getByRole('heading', { name: 'Jours particuliers' })).toBeFocused()
})

test('a photo moved to the first place keeps the keyboard; the preview says nothing of being online', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.shop(id, 'photos'))
  await page.locator('input[type=file][multiple]').setInputFiles([photo, photo])
  await page.getByLabel('Ce que montre la photo').nth(1).fill('La vitrine, le soir')
  await press(page, 'Monter la photo 2')
  await expect(page.locator('li:focus')).toContainText('Première')
  await saved(page)
  await page.goto(paths.shopPreview(id))
  await expect(page.getByRole('main')).toContainText('Identité du commerce')
  await expect(page.getByRole('main')).not.toContainText('En ligne depuis')
})

test('what is written without a network is kept on the device, and sent when it is back', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.shop(id, 'identite'))
  await expect(page.getByLabel('Votre histoire')).toBeVisible()
  await context.setOffline(true)
  await page.getByLabel('Votre histoire').fill('Née en 1920 dans une grange du causse.')
  await expect(page.getByText('Hors connexion, gardé sur cet appareil')).toBeVisible()
  await context.setOffline(false)
  await saved(page)
  await page.reload()
  await expect(page.getByLabel('Votre histoire')).toHaveValue(/1920/)
})

test('joining goes on without a network from one step to the next', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.joiningStep(id, 'identite'))
  await expect(page.getByLabel('Nom du commerce')).toBeVisible()
  await context.setOffline(true)
  await page.getByLabel('Nom du commerce').fill('Le Couteau du Lévézou')
  await press(page, 'Continuer')
  await expect(page.getByRole('heading', { level: 1, name: 'Où l’on vous trouve' })).toBeVisible()
  await press(page, 'Continuer')
  await expect(page.getByRole('heading', { level: 1, name: 'Quand vous ouvrez' })).toBeVisible()
  await page.getByRole('radio', { name: /Sur rendez-vous/ }).check()
  await context.setOffline(false)
  await saved(page)
  await page.reload()
  await expect(page.getByRole('radio', { name: /Sur rendez-vous/ })).toBeChecked()
  await page.goto(paths.joiningStep(id, 'identite'))
  await expect(page.getByLabel('Nom du commerce')).toHaveValue('Le Couteau du Lévézou')
})

test('a field that two members change is asked about, and no other', async ({
  page,
  context,
  baseURL,
}) => {
  const { id, patch } = await ownShop(context, baseURL)
  await page.goto(paths.shop(id, 'identite'))
  await expect(page.getByLabel('Nom du commerce')).toBeVisible()
  await patch({ name: 'La Coutellerie', story: 'Écrite ailleurs.' })
  await page.getByLabel('Nom du commerce').fill('Le Couteau')
  const dialog = page.getByRole('dialog', { name: /Quelqu’un d’autre a modifié/ })
  await expect(dialog.getByRole('group')).toHaveCount(1)
  await expect(dialog.getByRole('button', { name: 'Enregistrer ces choix' })).toBeDisabled()
  await dialog.getByRole('radio', { name: /La Coutellerie/ }).check()
  await press(page, 'Enregistrer ces choix')
  await expect(dialog).toBeHidden()
  await expect(page.getByLabel('Nom du commerce')).toHaveValue('La Coutellerie')
  await expect(page.getByLabel('Votre histoire')).toHaveValue('Écrite ailleurs.')
})

test('the history says who changed what, before and after', async ({ page, context, baseURL }) => {
  const { id, patch } = await ownShop(context, baseURL)
  await patch({ name: 'La Coutellerie du Causse' })
  await page.goto(paths.shopHistory(id))
  const entry = page.getByRole('listitem').filter({ hasText: 'a modifié' }).first()
  await expect(entry).toContainText('Camille Roux')
  await entry.getByText('Voir le détail').click()
  await expect(entry.getByRole('deletion')).toHaveText('Le Couteau des Causses')
  await expect(entry.getByRole('insertion')).toHaveText('La Coutellerie du Causse')
})

test('a draft nobody has seen can be erased', async ({ page, context, baseURL }) => {
  const { id } = await ownShop(context, baseURL)
  await page.goto(paths.shop(id))
  await press(page, 'Effacer le brouillon')
  await page.getByRole('dialog').getByRole('button', { name: 'Effacer le brouillon' }).click()
  await expect(page.getByText('Votre commerce n’est pas encore ici')).toBeVisible()
})

const longName = 'Manufacture coutelière et taillanderie traditionnelle des Grands Causses'

const readsWell = async (page: Page, rules?: string[]) => {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    page.url(),
  ).toEqual([])
}

const fits = async (page: Page) => {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, page.url()).toBeLessThanOrEqual(0)
}

const addressesOf = (id: string) => ({
  shop: [
    paths.dashboard(id),
    ...shopSections.map((section) => paths.shop(id, section)),
    paths.shopPreview(id),
    paths.shopHistory(id),
  ],
  joining: [paths.joining(), ...joiningSteps.map((step) => paths.joiningStep(id, step))],
})

for (const kind of ['shop', 'joining'] as const) {
  test(`${kind}: no axe violation in light or dark, nothing wider than a phone or a desk`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { id } = await ownShop(context, baseURL, { name: longName })
    for (const address of addressesOf(id)[kind]) {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(address, { waitUntil: 'networkidle' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await readsWell(page)
      await fits(page)
      // Nothing but colours depends on the scheme.
      await page.emulateMedia({ colorScheme: 'dark' })
      await painted(page)
      await readsWell(page, ['color-contrast', 'link-in-text-block'])
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width: 1280, height: 844 })
      await fits(page)
    }
  })
}
