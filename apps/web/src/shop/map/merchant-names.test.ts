import type { MapMerchant } from '@dansmazone/contract/map'
import { expect, test } from 'vitest'
import type { MapItem } from './map-items.ts'
import { merchantNames } from './merchant-names.ts'

const merchant = (slug: string, x: number, y: number): MapMerchant => ({
  type: 'merchant',
  slug,
  name: 'La Violette du Bazacle',
  kind: 'shop',
  lat: y,
  lon: x,
  openState: 'open',
})
const project = ({ lat, lon }: MapItem) => ({ x: lon, y: lat })
const namesOf = (items: MapItem[], zoom = 15) => [...merchantNames(items, { project, zoom })]

test('names are written where they cover neither each other nor a marker', () => {
  expect(namesOf([merchant('a', 200, 100), merchant('b', 500, 100)])).toEqual(['a', 'b'])
  expect(namesOf([merchant('a', 200, 100), merchant('b', 320, 100)])).toEqual(['a'])
  expect(namesOf([merchant('a', 200, 100), merchant('b', 240, 130)])).toEqual(['b'])
})

test('from afar there is no room for them', () => {
  expect(namesOf([merchant('a', 200, 100)], 9)).toEqual([])
})
