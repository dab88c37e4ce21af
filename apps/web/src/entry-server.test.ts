import type { CategoryTree } from '@dansmazone/contract/category'
import type { MerchantList } from '@dansmazone/contract/merchant'
import type { Problem } from '@dansmazone/contract/problem'
import type { ProductList } from '@dansmazone/contract/product'
import type { Territory } from '@dansmazone/contract/territory'
import { describe, expect, test } from 'vitest'
import type { ApiAnswer } from '#api/client.ts'
import { pageDataId } from '#lib/page-data.ts'
import { isPrivate, render } from './entry-server.tsx'

const tree: CategoryTree = { items: [] }
const none = { items: [], nextPage: null, total: { count: 0, exact: true } }
const territory: Territory = {
  region: { code: '76', name: 'Occitanie </script><b>', merchantCount: 1203, productCount: 4120 },
  departments: [
    { code: '48', name: 'Lozère', slug: 'lozere-48', merchantCount: 12, productCount: 40 },
  ],
  epcis: [],
  labels: [],
  sources: [],
}
const answers: Record<string, unknown> = {
  '/v1/territories': territory,
  '/v1/categories': tree,
  '/v1/products': none satisfies ProductList,
  '/v1/merchants': none satisfies MerchantList,
}
const down: Problem = {
  type: 'about:blank',
  title: 'Indisponible',
  status: 503,
  detail: '',
  code: 'unavailable',
  requestId: 'req-42',
}

type Asked = { path: string; headers: Record<string, string> }

const page = async (url: string, answer?: (path: string) => ApiAnswer | null) => {
  const asked: Asked[] = []
  const result = await render({
    url,
    publicUrl: 'https://zone.example',
    now: Date.parse('2026-11-24T14:00:00Z'),
    assets: {
      'src/i18n/fr-first.ts': { file: 'assets/fr.js', imports: ['_site.js'] },
      '_site.js': { file: 'assets/site.js', name: 'site', css: ['assets/site.css'] },
      'src/private-routes.tsx': {
        file: 'assets/private-routes.js',
        imports: ['_site.js'],
        css: ['assets/private.css'],
      },
    },
    fetchApi: async (path, headers) => {
      asked.push({ path, headers })
      const body = answers[path.split('?')[0] ?? '']
      return answer?.(path) ?? (body ? { status: 200, body } : { status: 404, body: null })
    },
  })
  const [head = '', body = ''] = result.html.split('</head>')
  return { ...result, head, body, asked }
}

describe('the HTML of a page', () => {
  test('carries its title, description and addresses in the head, its words in the body', async () => {
    const { status, head, body, cacheControl } = await page('/')
    expect(status).toBe(200)
    expect(cacheControl).toContain('public')
    expect(head).toMatch(/<title>Occitanie .* #DansMaZone<\/title>/)
    expect(head).toContain('<meta name="description"')
    expect(head).toContain('<link rel="canonical" href="https://zone.example/"/>')
    expect(head).toContain('hrefLang="en" href="https://zone.example/en"')
    expect(head).toContain('<meta property="og:title"')
    expect(head).toContain('<meta property="og:image" content="https://zone.example/')
    expect(body).toContain('<h1')
    expect(body).toContain('application/ld+json')
    expect(body).not.toContain('<title>')
  })

  test('carries the answers of the API it was made from, which cannot break out of it', async () => {
    const { html } = await page('/')
    expect(html).not.toContain('</script><b>')
    const json = html.split(`id="${pageDataId}">`)[1]?.split('</script>')[0] ?? ''
    const data = JSON.parse(json)
    expect(data.answers).toContainEqual(['/v1/territories', territory])
    expect(data.errors).toBeNull()
  })

  test('names the files it needs, the entry once', async () => {
    const { head } = await page('/')
    expect(head.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
      '<link rel="stylesheet" href="/assets/site.css">',
    ])
    expect(head).toContain('<link rel="modulepreload" href="/assets/fr.js">')
    expect(head.match(/assets\/site\.js/g)).toHaveLength(1)
  })

  test('runs no script of its own but the entry', async () => {
    const { html } = await page('/')
    const scripts = Array.from(html.matchAll(/<script([^>]*)>/g), ([, attributes]) => attributes)
    expect(scripts.filter((attributes) => !attributes?.includes('json'))).toEqual([
      ' type="module" src="/assets/site.js"',
    ])
  })

  test('speaks the language of its address, and asks the API in it', async () => {
    const { html, asked, locale } = await page('/en')
    expect(locale).toBe('en')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('href="/en/produits"')
    expect(asked.every(({ headers }) => headers['accept-language'] === 'en')).toBe(true)
  })

  test('falls back to French where the Occitan catalogue is silent, and is not indexed', async () => {
    const { body, head } = await page('/oc')
    expect(head).toContain('content="noindex, follow"')
    expect(body).toContain('Produches')
    expect(body).toContain('Une vitrine, rien de plus')
  })
})

describe('a page of one person', () => {
  test.each(['/connexion?suite=/pro', '/pro/compte', '/lien?jeton=abc', '/en/pro'])(
    '%s is a shell that asks nothing, says nothing of its address and is kept nowhere',
    async (url) => {
      const { status, html, asked, cacheControl, locale } = await page(url)
      expect(status).toBe(200)
      expect(asked).toEqual([])
      expect(cacheControl).toBe('private, no-cache')
      expect(html).toContain('content="noindex, nofollow"')
      expect(html).toContain('<noscript>')
      expect(html).not.toContain('abc')
      expect(html).not.toContain(pageDataId)
      expect(locale).toBe(url.startsWith('/en') ? 'en' : 'fr')
      expect(isPrivate(url)).toBe(true)
    },
  )

  test('has its own routes and style sheet beside those of the shop, named before it is painted', async () => {
    const { head } = await page('/connexion')
    expect(head.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
      '<link rel="stylesheet" href="/assets/site.css">',
      '<link rel="stylesheet" href="/assets/private.css">',
    ])
    expect(head).toContain('<link rel="modulepreload" href="/assets/private-routes.js">')
  })

  test('no page of the shop is taken for one', () => {
    const shops = ['/', '/produits?q=/pro', '/profonde', '/nulle-part', '/en/commercants/pro']
    expect(shops.filter(isPrivate)).toEqual([])
  })
})

describe('an address that leads nowhere', () => {
  test('answers 404 with a page that helps, and is not indexed', async () => {
    const { status, head, body } = await page('/nulle-part')
    expect(status).toBe(404)
    expect(head).toContain('content="noindex, follow"')
    expect(body).toContain('Cette page n’existe pas')
  })

  test('never leaves the host of the site', async () => {
    expect((await page('//evil.example/')).status).toBe(404)
  })
})

describe('when the API fails', () => {
  test('the page says so with its status and reference, and is kept nowhere', async () => {
    const { status, body, cacheControl } = await page('/', () => ({ status: 503, body: down }))
    expect(status).toBe(503)
    expect(cacheControl).toBe('no-store')
    expect(body).toContain('req-42')
  })

  test('an old address of the API is followed to the new one', async () => {
    const { status } = await page('/', (path) =>
      path === '/v1/categories'
        ? { status: 301, body: null, location: '/v1/moved' }
        : path === '/v1/moved'
          ? { status: 200, body: tree }
          : null,
    )
    expect(status).toBe(200)
  })
})
