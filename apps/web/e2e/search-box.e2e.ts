import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'
import { complaintsOf } from './complaints.ts'
import { active, answering, box, list, nothing, options, said, searchesOf } from './suggestions.ts'

test('from the box to a merchant’s page by keyboard alone', async ({ page, request }) => {
  const { merchant } = await examplesOf(request)
  const complaints = complaintsOf(page)
  await page.goto(paths.home())
  await expect(box(page)).toBeAttached()
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab')
    if (await box(page).evaluate((field) => field === document.activeElement)) break
  }
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type(merchant.name, { delay: 20 })
  const wanted = list(page)
    .getByRole('group', { name: 'Commerces' })
    .getByRole('option')
    .filter({ hasText: merchant.name })
    .first()
  await expect(wanted).toBeVisible()
  await expect(said(page)).toHaveText(/^\d+ suggestions?$/)
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('ArrowDown')
    if ((await wanted.getAttribute('aria-selected')) === 'true') break
  }
  await expect(wanted).toHaveAttribute('aria-selected', 'true')
  await expect(wanted).toBeInViewport()
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await wanted.getAttribute('id')) ?? '',
  )
  // Nothing is filled in until it is chosen.
  await expect(box(page)).toHaveValue(merchant.name)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/commercants\/[a-z0-9-]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(merchant.name)
  expect(complaints).toEqual([])
})

test('arrows, Home, End, Escape and Tab do what they do in a list with a field', async ({
  page,
}) => {
  await answering(page, (q) => searchesOf(`${q} un`, `${q} deux`))
  await page.goto(paths.home())
  await box(page).fill('bol')
  await expect(options(page)).toHaveText(['bol un', 'bol deux', /^Rechercher/])
  await expect(active(page)).toHaveCount(0)
  await page.keyboard.press('ArrowUp')
  await expect(active(page)).toHaveText(/^Rechercher/)
  await page.keyboard.press('Home')
  await expect(active(page)).toHaveText('bol un')
  await page.keyboard.press('End')
  await expect(active(page)).toHaveText(/^Rechercher/)
  await page.keyboard.press('ArrowDown')
  await expect(active(page)).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(active(page)).toHaveText('bol un')
  await expect(box(page)).toHaveValue('bol')
  await page.keyboard.press('ArrowLeft')
  await expect(active(page)).toHaveCount(0)
  await page.keyboard.type('s')
  await expect(box(page)).toHaveValue('bosl')
  await page.keyboard.press('Escape')
  await expect(list(page)).toBeHidden()
  await expect(box(page)).toHaveValue('bosl')
  await page.keyboard.press('ArrowDown')
  await expect(list(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('button', { name: 'Rechercher' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(list(page)).toBeHidden()
})

test('Enter searches for what is typed, and a chosen search for what it says', async ({ page }) => {
  await answering(page, () => searchesOf('couteau de table'))
  await page.goto(paths.home())
  await box(page).fill('cout')
  await expect(options(page).first()).toHaveText('couteau de table')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.products({ text: 'cout' }))
  await page.goto(paths.home())
  await box(page).fill('cout')
  await options(page).filter({ hasText: 'couteau de table' }).click()
  await expect(page).toHaveURL(paths.products({ text: 'couteau de table' }))
})

test('what is suggested stays while the next letters are looked up', async ({ page }) => {
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/v1\/suggest\?/, async (route) => {
    const q = new URL(route.request().url()).searchParams.get('q') ?? ''
    if (q.length > 3) await held
    await route.fulfill({ json: searchesOf(`${q} de ferme`) })
  })
  await page.goto(paths.home())
  await box(page).fill('pai')
  await expect(options(page).first()).toHaveText('pai de ferme')
  await box(page).pressSequentially('n')
  await expect(options(page).last()).toContainText('pain')
  await expect(options(page).first()).toHaveText('pai de ferme')
  release()
  await expect(options(page).first()).toHaveText('pain de ferme')
})

test('letters typed in one go ask once, after a rest', async ({ page }) => {
  const asked: string[] = []
  await answering(page, (q) => {
    asked.push(q)
    return nothing
  })
  await page.goto(paths.home())
  await box(page).focus()
  await page.keyboard.type('couteau', { delay: 15 })
  await expect(said(page)).toContainText('Aucune suggestion pour « couteau »')
  expect(asked).toEqual(['couteau'])
  await expect(options(page)).toHaveText(['Rechercher « couteau »'])
})

test('the last searches stay on this device, each can be taken away, then all', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(paths.home())
  for (const text of ['bol', 'savon']) {
    await box(page).fill(text)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(paths.products({ text }))
    await page.getByRole('link', { name: 'Accueil' }).first().click()
    await expect(page).toHaveURL(paths.home())
    // The address changes before the page does, whose own field would be filled in.
    await expect(page).not.toHaveTitle(new RegExp(text))
  }
  asked.length = 0
  await box(page).click()
  await expect(options(page)).toHaveText(['savon', 'bol'])
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Retirer « savon » des recherches récentes' }).click()
  await expect(options(page)).toHaveText(['bol'])
  await expect(box(page)).toBeFocused()
  await page.reload()
  await box(page).click()
  await expect(options(page)).toHaveText(['bol'])
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await expect(list(page).getByRole('group', { name: 'Par exemple' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(asked.filter((request) => /savon|recherches/.test(request))).toEqual([])
})

test('the box works where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await answering(page, () => nothing)
  await page.goto(paths.home())
  await box(page).fill('bol')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.products({ text: 'bol' }))
})

test('offline, and when suggestions fail, the box says so and still searches', async ({
  context,
  page,
}) => {
  await page.route(/\/v1\/suggest\?/, (route) => route.fulfill({ status: 503, json: {} }))
  await page.goto(paths.home())
  await box(page).fill('bol')
  await expect(said(page)).toHaveText(/Les suggestions ne répondent pas/)
  await expect(options(page)).toHaveText(['Rechercher « bol »'])
  await context.setOffline(true)
  await expect(said(page)).toHaveText(/Hors connexion/)
  await context.setOffline(false)
})

test('what is typed before the scripts run is kept, and then suggested for', async ({ page }) => {
  await answering(page, (q) => searchesOf(`${q} un`))
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/site-.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(paths.home(), { waitUntil: 'commit' })
  const form = page.getByRole('main').getByRole('search')
  await form.getByRole('searchbox').click()
  await page.keyboard.type('bo')
  release()
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveValue('bo')
  await page.keyboard.type('l')
  await expect(box(page)).toHaveValue('bol')
  await expect(options(page).first()).toHaveText('bol un')
})

test('without its code, the box is the form it was', async ({ page }) => {
  await page.route(/suggestion-panel/, (route) => route.abort())
  await page.goto(paths.home())
  await box(page).fill('bol')
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.products({ text: 'bol' }))
})
