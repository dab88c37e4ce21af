import { expect, test } from 'vitest'
import { townNames, type Town } from './town-names.ts'

const town = (name: string, population: number, lon: number, lat: number): Town => ({
  name,
  population,
  lon,
  lat,
})
const view = {
  project: ({ lon, lat }: Town) => ({ x: lon, y: lat }),
  width: 600,
  height: 400,
  zoom: 12,
  markers: [],
}
const namesOf = (towns: Town[], more: Partial<typeof view> | { markers: [] } = {}) =>
  townNames(towns, { ...view, ...more }).map(({ town: { name } }) => name)

const rodez = town('Rodez', 24_000, 300, 200)

test('of two names that would touch, the first is written', () => {
  expect(namesOf([rodez, town('Onet', 12_000, 310, 205), town('Olemps', 3000, 300, 260)])).toEqual([
    'Rodez',
    'Olemps',
  ])
})

test('what is out of sight, or would be cut, is not written', () => {
  expect(namesOf([town('Loin', 9000, 700, 200), town('Villefranche', 9000, 10, 200)])).toEqual([])
})

test('from afar only large towns are named', () => {
  expect(namesOf([rodez, town('Toulouse', 500_000, 100, 100)], { zoom: 6 })).toEqual(['Toulouse'])
})

test('a name stands under the marker that covers its town, and under no other', () => {
  const marker = { x: 304, y: 206, radius: 20 }
  const [name] = townNames([rodez], { ...view, markers: [marker] })
  expect(200 + (name?.top ?? 0)).toBeGreaterThanOrEqual(226)
  const others = [marker, { x: 310, y: 240, radius: 20 }]
  expect(townNames([rodez], { ...view, markers: others })).toEqual([])
})
