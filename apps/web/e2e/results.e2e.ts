import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'
import { complaintsOf } from './complaints.ts'

const cards = (page: Page) => page.locator('[data-results] article')
const understood = (page: Page) => page.getByRole('list', { name: 'Compris dans votre recherche' })
const hydrated = (page: Page) =>
  expect(page.locator('search button[type=submit]').last()).toHaveText(/^Voir/)
const violationsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)

test('a search with a mistake shows what was meant, and what was typed a click away', async ({
  page,
}) => {
  await page.goto(paths.products({ text: 'coutau' }))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('coutau')
  await expect(cards(page).first().locator('mark').first()).toHaveText(/couteau/i)
  const typed = page.getByRole('link', { name: /^Chercher plutôt « coutau »$/ })
  await typed.click()
  await expect(page).toHaveURL(paths.products({ text: 'coutau', literal: ['correction'] }))
  await expect(typed).toHaveCount(0)
  await page.getByRole('link', { name: /Sans correction$/ }).click()
  await expect(page).toHaveURL(paths.products({ text: 'coutau' }))
})

test('what was understood is said, told apart from what was chosen, and each can be taken away', async ({
  page,
}) => {
  const text = 'savon moins de 30 euros'
  await page.goto(paths.products({ text, inStock: true }))
  await hydrated(page)
  const price = understood(page).getByRole('link', { name: /Jusqu’à 30/ })
  await expect(price).toBeVisible()
  await expect(page.getByRole('list', { name: 'Filtres en place' })).toContainText('Disponible')
  await expect(understood(page)).not.toContainText('Disponible')
  await price.press('Enter')
  await expect(page).toHaveURL(paths.products({ text, literal: ['price'], inStock: true }))
  await expect(page.locator('#resultats')).toBeFocused()
  await understood(page)
    .getByRole('link', { name: /Prix lu comme des mots/ })
    .click()
  await expect(page).toHaveURL(paths.products({ text, inStock: true }))
  await page.goBack()
  await expect(understood(page)).toContainText('Prix lu comme des mots')
})

test('a search around a place measures from it, and may be put in the order of distance', async ({
  page,
  request,
}) => {
  const { commune } = await examplesOf(request)
  await page.goto(paths.merchants({ text: `près de ${commune.name}` }))
  await expect(understood(page)).toContainText(commune.name)
  await expect(cards(page).first()).toContainText(/\d\s(m|km)/)
  await page.getByRole('combobox', { name: 'Trier' }).selectOption('distance')
  await expect(page).toHaveURL(
    paths.merchants({ text: `près de ${commune.name}`, sort: 'distance' }),
  )
  await expect(cards(page).first()).toContainText(commune.name)
})

test('a search for a moment says who is open then', async ({ page }) => {
  await page.goto(paths.merchants({ text: 'ouvert demain à 10h' }))
  await expect(understood(page)).toContainText(/Ouvert demain à 10/)
  await expect(cards(page).first()).toContainText(
    /Ouvert demain à 10|Horaires inconnus|rendez-vous/,
  )
})

test('both kinds are counted in their tabs, under the same search', async ({ page }) => {
  await page.goto(paths.products({ text: 'couteau' }))
  const kinds = page.getByRole('navigation', { name: 'Produits ou commerces' })
  const merchants = kinds.getByRole('link', { name: /^Commerces \d+/ })
  const counted = /\d+/.exec((await merchants.textContent()) ?? '')?.[0] ?? ''
  await merchants.click()
  await expect(page).toHaveURL(paths.merchants({ text: 'couteau' }))
  await expect(page.locator('output').first()).toContainText(counted)
})

test('a filter says beforehand how much it finds', async ({ page }) => {
  await page.goto(paths.products({ text: 'savon' }))
  await hydrated(page)
  const panel = page.getByRole('search', { name: 'Filtrer' })
  await panel.getByText('Services', { exact: true }).click()
  const choice = panel.locator('label').filter({ hasText: 'Expédition' })
  const counted = /\d+$/.exec(((await choice.textContent()) ?? '').trim())?.[0]
  await choice.locator('input').check()
  await expect(page.locator('output').first()).toHaveText(new RegExp(`^${counted} produit`))
})

