import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { signUp } from './accounts.ts'
import { mailTo } from './mails.ts'
import { addProduct, ownShop, submitShop } from './own-shop.ts'
import { signInStaff, staffPerson } from './staff.ts'

test('those who are not of the staff are told so, and read nothing', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(paths.regie())
  await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible()
  await signUp(context, baseURL)
  await page.goto(paths.regie())
  await expect(page.getByRole('heading', { level: 1 })).toContainText('réservée à l’équipe')
})

test('staff without a shop land on their desk when they sign in', async ({ page }) => {
  await page.goto(paths.pro())
  const { email, password } = await staffPerson()
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL(paths.regie())
})

for (const width of [390, 1280]) {
  test(`at ${width} px staff read a new shop, refuse it with a reason, then publish it: shoppers see it`, async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width, height: 844 })
    const name = `Coutellerie ${crypto.randomUUID().slice(0, 8)}`
    const shop = await ownShop(context, baseURL, { name })
    const { id, person } = shop
    await addProduct(context, baseURL, id)
    await submitShop(context, baseURL, shop)

    const staff = await browser.newContext({ viewport: { width, height: 844 } })
    const desk = await staff.newPage()
    await signInStaff(staff, baseURL)
    await desk.goto(paths.regie(id))
    await expect(desk.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(desk.getByRole('row', { name: /Description/ })).toContainText('affûtage sur place')
    expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([])

    await desk.getByRole('button', { name: 'Refuser…' }).first().click()
    await desk.getByRole('button', { name: 'Envoyer le refus' }).click()
    await expect(desk.getByText('Choisissez une raison')).toBeVisible()
    await desk
      .getByLabel('Raison', { exact: true })
      .selectOption({ label: 'L’adresse est à corriger' })
    await desk.getByRole('button', { name: 'Envoyer le refus' }).click()
    await expect(desk.getByText('Refus envoyé.')).toBeVisible()
    expect((await mailTo(person.email, /correction/)).text).toContain('ne mènent pas au commerce')
    await page.goto(paths.dashboard(id))
    await expect(page.getByRole('main')).toContainText('ne mènent pas au commerce')

    await submitShop(context, baseURL, shop)
    await desk.goto(paths.regie(id))
    await desk.getByRole('heading', { level: 1, name }).click()
    await desk.keyboard.press('a')
    await expect(desk.getByText('La fiche est en ligne.')).toBeVisible()
    await desk.getByRole('button', { name: 'Publier 1 produit' }).click()
    await expect(desk.getByText('Décision enregistrée.')).toBeVisible()
    await staff.close()

    await page.goto(paths.products({ text: name }))
    await expect(page.getByRole('main')).toContainText('Couteau du causse')
  })
}
