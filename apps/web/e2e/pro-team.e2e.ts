import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { signUp, somebody } from './accounts.ts'
import { linkIn, mailTo } from './mails.ts'
import { ownShop } from './own-shop.ts'

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ])

const rowOf = (page: Page, name: string | RegExp) =>
  page.getByRole('listitem').filter({ hasText: name })

test('someone is invited, accepts by the mail received, is given the shop, and its former owner leaves', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.slow()
  const { id } = await ownShop(context, baseURL)
  const other = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'fr-FR' })
  const person = await signUp(other, baseURL, somebody('Alix Bonnet'))

  await page.goto(paths.team(id))
  await expect(page.getByText('Vous êtes seul ou seule propriétaire')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await expect(page.getByText(/Écrivez une adresse complète/).first()).toBeVisible()
  await page.getByLabel('Adresse e-mail').fill(person.email)
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await expect(page.getByRole('heading', { name: 'Invitations en attente' })).toBeVisible()
  await expect(rowOf(page, person.email)).toBeVisible()

  const theirs = await other.newPage()
  await theirs.goto(new URL(linkIn(await mailTo(person.email, /Le Couteau des Causses/))).href)
  await theirs.getByRole('button', { name: 'Accepter l’invitation' }).click()
  await expect(theirs).toHaveURL(new RegExp(`${paths.dashboard(id)}$`))
  await theirs.goto(paths.team(id))
  await expect(theirs.getByText(/Seules les personnes propriétaires invitent/)).toBeVisible()

  await page.reload()
  await expect(page.getByRole('heading', { name: 'Invitations en attente' })).toBeHidden()
  await page.getByRole('button', { name: 'Que faire pour Alix Bonnet' }).click()
  await page.getByRole('button', { name: 'Lui céder la boutique' }).click()
  expect(await violations(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Céder la boutique' }).click()
  await expect(page.getByText(/La boutique est à Alix Bonnet/)).toBeVisible()

  await page.getByRole('button', { name: 'Quitter cette boutique' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Quitter' }).click()
  await expect(page.getByRole('heading', { name: /Bonjour|Mes commerces/ }).first()).toBeVisible()
  expect((await page.request.get(`/v1/pro/merchants/${id}`)).status()).toBe(404)
  await theirs.reload()
  await expect(rowOf(theirs, 'Alix Bonnet')).toContainText('Propriétaire')
  await other.close()
})

test('an invitation is sent again, then withdrawn; whoever asks to join is answered', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.slow()
  const { id } = await ownShop(context, baseURL)
  const { email } = somebody()
  await page.goto(paths.team(id))
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  const first = linkIn(await mailTo(email, /Le Couteau des Causses/))
  await page.getByRole('button', { name: `Renvoyer l’invitation de ${email}` }).click()
  await expect(page.getByText(/l’ancien ne sert plus/)).toBeVisible()
  await page.goto(new URL(first).href)
  await expect(
    page.getByRole('heading', { name: 'Cette invitation ne fonctionne plus' }),
  ).toBeVisible()
  await page.goto(paths.team(id))
  await page.getByRole('button', { name: `Retirer l’invitation de ${email}` }).click()
  await expect(page.getByRole('heading', { name: 'Invitations en attente' })).toBeHidden()

  const other = await browser.newContext({ ...(baseURL && { baseURL }) })
  await signUp(other, baseURL, somebody('Sacha Vidal'))
  const asked = await other.request.post('/v1/pro/join-requests', {
    headers: { origin: baseURL ?? '' },
    data: { merchantId: id, message: 'Je tiens le stand du samedi.' },
  })
  expect(asked.status(), await asked.text()).toBe(201)
  await page.reload()
  await expect(page.getByText('Je tiens le stand du samedi.')).toBeVisible()
  await page
    .getByRole('button', { name: /Accepter comme membre de l’équipe.: Sacha Vidal/ })
    .click()
  await expect(page.getByText('Sacha Vidal est membre de l’équipe.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Que faire pour Sacha Vidal' })).toBeVisible()
  await other.close()
})

test('labels can be printed before anything is public, the poster waits for that', async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await ownShop(context, baseURL)
  const headers = { origin: baseURL ?? '' }
  const price = { kind: 'fixed', cents: 6500, quantity: null, unit: null }
  for (const name of ['Bol', 'Couteau']) {
    await page.request.post(`/v1/pro/merchants/${id}/products`, { headers, data: { name, price } })
  }
  await page.goto(paths.print(id))
  await expect(page.getByText('L’affiche et la vitrophanie attendent la publication')).toBeVisible()
  await page.getByText('Choisir', { exact: true }).click()
  await page.getByLabel('Couteau').check()
  await expect(page.getByText('1 étiquette', { exact: true })).toBeVisible()
  expect(await violations(page)).toEqual([])
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: /Télécharger.: Étiquettes de rayon/ }).click()
  const bytes = Buffer.concat(await (await (await saved).createReadStream()).toArray())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in English, on a large ${colorScheme} screen: no axe violation`, async ({
    page,
    context,
    baseURL,
  }) => {
    const { id } = await ownShop(context, baseURL)
    await page.setViewportSize({ width: 1280, height: 844 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [address, title] of [
      [paths.imports(id), 'Import'],
      [paths.team(id), 'Team'],
      [paths.print(id), 'To print'],
    ] as const) {
      await page.goto(`/en${address}`)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      expect(await violations(page)).toEqual([])
    }
  })
}

test('a link of the yearly mail that nobody was sent says what to do', async ({ page }) => {
  await page.goto(paths.confirmation('unknown-token-of-nobody'))
  await expect(page.getByRole('heading', { name: 'Ce lien ne fonctionne plus' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})
