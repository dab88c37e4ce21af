import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { codeOf, signUp, somebody } from './accounts.ts'
import { complaintsOf } from './complaints.ts'
import { linkIn, mailTo } from './mails.ts'
import { addProduct, ownShop, submitShop } from './own-shop.ts'

test.use({ viewport: { width: 390, height: 844 } })

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

const leave = async (page: Page) => {
  await press(page, 'Mon compte')
  await press(page, 'Se déconnecter')
  await expect(title(page, 'Se connecter')).toBeVisible()
}

const enter = async (page: Page, email: string, password: string) => {
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await press(page, 'Se connecter')
}

test('from the first page to one’s own: registering, the mail received, two steps, out and in again', async ({
  page,
}) => {
  test.setTimeout(90_000)
  // Who is not signed in yet is told so by a 401, which the browser notes.
  const complaints = complaintsOf(page, /status of 401/)
  const { name, email, password } = somebody()
  await page.goto(paths.home())
  await page.getByRole('contentinfo').getByRole('link', { name: 'Espace commerçant' }).click()
  await expect(title(page, 'Se connecter')).toBeVisible()
  await page.getByRole('link', { name: 'Créer un compte' }).click()

  await press(page, 'Créer le compte')
  const summary = page.getByRole('alert').filter({ hasText: '3 points sont à corriger' })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: 'Votre nom' }).click()
  await expect(page.getByLabel('Votre nom')).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Tab')
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await page.keyboard.type('camille roux')
  await expect(page.getByText('Solidité')).toContainText('faible', { timeout: 15_000 })
  await page.keyboard.press('Enter')
  await expect(page.getByText('se devine facilement').first()).toBeVisible()
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(title(page, 'Confirmez votre adresse')).toBeVisible()

  await page.goto(linkIn(await mailTo(email, /Confirmez/)))
  await press(page, 'Confirmer mon adresse')
  await expect(page).toHaveURL(paths.pro())
  await expect(title(page, 'Mes commerces')).toBeVisible()

  await press(page, 'Mon compte')
  await page.getByRole('link', { name: 'Mon compte' }).click()
  await press(page, 'Activer')
  const secret = await page.getByRole('dialog').locator('code').innerText()
  await page.getByLabel(/code à six chiffres/).fill(codeOf(secret))
  await page.keyboard.press('Enter')
  const codes = page.getByRole('dialog', { name: 'Vos codes de secours' })
  await expect(codes.getByRole('listitem')).toHaveCount(10)
  const recovery = await codes.getByRole('listitem').first().innerText()
  await press(page, 'Je les ai mis de côté')
  await expect(page.getByText('Activée', { exact: true })).toBeVisible()

  await leave(page)
  await enter(page, email, password)
  const code = page.getByLabel('Code à six chiffres')
  await expect(code).toBeFocused()
  await code.fill('abcdef')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').first()).toContainText('Écrivez les six chiffres')
  await code.fill('000000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').first()).toContainText('Ce code n’est pas le bon')
  await press(page, 'Utiliser un code de secours')
  await page.getByLabel('Code de secours').fill(recovery)
  await page.keyboard.press('Enter')
  await expect(title(page, 'Mes commerces')).toBeVisible()
  expect(complaints).toEqual([])
})

test('a link by mail signs in, once', async ({ page, context, baseURL }) => {
  const { email } = await signUp(context, baseURL)
  await context.clearCookies()
  await page.goto(paths.account())
  await expect(title(page, 'Se connecter')).toBeVisible()
  await page.getByLabel('Adresse e-mail').fill(email)
  await press(page, 'Recevoir un lien par e-mail')
  await expect(page.getByText('Regardez vos e-mails')).toBeVisible()
  const link = linkIn(await mailTo(email, /lien|connexion|connecter/i))
  await page.goto(link)
  await press(page, 'Me connecter')
  await expect(title(page, 'Mon compte')).toBeVisible()
  await page.goto(link)
  await press(page, 'Me connecter')
  await expect(title(page, 'Ce lien ne fonctionne plus')).toBeVisible()
})

test('a forgotten password is chosen anew by the mail received', async ({
  page,
  context,
  baseURL,
}) => {
  const { email } = await signUp(context, baseURL)
  await context.clearCookies()
  await page.goto(paths.signIn())
  await page.getByRole('link', { name: 'Mot de passe oublié' }).click()
  await expect(title(page, 'Mot de passe oublié')).toBeVisible()
  await page.getByLabel('Adresse e-mail').fill(email)
  await press(page, 'Recevoir le lien')
  await page.goto(linkIn(await mailTo(email, /mot de passe/i)))
  await page.getByLabel('Nouveau mot de passe').fill('chèvre lanterne moulin 48')
  await press(page, 'Enregistrer ce mot de passe')
  await expect(title(page, 'Votre mot de passe est changé')).toBeVisible()
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await enter(page, email, 'chèvre lanterne moulin 48')
  await expect(title(page, 'Mes commerces')).toBeVisible()
})

test('a passkey is made, named, signs in and goes', async ({ page, context, baseURL }) => {
  const device = await context.newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await signUp(context, baseURL)
  await page.goto(paths.account())
  await press(page, 'Ajouter une clé d’accès')
  await page.getByRole('textbox', { name: 'Nom de la clé' }).fill('Téléphone de l’atelier')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Téléphone de l’atelier', { exact: true })).toBeVisible()
  await leave(page)
  await press(page, 'Utiliser une clé d’accès')
  await expect(title(page, 'Mes commerces')).toBeVisible()
  await page.goto(paths.account())
  await press(page, 'Retirer')
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click()
  await expect(page.getByText('Aucune clé d’accès')).toBeVisible()
})

