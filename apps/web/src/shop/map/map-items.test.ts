import type { MapCluster, MapMerchant } from '@dansmazone/contract/map'
import { expect, test } from 'vitest'
import { countIn, extentOf, inListOrder, isTogether, keyOf, markerOf } from './map-items.ts'

const merchant = (slug: string, lat: number, lon: number): MapMerchant => ({
  type: 'merchant',
  slug,
  name: slug,
  kind: 'shop',
  lat,
  lon,
  openState: 'open',
})
const cluster = (count: number, bounds: MapCluster['bounds']): MapCluster => {
  const [west, south, east, north] = bounds
  return { type: 'cluster', count, bounds, lat: (south + north) / 2, lon: (west + east) / 2 }
}

const north = merchant('nord', 44.8, 2)
const south = merchant('sud', 43.2, 3)
const rodez = cluster(12, [2.5, 44.3, 2.7, 44.4])
const items = [north, rodez, south]

test('markers follow the list, then come the others from north to south', () => {
  const ordered = inListOrder(items, [{ slug: 'sud', place: null }])
  expect(ordered).toEqual([south, north, rodez])
})

test('a card of the list finds its marker, or the cluster that holds it', () => {
  expect(markerOf(items, { slug: 'nord', place: { lat: 44.8, lon: 2 } })).toBe('nord')
  expect(markerOf(items, { slug: 'autre', place: { lat: 44.35, lon: 2.6 } })).toBe(keyOf(rodez))
  expect(markerOf(items, { slug: 'ailleurs', place: { lat: 43, lon: 1 } })).toBeNull()
  expect(markerOf(items, { slug: 'nulle-part', place: null })).toBeNull()
})

test('counts what is in sight', () => {
  const all = { west: 1, south: 43, east: 4, north: 45 }
  expect(countIn(items, all)).toBe(14)
  expect(countIn(items, { ...all, north: 44 })).toBe(1)
})

test('what holds all that is found', () => {
  expect(extentOf(items)).toEqual({ west: 2, south: 43.2, east: 3, north: 44.8 })
  expect(extentOf([])).toBeNull()
})

test('those in one place are told from those that a closer look tells apart', () => {
  expect(isTogether(cluster(2, [2.5, 44.3, 2.500002, 44.300002]))).toBe(true)
  expect(isTogether(rodez)).toBe(false)
})
