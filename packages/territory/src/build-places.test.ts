import { expect, test } from 'vitest'
import type { OfficialRecord, Place } from './build-packages.ts'
import { placeCommunes } from './build-places.ts'

const commune = (code: string, nom: string): OfficialRecord => ({
  code,
  nom,
  type: 'commune-actuelle',
  zone: 'metro',
  region: '76',
  departement: code.slice(0, 2),
})

const place = (name: string, insee: string | null, lat = 44, lon = 2): Place => ({
  name,
  departmentCode: '12',
  insee,
  population: 1000,
  lat,
  lon,
})

function run(input: {
  communes: OfficialRecord[]
  former?: OfficialRecord[]
  coded?: Place[]
  named?: Place[]
  farApart?: boolean
}) {
  const placed = placeCommunes({
    communes: input.communes,
    former: input.former ?? [],
    codedPlaces: input.coded ?? [],
    namedPlaces: input.named ?? [],
    groupsOf: () => ['12000'],
    farApart: () => input.farApart ?? false,
  })
  return Object.fromEntries([...placed].map(([insee, { byOwnName }]) => [insee, byOwnName]))
}

const rodez = commune('12202', 'Rodez')
const sainteMarie = commune('12999', 'Sainte-Marie')
const rodezPlace = place('Rodez', '12202')

test('a code places its commune, a name another way of writing it', () => {
  const coded = [rodezPlace, place('STE MARIE', '12999', 44.1)]
  expect(run({ communes: [rodez, sainteMarie], coded })).toEqual({ '12202': true, '12999': true })
})

test('a coded place far from every commune of its postcode and EPCI is refused', () => {
  const coded = [rodezPlace, place('Sainte-Marie', '12999', 45)]
  expect(run({ communes: [rodez, sainteMarie], coded })).not.toHaveProperty('12999')
  expect(run({ communes: [rodez, sainteMarie], coded, farApart: true })).toHaveProperty('12999')
})

test('a place without code is taken by name, when it lies where it should', () => {
  const communes = [rodez, sainteMarie]
  const near = run({ communes, coded: [rodezPlace], named: [place('Sainte-Marie', null, 44.1)] })
  expect(near).toEqual({ '12202': true, '12999': true })
  const far = run({ communes, coded: [rodezPlace], named: [place('Sainte-Marie', null, 44.2)] })
  expect(far).toEqual({ '12202': true })
})

test('a name borne by two communes or two places of a department places none of them', () => {
  const namesake = commune('12998', 'Sainte-Marie')
  const one = place('Sainte-Marie', null, 44.1)
  const coded = [rodezPlace]
  expect(run({ communes: [rodez, sainteMarie, namesake], coded, named: [one] })).toEqual({
    '12202': true,
  })
  expect(
    run({ communes: [rodez, sainteMarie], coded, named: [one, { ...one, lat: 44.05 }] }),
  ).toEqual({ '12202': true })
})

test('a locality, even of a former commune, places its commune but not under its own name', () => {
  const communes = [rodez, commune('12270', "Sévérac d'Aveyron")]
  const former: OfficialRecord[] = [
    { ...commune('12123', 'Lapanouse'), type: 'commune-deleguee', chefLieu: '12270' },
  ]
  const coded = [rodezPlace, place('Lapanouse', '12123', 44.1)]
  expect(run({ communes, former, coded })).toEqual({ '12202': true, '12270': false })
})
