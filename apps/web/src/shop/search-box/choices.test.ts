import type { Suggestions } from '@dansmazone/contract/suggest'
import { expect, test } from 'vitest'
import { loadPageMessages } from '#i18n/messages.ts'
import { shopPaths } from '#src/shop-paths.ts'
import { askedText, choicesBefore, choicesFor, countChoices } from './choices.ts'

const t = await loadPageMessages('fr')
const aveyron = { code: '12', name: 'Aveyron' }
const found: Suggestions = {
  queries: [{ text: 'couteau' }, { text: 'couteau laguiole' }],
  categories: [
    {
      slug: 'couteaux',
      name: 'Couteaux',
      icon: 'pocket-knife',
      parent: { slug: 'artisanat-d-art', name: 'Artisanat d’art' },
    },
  ],
  products: [
    {
      slug: 'couteau-de-poche',
      name: 'Couteau de poche',
      merchant: { name: 'La Forge' },
      commune: { name: 'Laguiole' },
      illustration: '/media/illustrations/couteaux',
    },
  ],
  merchants: [
    { slug: 'la-forge', name: 'La Forge', kind: 'artisan', commune: { name: 'Laguiole' } },
  ],
  communes: [
    { insee: '12176', slug: 'le-bas-12176', name: 'Le Bas', department: aveyron },
    {
      insee: '12176',
      slug: 'le-bas-12176',
      name: 'Le Bas',
      department: aveyron,
      formerName: 'Couts',
    },
  ],
}

const said = (groups: ReturnType<typeof choicesFor>) =>
  groups.map(({ label, choices }) => [label, ...choices.map(({ name }) => name)])

test('choices come in groups, each leading to its page, the search for the text last', () => {
  const groups = choicesFor(t, 'cout', [], found)
  expect(said(groups)).toEqual([
    ['Recherches', 'couteau', 'couteau laguiole'],
    ['Rubriques', 'Couteaux'],
    ['Produits', 'Couteau de poche'],
    ['Commerces', 'La Forge'],
    ['Lieux', 'Le Bas', 'Couts'],
    [null, 'cout'],
  ])
  expect(groups.flatMap(({ choices }) => choices.map(({ href }) => href))).toEqual([
    shopPaths.products({ text: 'couteau' }),
    shopPaths.products({ text: 'couteau laguiole' }),
    shopPaths.category('couteaux'),
    shopPaths.product('couteau-de-poche'),
    shopPaths.merchant('la-forge'),
    shopPaths.commune('le-bas-12176'),
    shopPaths.commune('le-bas-12176'),
    shopPaths.products({ text: 'cout' }),
  ])
  expect(countChoices(groups)).toBe(7)
})

test('each choice has an id of its own, without a space', () => {
  const ids = choicesFor(t, 'à l’eau  «x»', ['à l’eau de rose'], found).flatMap(({ choices }) =>
    choices.map(({ id }) => id),
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => /\s/.test(id))).toEqual([])
})

test('a former commune is shown by its name, with that of today', () => {
  const [, former] = choicesFor(t, 'cout', [], found).find(({ id }) => id === 'communes')!.choices
  expect(former).toMatchObject({ name: 'Couts', detail: 'aujourd’hui Le Bas, Aveyron' })
})

test('the searches of this device come first, once, and only those the text may begin', () => {
  const recent = ['Couteau Laguiole', 'savon', 'un couteau', 'cout', 'couteau à pain', 'couteau 4']
  const [queries] = choicesFor(t, 'cout', recent, found)
  expect(queries?.choices.map(({ kind, name }) => [kind, name])).toEqual([
    ['recent', 'Couteau Laguiole'],
    ['recent', 'un couteau'],
    ['recent', 'couteau à pain'],
    ['query', 'couteau'],
  ])
})

test('nothing found leaves the search for the text', () => {
  expect(said(choicesFor(t, 'xyzzy', [], undefined))).toEqual([[null, 'xyzzy']])
  expect(countChoices(choicesFor(t, 'xyzzy', [], undefined))).toBe(0)
})

test('before anything is typed: the last searches, else examples', () => {
  expect(said(choicesBefore(t, ['bol']))).toEqual([['Recherches récentes', 'bol']])
  expect(choicesBefore(t, [])[0]?.label).toBe('Par exemple')
})

test('spaces that nobody sees ask nothing else', () => {
  expect(askedText('  pain\u00a0 bio ')).toBe('pain bio')
  expect(askedText('a'.repeat(200))).toHaveLength(100)
})
