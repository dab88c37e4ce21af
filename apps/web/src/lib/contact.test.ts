import { describe, expect, test } from 'vitest'
import { routeHref, shownAddress, socialLink, telHref } from './contact.ts'

test('dials French numbers from anywhere, and others as they are', () => {
  expect(telHref('05 36 49 10 12')).toBe('tel:+33536491012')
  expect(telHref('+33 5 36 49 10 12')).toBe('tel:+33536491012')
  expect(telHref('+33 (0)5 36 49 10 12')).toBe('tel:+33536491012')
  expect(telHref('0034 972 000 000')).toBe('tel:0034972000000')
})

test('shows an address as people say it', () => {
  expect(shownAddress('https://www.forge.example/')).toBe('forge.example')
  expect(shownAddress('http://forge.example/boutique')).toBe('forge.example/boutique')
})

test('links an account to its network, and never guesses an unknown one', () => {
  expect(socialLink('instagram', '@forge').href).toBe('https://www.instagram.com/forge')
  expect(socialLink('facebook', 'https://fb.example/forge').href).toBe('https://fb.example/forge')
  expect(socialLink('peertube', 'forge@tube.example')).toEqual({ name: 'Peertube', href: null })
})

describe('the way there', () => {
  const place = {
    street: '12 allée de l’Amicale',
    postcode: '12210',
    commune: { name: 'Laguiole' },
    lat: 44.68,
    lon: 2.85,
  }
  test('leads to the door when its place is exact', () => {
    expect(routeHref({ ...place, precision: 'exact' })).toContain('route=%3B44.68%2C2.85')
  })
  test('searches the street by name when the coordinates are only those of the commune', () => {
    expect(routeHref({ ...place, precision: 'approximate' })).toContain('search?query=12%20all')
  })
  test('leads to the commune when the street is private', () => {
    const { street: _, ...hidden } = place
    expect(routeHref({ ...hidden, precision: 'approximate' })).toContain('directions?route=')
    expect(routeHref({ postcode: '12210', commune: place.commune, precision: 'none' })).toContain(
      'search?query=12210%20Laguiole',
    )
  })
})
