import { readFile, stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { buildBasemap, readAreas } from './build-basemap.ts'
import { readPackages } from './build-packages.ts'
import { buildTerritory, prepare } from './build-territory.ts'
import { encodeBasemap, encodeTerritory } from './codec.ts'
import { loadBasemap } from './load.ts'
import type { MultiPolygon } from './types.ts'

const committed = (file: string) => new URL(`../data/${file}`, import.meta.url)

test('a rebuild from the packages gives the committed files, byte for byte', async () => {
  const prepared = prepare(readPackages())
  const areas = readAreas(prepared.packages.departments)
  for (const code of ['76', '03']) {
    const territory = buildTerritory(prepared, code)!
    const basemap = buildBasemap(territory, areas)!
    expect(encodeTerritory(territory)).toBe(
      await readFile(committed(`region-${code}.json`), 'utf8'),
    )
    expect(encodeBasemap(basemap)).toBe(await readFile(committed(`basemap-${code}.json`), 'utf8'))
  }
}, 60_000)

test('the basemap of Occitanie weighs less than 60 KB', async () => {
  expect((await stat(committed('basemap-76.json'))).size).toBeLessThan(60 * 1024)
})

function area({ coordinates }: MultiPolygon): number {
  const rings = coordinates.flat()
  return rings.reduce((sum, ring) => {
    const cross = ring.slice(1).map(([x, y], i) => {
      const [px, py] = ring[i] ?? [0, 0]
      return (px * y - x * py) / 2
    })
    return sum + cross.reduce((a, b) => a + b, 0)
  }, 0)
}

test.each(['76', '53', '93', '84', '94', '03'])(
  'land and sea of region %s fill its map, with neither gap nor overlap',
  async (code) => {
    const map = (await loadBasemap(code))!
    const [west, south, east, north] = map.bbox
    const land = [...map.departments.features, ...map.neighbours.features]
    const filled = land.reduce((sum, { geometry }) => sum + area(geometry), area(map.sea))
    expect(filled / ((east - west) * (north - south))).toBeCloseTo(1, 9)
    const departments = map.departments.features.map(({ geometry }) => area(geometry))
    expect(departments.reduce((a, b) => a + b, 0)).toBeCloseTo(area(map.outline), 9)
  },
)

test('Occitanie has Spain, Andorra and other departments around it, and two seas', async () => {
  const map = (await loadBasemap('76'))!
  const neighbours = map.neighbours.features.map(({ properties }) => properties)
  expect(neighbours).toContainEqual({ code: 'ES', name: 'Espagne', kind: 'country' })
  expect(neighbours).toContainEqual({ code: 'AD', name: 'Andorre', kind: 'country' })
  expect(neighbours).toContainEqual({ code: '13', name: 'Bouches-du-Rhône', kind: 'department' })
  expect(
    map.sea.coordinates.filter(
      (polygon) => area({ type: 'MultiPolygon', coordinates: [polygon] }) > 1,
    ),
  ).toHaveLength(2)
})
