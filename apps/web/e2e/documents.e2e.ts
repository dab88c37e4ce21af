import { expect, test } from '@playwright/test'
import { examplesOf } from './catalogue.ts'
import { complaintsOf } from './complaints.ts'
import { pageKinds } from './pages.ts'

/** Pages that search engines are asked to leave out. */
const unlisted = new Set([
  'home in Occitan',
  'products under filters',
  'a search with a mistake',
  'a search for a place and a time',
  'no product',
  'commune without merchants',
  'an address that leads nowhere',
])
/** Pages that tell of nothing schema.org has a word for. */
const withoutData = new Set(['sources', 'ranking'])
/** A way to look at a list, which is drawn in the browser alone. */
const map = 'merchants on a map'

for (const [name, addressOf] of Object.entries(pageKinds)) {
  test(`${name}: all that crawlers and messengers read is in the HTML sent`, async ({
    request,
    baseURL,
  }) => {
    const address = addressOf(await examplesOf(request))
    const response = await request.get(address)
    const html = await response.text()
    const [head = '', body = ''] = html.split('</head>')
    expect(response.headers()['content-type']).toBe('text/html; charset=utf-8')
    expect(head.match(/<title>[^<]{3,}<\/title>/g)).toHaveLength(1)
    const [, description = ''] = /name="description" content="([^"]*)"/.exec(head) ?? []
    expect(description.length).toBeGreaterThan(20)
    for (const property of ['og:title', 'og:description', 'og:url', 'og:locale', 'og:site_name']) {
      expect(head).toContain(`property="${property}"`)
    }
    expect(body.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).toMatch(/<html lang="(fr|en|oc)">/)
    const left = unlisted.has(name)
    expect(head.includes('content="noindex, follow"')).toBe(left)
    if (left) return
    expect(response.status()).toBe(200)
    const [, canonical = ''] = /rel="canonical" href="([^"]*)"/.exec(head) ?? []
    const shown = name === map ? address.replace(/\?.*/, '') : address
    expect(canonical).toBe(`${baseURL}${shown}`)
    expect(head.match(/rel="alternate" hrefLang="(fr|en|x-default)"/g)).toHaveLength(3)
    if (!withoutData.has(name)) expect(html).toContain('<script type="application/ld+json">')
    for (const [, json = ''] of html.matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/g,
    )) {
      expect(JSON.parse(json)).toHaveProperty('@context', 'https://schema.org')
    }
  })

  test(`${name}: the browser takes the page over without a word, nor a question to the API`, async ({
    page,
    request,
  }) => {
    const nowhere = name === 'an address that leads nowhere'
    // The console repeats the status of a page that does not exist, and what the driver of a drawn map mutters.
    const expected = nowhere ? /404/ : name === map ? /GL Driver Message/ : undefined
    const words = complaintsOf(page, expected)
    const asked: string[] = []
    page.on('request', (each) => {
      if (each.url().includes('/v1/')) asked.push(each.url())
    })
    await page.goto(addressOf(await examplesOf(request)), { waitUntil: 'networkidle' })
    expect(words).toEqual([])
    expect(asked.filter((url) => name !== map || !/merchants\/map|basemap/.test(url))).toEqual([])
  })
}
