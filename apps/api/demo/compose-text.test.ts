import { expect, test } from 'vitest'
import { Choices } from '#illustrations/random.ts'
import {
  holdsAt,
  inForm,
  NothingToSay,
  parse,
  Phrases,
  pickAny,
  pickLeastUsed,
  Scope,
  sentence,
} from './compose-text.ts'

const spot = { departmentCode: '30', insee: '30007', zones: new Set(['cevennes', 'town']) }
const scope = (lists: Record<string, Phrases>, facts: Record<string, string> = {}) =>
  new Scope(spot, new Map(Object.entries(lists)), new Map(Object.entries(facts)), {
    pick: pickAny,
    choices: new Choices('test'),
  })

test.each([
  ['de', 'Le Vigan', 'du Vigan'],
  ['de', 'Les Matelles', 'des Matelles'],
  ['de', 'La Canourgue', 'de La Canourgue'],
  ['de', 'L’Union', 'de L’Union'],
  ['de', 'Albi', 'd’Albi'],
  ['de', 'Hérépian', 'd’Hérépian'],
  ['de', 'Élodie', 'd’Élodie'],
  ['de', 'Yves', 'd’Yves'],
  ['de', 'Yannick', 'de Yannick'],
  ['de', 'le Mas Neuf', 'du Mas Neuf'],
  ['de', 'l’Aveyron', 'de l’Aveyron'],
  ['de', 'les Hautes-Pyrénées', 'des Hautes-Pyrénées'],
  ['à', 'Le Vigan', 'au Vigan'],
  ['à', 'Les Angles', 'aux Angles'],
  ['à', 'Alès', 'à Alès'],
  ['à', 'la Roubine', 'à la Roubine'],
  ['plain', 'Le Vigan', 'Le Vigan'],
] as const)('%s %s: %s', (form, noun, written) => {
  expect(inForm(form, noun)).toBe(written)
})

test('a slot keeps what it meant at first, with its fields; facts stand for themselves', () => {
  const bread = new Phrases([
    { is: 'seigle', price: '4' },
    { is: 'blé', price: '3' },
  ])
  const said = scope({ bread }, { commune: 'Le Vigan' })
  const first = said.text(parse('{bread}'))
  expect(said.text(parse('{bread}'))).toBe(first)
  expect(said.text(parse('{bread.price}'))).toBe(first === 'blé' ? '3' : '4')
  expect(said.text(parse("l'air {de commune}"))).toBe('l’air du Vigan')
  expect(said.text(parse('de {commune} à {commune}'))).toBe('du Vigan au Vigan')
  expect(() => said.text(parse('{wine}'))).toThrow('No slot "wine"')
  expect(() => parse('{De X}')).toThrow('is not a slot')
})

test('phrases hold where they say', () => {
  expect(holdsAt(null, spot)).toBe(true)
  expect(holdsAt(['cevennes', '12'], spot)).toBe(true)
  expect(holdsAt(['30', '!cevennes'], spot)).toBe(false)
  expect(holdsAt(['!coast'], spot)).toBe(true)
  expect(holdsAt(['coast'], spot)).toBe(false)
  const coastal = new Phrases([{ is: 'huîtres', in: ['coast'] }])
  expect(() => scope({}).say(coastal)).toThrow(NothingToSay)
})

test('the least used comes first', () => {
  const all = [{ is: 'a' }, { is: 'b' }, { is: 'c' }]
  const pick = pickLeastUsed()
  const choices = new Choices('least')
  const drawn = Array.from({ length: 6 }, () => pick(all, choices).is)
  expect(drawn.slice(0, 3).toSorted()).toEqual(['a', 'b', 'c'])
  expect(drawn.slice(3).toSorted()).toEqual(['a', 'b', 'c'])
})

test('sentences start with a capital and adjectives keep their one plural', () => {
  expect(sentence('du pain')).toBe('Du pain')
  expect(sentence('« été », rosé')).toBe('« Été », rosé')
  expect(sentence('vins gardoiss et audoiss, herbes gardoises')).toBe(
    'Vins gardois et audois, herbes gardoises',
  )
})
