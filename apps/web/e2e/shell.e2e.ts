import { expect, test } from '@playwright/test'
import { complaintsOf } from './complaints.ts'

test('hydrates in silence, without asking the API again', async ({ page }) => {
  const complaints = complaintsOf(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(complaints).toEqual([])
  expect(asked.filter((url) => url.includes('/v1/'))).toEqual([])
})

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Aller au contenu' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a new page is announced, takes the focus and starts at its top', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Toutes les rubriques' }).click()
  await expect(page).toHaveURL(/\/rubriques$/)
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page.locator('[aria-live]').last()).toHaveText(await page.title())
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('going back finds the place one left', async ({ page }) => {
  await page.goto('/')
  const link = page.getByRole('link', { name: 'Voir tous les commerces' })
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(0)
  await link.click()
  await expect(page).toHaveURL(/\/commercants$/)
  await page.goBack()
  await expect(link).toBeInViewport()
})

test('a language is another address of the same page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/close to you/)
  await page.getByRole('link', { name: 'See all products' }).click()
  await expect(page).toHaveURL(/\/en\/produits$/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the menu opens over the page and closes once it has led somewhere', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Menu' }).click()
    const menu = page.getByRole('navigation', { name: 'Menu' })
    await expect(menu).toBeVisible()
    await menu.getByRole('link', { name: 'Départements' }).click()
    await expect(page).toHaveURL(/\/departements$/)
    await expect(menu).toBeHidden()
  })

  test('the search opens full screen with its field ready, and closes on Escape', async ({
    page,
  }) => {
    await page.goto('/nulle-part')
    await page.getByRole('banner').getByRole('button', { name: 'Rechercher' }).click()
    const field = page.getByRole('banner').getByRole('combobox')
    await expect(field).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(field).toBeHidden()
  })
})

test.describe('what crawlers and messengers read', () => {
  test('an unknown address answers 404, and is not to be indexed', async ({ request }) => {
    const response = await request.get('/nulle-part')
    expect(response.status()).toBe(404)
    expect(await response.text()).toContain('content="noindex, follow"')
  })

  test('the home page says its title, description, address, languages and picture', async ({
    request,
  }) => {
    const html = await (await request.get('/')).text()
    const [head = ''] = html.split('</head>')
    expect(head).toMatch(/<title>[^<]+<\/title>/)
    expect(head).toContain('name="description"')
    expect(head).toContain('rel="canonical"')
    expect(head.match(/hrefLang="(fr|en|x-default)"/g)).toHaveLength(3)
    expect(head).toMatch(/property="og:image" content="http/)
    expect(html).toContain('application/ld+json')
  })

  test('sitemaps and robots answer', async ({ request }) => {
    const index = await (await request.get('/sitemap.xml')).text()
    const [, part = ''] = /<loc>(.*?products.*?)<\/loc>/.exec(index) ?? []
    const products = await (await request.get(new URL(part).pathname)).text()
    expect(products).toContain('/produits/')
    expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml')
  })
})