test('a session that ends under a page is taken up again over it: nothing typed is lost', async ({
  page,
  context,
  baseURL,
}) => {
  const { email, password } = await signUp(context, baseURL)
  await page.goto(paths.account())
  await page.getByLabel('Votre nom').fill('Camille Roux-Delmas')
  await context.clearCookies()
  await press(page, 'Enregistrer')
  const dialog = page.getByRole('dialog', { name: 'Reconnectez-vous pour continuer' })
  await expect(dialog.getByLabel('Adresse e-mail')).toHaveValue(email)
  await dialog.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('C’est enregistré.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Votre nom')).toHaveValue('Camille Roux-Delmas')
})

test('a sensitive act asks who is there, then goes on by itself', async ({
  page,
  context,
  baseURL,
}) => {
  const { password } = await signUp(context, baseURL)
  await page.goto(paths.account())
  let asked = 0
  // As the API answers ten minutes after signing in.
  await page.route('**/v1/me/password', (route) => {
    asked += 1
    if (asked > 1) return route.fallback()
    const problem = { code: 'reauthentication_needed', status: 403, requestId: 'e2e' }
    return route.fulfill({ status: 403, json: { ...problem, title: '', detail: '', type: '' } })
  })
  await press(page, 'Changer le mot de passe')
  await page.getByLabel('Nouveau mot de passe').fill('chèvre lanterne moulin 48')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' })
  await dialog.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Votre mot de passe est changé.')).toBeVisible()
  expect(asked).toBe(2)
})

test('an address that is no path of the site is not followed after signing in', async ({
  page,
  context,
  baseURL,
}) => {
  const { email, password } = await signUp(context, baseURL)
  await context.clearCookies()
  await page.goto(paths.signIn('//evil.example/pro'))
  await enter(page, email, password)
  await expect(page).toHaveURL(`${baseURL}${paths.pro()}`)
})

test('what is kept can be taken away, and an erasure asked for and called off', async ({
  page,
  context,
  baseURL,
}) => {
  const { email } = await signUp(context, baseURL)
  await page.goto(paths.account())
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Télécharger mes données'),
  ])
  expect(JSON.stringify(await readJson(await download.path()))).toContain(email)

  await press(page, 'Supprimer mon compte')
  const dialog = page.getByRole('dialog', { name: 'Supprimer votre compte' })
  await expect(dialog).toContainText('Ce qui reste, et pourquoi')
  await dialog.getByRole('button', { name: 'Demander la suppression' }).click()
  await expect(page.getByText('La suppression de ce compte est demandée.')).toBeVisible()
  await press(page, 'Garder mon compte')
  await expect(page.getByText('Votre compte est gardé.')).toBeVisible()
  await expect(page.getByText('La suppression de ce compte est demandée.')).toBeHidden()
})

test('an invitation received by mail is accepted by whom it is for, who had no account yet, and by nobody else', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await signUp(context, baseURL)
  const headers = { origin: baseURL ?? '' }
  const made = await context.request.post('/v1/pro/merchants', {
    headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
    data: { name: 'Coutellerie Roux' },
  })
  const { id } = (await made.json()) as { id: string }
  const guest = somebody('Dominique Ferrand')
  const invited = await context.request.post(`/v1/pro/merchants/${id}/invitations`, {
    headers,
    data: { email: guest.email, role: 'editor' },
  })
  expect(invited.status(), await invited.text()).toBe(201)
  const link = linkIn(await mailTo(guest.email, /Coutellerie Roux/))

  await page.goto(link)
  await expect(title(page, 'Rejoindre Coutellerie Roux')).toBeVisible()
  await expect(page.getByText(`L’invitation est adressée à ${guest.email}.`)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Accepter l’invitation' })).toBeHidden()

  const theirs = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'fr-FR' })
  const other = await theirs.newPage()
  await other.goto(link)
  await other.getByRole('link', { name: 'Créer un compte pour accepter' }).click()
  await expect(title(other, 'Créer votre compte')).toBeVisible()
  await expect(other.getByLabel('Adresse e-mail')).toHaveValue(guest.email)
  await other.getByLabel('Votre nom').fill(guest.name)
  await other.getByLabel('Mot de passe', { exact: true }).fill(guest.password)
  await press(other, 'Créer le compte')
  await expect(title(other, 'Confirmez votre adresse')).toBeVisible()
  await other.goto(linkIn(await mailTo(guest.email, /Confirmez/)))
  await press(other, 'Confirmer mon adresse')
  await press(other, 'Accepter l’invitation')
  await expect(other).toHaveURL(paths.dashboard(id))
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Coutellerie Roux')
  await other.goto(link)
  await expect(title(other, 'Cette invitation ne fonctionne plus')).toBeVisible()
  await theirs.close()
})

test('whoever alone answers for a shop is told so before an erasure can be asked for', async ({
  page,
  context,
  baseURL,
}) => {
  const shop = await ownShop(context, baseURL)
  await addProduct(context, baseURL, shop.id)
  await submitShop(context, baseURL, shop)
  await page.goto(paths.account())
  await press(page, 'Supprimer mon compte')
  const dialog = page.getByRole('dialog', { name: 'Que deviennent vos commerces ?' })
  await expect(dialog.getByRole('heading', { name: 'Le Couteau des Causses' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Demander la suppression' })).toBeHidden()
  await dialog.getByRole('link', { name: 'Confier ce commerce' }).click()
  await expect(title(page, 'Équipe')).toBeVisible()
})
