import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { decodeTerritory, encodeTerritory } from './codec.ts'
import { loadBasemap, loadSources, loadTerritory, parseTerritorySetting } from './load.ts'

test.each([
  ['region:76', '76'],
  [' region:01 ', '01'],
  ['region:988', '988'],
])('the setting %j is the region %s', (setting, code) => {
  expect(parseTerritorySetting(setting)).toBe(code)
})

test.each(['', '76', 'region:', 'region:Occitanie', 'department:48', 'region:76/../01'])(
  'the setting %j is refused with the remedy',
  (setting) => {
    expect(() => parseTerritorySetting(setting)).toThrow(/such as region:76 for Occitanie/)
  },
)

test('an unknown region is refused with the list of those that exist', async () => {
  await expect(loadTerritory('99')).rejects.toThrow(/one of 01, 02, .*76.*988/)
  await expect(loadTerritory('../76')).rejects.toThrow(/No region has the code/)
})

test('a region without outlines has no basemap', async () => {
  expect(await loadBasemap('987')).toBeNull()
  expect(await loadBasemap('../76')).toBeNull()
})

test('every region file can be read, holds its own region, and is written back the same', async () => {
  const files = await readdir(new URL('../data/', import.meta.url))
  const codes = files.flatMap((file) => /^region-(\d+)\.json$/.exec(file)?.[1] ?? [])
  expect(codes.length).toBe(24)
  for (const code of codes) {
    const territory = await loadTerritory(code)
    expect(territory.region.code).toBe(code)
    expect(territory.communes.length).toBeGreaterThan(0)
    expect(decodeTerritory(encodeTerritory(territory))).toEqual(territory)
  }
})

test('every metropolitan region has a basemap of its departments', async () => {
  for (const code of '11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' ')) {
    const [territory, basemap] = [await loadTerritory(code), await loadBasemap(code)]
    const drawn = basemap?.departments.features.map(({ properties }) => properties.code)
    expect(drawn?.toSorted()).toEqual(territory.departments.map((department) => department.code))
  }
})

test('every source says its name, address, licence and use', async () => {
  const sources = await loadSources()
  expect(sources.map(({ licence }) => licence)).toContain('CC BY 4.0')
  for (const source of sources) {
    expect(Object.values(source).every((text) => text.length > 0)).toBe(true)
    expect(URL.canParse(source.url)).toBe(true)
  }
})
