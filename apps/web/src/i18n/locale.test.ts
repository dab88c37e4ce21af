import { expect, test } from 'vitest'
import { localeHref, splitLocale } from './locale.ts'

test.each([
  ['/', { locale: 'fr', basename: '/', path: '/' }],
  ['/produits', { locale: 'fr', basename: '/', path: '/produits' }],
  ['/en', { locale: 'en', basename: '/en', path: '/' }],
  ['/oc/produits/x', { locale: 'oc', basename: '/oc', path: '/produits/x' }],
  ['/entree', { locale: 'fr', basename: '/', path: '/entree' }],
])('reads the language of %s', (pathname, expected) => {
  expect(splitLocale(pathname)).toEqual(expected)
})

test('writes the address of a page in each language', () => {
  expect(localeHref('fr', '/')).toBe('/')
  expect(localeHref('en', '/')).toBe('/en')
  expect(localeHref('oc', '/produits?q=alh')).toBe('/oc/produits?q=alh')
})
