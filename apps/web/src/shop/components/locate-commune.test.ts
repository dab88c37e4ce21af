import type { Commune } from '@dansmazone/contract/territory'
import { expect, test } from 'vitest'
import { likeliest } from './locate-commune.ts'

const commune = (name: string, distanceMeters: number, precisionKm?: number) =>
  ({
    name,
    distanceMeters,
    precision: precisionKm === undefined ? 'exact' : 'approximate',
    ...(precisionKm !== undefined && { precisionKm }),
  }) as Commune

test('a point that is about right does not hide the town one stands in', () => {
  const onet = commune('Onet-le-Château', 300, 11)
  expect(likeliest([onet, commune('Rodez', 393)])?.name).toBe('Rodez')
  expect(likeliest([onet, commune('Luc-la-Primaube', 12_000)])?.name).toBe('Onet-le-Château')
  expect(likeliest([commune('Rodez', 100), onet])?.name).toBe('Rodez')
  expect(likeliest([onet])?.name).toBe('Onet-le-Château')
  expect(likeliest([])).toBeUndefined()
})
