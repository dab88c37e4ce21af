import type { CategoryTree } from '@dansmazone/contract/category'
import type { Commune } from '@dansmazone/contract/territory'
import { expect, test } from 'vitest'
import { categoriesNamed, communesNamed } from './named.ts'

const communes = [
  { name: 'Rodez', postcodes: ['12000'] },
  { name: 'Saint-Chély-d’Apcher', postcodes: ['48200'] },
  { name: 'Rodelle', postcodes: ['12340'] },
] as Commune[]
const places = (text: string) => communesNamed(text, communes).map(({ name }) => name)

const category = (name: string) => ({ name, slug: name, children: [] })
const tree = {
  items: [
    { ...category('Jouets'), children: [category('Jouets en bois'), category('Jeux')] },
    { ...category('Épicerie'), children: [category('Thés, cafés et infusions')] },
  ],
} as unknown as CategoryTree
const rubrics = (text: string) => categoriesNamed(text, tree).map(({ name }) => name)

test('a place is known by its whole name, however typed, or by its postcode', () => {
  expect(places('RODEZ')).toEqual(['Rodez'])
  expect(places('st chely d’apcher')).toEqual(['Saint-Chély-d’Apcher'])
  expect(places('12 340')).toEqual(['Rodelle'])
  expect(places('Rode')).toEqual([])
  expect(places('couteau Rodez')).toEqual([])
})

test('a rubric is known by its name or a part of it, one or several', () => {
  expect(rubrics('jouet en bois')).toEqual(['Jouets en bois'])
  expect(rubrics('EPICERIES')).toEqual(['Épicerie'])
  expect(rubrics('jeu')).toEqual(['Jeux'])
  expect(rubrics('café')).toEqual(['Thés, cafés et infusions'])
  expect(rubrics('bois')).toEqual([])
  expect(rubrics('?')).toEqual([])
})
