import type { Product, ProductList } from '@dansmazone/contract/product'
import { expect, test, type APIRequestContext } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { examplesOf } from './catalogue.ts'

const find = async (
  request: APIRequestContext,
  query: string,
  wanted: (product: Product) => boolean,
): Promise<Product> => {
  let page = ''
  for (let tries = 0; tries < 40; tries += 1) {
    const answer = await request.get(`/v1/products?limit=100&${query}${page}`)
    const { items, nextPage } = (await answer.json()) as ProductList
    const found = items.find(wanted)
    if (found) return found
    if (nextPage === null) break
    page = `&page=${encodeURIComponent(nextPage)}`
  }
  throw new Error(`The catalogue has no such product (${query}).`)
}

test('a product leads to its shop: the way there, the phone, the hours, the rest of the window', async ({
  page,
  request,
  baseURL,
}) => {
  // Open or closed as the hour has it: the page says so in either case.
  const product = await find(
    request,
    'sort=newest',
    ({ merchant }) => merchant.openState !== 'unknown',
  )
  const { phone } = (await (
    await request.get(`/v1/merchants/${product.merchant.slug}`)
  ).json()) as { phone?: string }
  const elsewhere: string[] = []
  page.on('request', (each) => {
    if (!each.url().startsWith(baseURL ?? '')) elsewhere.push(each.url())
  })
  await page.goto(paths.product(product.slug), { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(product.name)
  const way = page.getByRole('link', { name: 'Y aller' })
  await expect(way).toHaveAttribute('href', /^https:\/\/www\.openstreetmap\.org\//)
  await expect(way).toHaveAttribute('target', '_blank')
  if (phone) {
    await expect(page.getByRole('link', { name: /^Appeler/ })).toHaveAttribute('href', /^tel:\+/)
  }
  await expect(page.getByText(/^Aujourd’hui/)).toBeVisible()
  await expect(page.getByRole('link', { name: product.merchant.name }).first()).toHaveAttribute(
    'href',
    paths.merchant(product.merchant.slug),
  )
  expect(elsewhere).toEqual([])
})

test('the page has its facts for machines, and the product’s data, in the HTML', async ({
  request,
}) => {
  const { product } = await examplesOf(request)
  const html = await (await request.get(paths.product(product.slug))).text()
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
  const graph = (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph']
  expect(graph.map((each) => each['@type'])).toEqual(['Product', 'BreadcrumbList'])
  expect(graph[0]).toMatchObject({ name: product.name, url: product.url })
  expect(html).toContain('<meta property="og:type" content="product"')
  expect(html).toContain(`"slug":"${product.slug}"`)
})

test('a product asked by its id moves to its own address, in the language of the page', async ({
  page,
  request,
}) => {
  const { product } = await examplesOf(request)
  const answer = await request.get(`/en/produits/${product.id}`, { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
  expect(answer.headers()['location']).toBe(`/en${paths.product(product.slug)}`)
  await page.goto(`/en/produits/${product.id}`)
  await expect(page).toHaveURL(`/en${paths.product(product.slug)}`)
})

test('pictures are chosen by their thumbnails', async ({ page, request }) => {
  const product = await find(request, '', ({ images }) => images.length > 1)
  await page.goto(paths.product(product.slug), { waitUntil: 'networkidle' })
  const strip = page.getByRole('list', { name: 'Photos du produit' })
  await page.getByRole('link', { name: `Vue 2 sur ${product.images.length}` }).click()
  await expect.poll(() => strip.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  await expect(page.getByRole('link', { name: /^Vue 2/ })).toHaveAttribute('aria-current', 'true')
  await expect(page).toHaveURL(paths.product(product.slug))
})

test('a reduced price says what it is crossed out against', async ({ page, request }) => {
  const product = await find(request, '', ({ reduction }) => reduction !== undefined)
  await page.goto(paths.product(product.slug))
  await expect(page.locator('main s').first()).toBeVisible()
  await expect(page.getByText(/dans les 30 jours avant la réduction/)).toBeVisible()
})

test('what is drunk carries the health notice', async ({ page, request }) => {
  const product = await find(
    request,
    'category=vins-et-boissons',
    ({ template }) => template === 'alcohol',
  )
  await page.goto(paths.product(product.slug))
  await expect(page.getByText('L’abus d’alcool est dangereux pour la santé')).toBeVisible()
})

test('what is eaten names its ingredients and allergens', async ({ page, request }) => {
  const product = await find(
    request,
    'category=epicerie',
    ({ template, attributes }) =>
      template === 'food' &&
      Array.isArray(attributes['allergens']) &&
      attributes['allergens'].length > 0,
  )
  await page.goto(paths.product(product.slug))
  const ingredients = String(product.attributes['ingredients'])
  await expect(page.getByRole('definition').filter({ hasText: ingredients }).first()).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'Contient' })).toBeVisible()
})

test('a product without a picture shows its rubric’s drawing, and says so', async ({
  page,
  request,
}) => {
  const product = await find(request, '', ({ images }) => images.length === 0)
  await page.goto(paths.product(product.slug))
  await expect(page.getByRole('figure')).toContainText('en attendant une photo')
})

test('the address is copied where nothing else can share it', async ({
  browser,
  baseURL,
  request,
}) => {
  const { product } = await examplesOf(request)
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }))
  await page.goto(paths.product(product.slug), { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Partager' }).click()
  await expect(page.getByText('Adresse copiée')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(product.url)
  await context.close()
})

test('a rubric shows its categories, its products and its merchants', async ({ page, request }) => {
  const { rubric } = await examplesOf(request)
  const [child] = rubric.children
  await page.goto(paths.categories())
  await page.getByRole('link', { name: rubric.name, exact: true }).click()
  await expect(page).toHaveURL(paths.category(rubric.slug))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(rubric.name)
  await expect(page.locator('[data-results] article').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: `Les commerces : ${rubric.name}` })).toBeVisible()
  const narrower = page.getByRole('list', { name: `Dans ${rubric.name}` })
  await narrower.getByRole('link', { name: child?.name ?? '' }).click()
  await expect(page).toHaveURL(paths.category(child?.slug ?? ''))
  await page.getByRole('checkbox', { name: 'Disponible' }).check()
  await expect(page).toHaveURL(paths.category(child?.slug ?? '', { inStock: true }))
})

test('the other products of the same merchant are no distance away', async ({ page, request }) => {
  const others = new Map<string, Product>()
  const product = await find(request, 'sort=name', (each) => {
    const place = `${each.merchant.id} ${each.category.slug}`
    if (others.has(place) && each.merchant.lat !== undefined) return true
    others.set(place, each)
    return false
  })
  const { merchant } = product
  await page.goto(paths.product(product.slug))
  const similar = page.locator('section', {
    has: page.getByRole('link', { name: 'Voir les autres' }),
  })
  const own = similar.getByRole('article').filter({ hasText: merchant.name })
  await expect(own.first()).toBeVisible()
  for (const text of await own.allTextContents()) expect(text).not.toMatch(/\d\s(m|km)\b/)
})