test('a day and an hour are chosen, said, and kept in the address', async ({ page }) => {
  await page.goto(paths.merchants())
  await hydrated(page)
  const panel = page.getByRole('search', { name: 'Filtrer' })
  const day = panel.getByRole('combobox', { name: 'Ouvert un autre jour' })
  await expect(panel.getByRole('combobox', { name: 'Heure' })).toBeHidden()
  await day.selectOption({ index: 2 })
  await expect(page).toHaveURL(/ouvert=\d{4}-\d{2}-\d{2}T10%3A30/)
  await panel.getByRole('combobox', { name: 'Heure' }).selectOption('15:00')
  await expect(page).toHaveURL(/ouvert=\d{4}-\d{2}-\d{2}T15%3A00/)
  await expect(
    page.getByRole('link', { name: /Retirer le filtre Ouvert demain à 15/ }),
  ).toBeVisible()
  await expect(panel).toContainText('Les commerces aux horaires inconnus restent affichés')
  await panel.getByRole('checkbox', { name: 'Ouvert maintenant' }).check()
  await expect(page).toHaveURL(paths.merchants({ openNow: true }))
})

test('each result says why it is there, over its card, and leads to the whole story', async ({
  page,
}) => {
  await page.goto(paths.products({ text: 'savon' }))
  await hydrated(page)
  const asked = page.waitForResponse(/explain=true/)
  const card = cards(page).nth(1)
  await card.getByText('Pourquoi ce résultat').click()
  await asked
  await expect(card.getByRole('listitem').first()).toContainText(/\+\d/)
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(card.getByRole('listitem').first()).toBeHidden()
  await card.getByText('Pourquoi ce résultat').click()
  await card.getByRole('link', { name: 'Comment tout est classé' }).click()
  await expect(page).toHaveURL(paths.ranking())
  await expect(page.getByRole('heading', { level: 1 })).toContainText('classés')
})

test('a search that finds nothing leads somewhere', async ({ page }) => {
  await page.goto(paths.products({ text: 'xyzzy plugh' }))
  const nothing = page.getByRole('heading', { name: /Aucun produit pour « xyzzy plugh »/ })
  await expect(nothing).toBeVisible()
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Voir tous les produits' }),
  ).toBeVisible()
  await expect(page.getByText('Ou parcourez une rubrique')).toBeVisible()
})

test('going back to a search finds all that was shown, where it was', async ({ page }) => {
  await page.goto(paths.products({ text: 'savon' }))
  await hydrated(page)
  const before = await cards(page).count()
  await page.getByRole('link', { name: 'Voir la suite' }).click()
  await expect(cards(page)).toHaveCount(before * 2)
  const last = cards(page).nth(before + 5)
  await last.scrollIntoViewIfNeeded()
  await last.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/produits\/[a-z0-9-]+$/)
  await page.goBack()
  await expect(cards(page)).toHaveCount(before * 2)
  await expect(last).toBeInViewport()
})

test('the whole page comes from the server, hydrates without a request and complains of nothing', async ({
  page,
}) => {
  const complaints = complaintsOf(page)
  const asked: string[] = []
  page.on('request', (each) => asked.push(each.url()))
  await page.goto(paths.products({ text: 'savon près de Rodez' }), { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.includes('/v1/'))).toEqual([])
  expect(complaints).toEqual([])
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('filters added to a search keep it, and a moment can be chosen', async ({ page }) => {
    await page.goto(paths.products({ text: 'savon', literal: ['place'] }))
    await page.getByRole('checkbox', { name: 'Disponible' }).check()
    await page.getByRole('combobox', { name: 'Ouvert un autre jour' }).selectOption({ index: 2 })
    await page.getByRole('button', { name: 'Appliquer' }).click()
    await expect(page).toHaveURL(/[?&]q=savon/)
    await expect(page).toHaveURL(/[?&]sans=lieu/)
    await expect(page).toHaveURL(/[?&]stock=oui/)
    await expect(page).toHaveURL(/[?&]ouvert=\d{4}-\d{2}-\d{2}T10%3A30/)
    await expect(page.getByRole('list', { name: 'Filtres en place' })).toContainText(
      'Ouvert demain',
    )
  })
})
