import { expect, test } from 'vitest'
import { createCategoryPhrases, createSynonyms } from './lexicon.ts'
import { singularOf } from './phrases.ts'

test.each([
  ['bougies', 'bougie'],
  ['couteaux', 'couteau'],
  ['bijoux', 'bijou'],
  ['journaux', 'journal'],
  ['riz', 'riz'],
  ['bas', 'bas'],
  ['tasses', 'tasse'],
  ['50cls', '50cls'],
])('the singular of %s is %s', (plural, singular) => {
  expect(singularOf(plural)).toBe(singular)
})

const synonyms = createSynonyms([
  { term: 'sac', means: ['besace', 'cabas'] },
  { term: 'pain au chocolat', means: ['chocolatine'] },
  { term: 'pain', means: ['pan'] },
  { term: 'sac', means: ['tote bag', 'cabas'] },
])
const at = (text: string, from = 0) => synonyms.at(text.split(' '), from)

test('synonyms of words from a place on, the longest term first, all sources together', () => {
  expect(at('grand sac', 1)).toEqual([{ length: 1, means: ['besace', 'cabas', 'tote bag'] }])
  expect(at('pains au chocolat')).toEqual([
    { length: 3, means: ['chocolatine'] },
    { length: 1, means: ['pan'] },
  ])
  expect(at('pain chocolat')[0]).toEqual({ length: 2, means: ['chocolatine'] })
  expect(at('au chocolat')).toEqual([])
  expect(at('savon')).toEqual([])
  expect(at('sac', 5)).toEqual([])
})

const row = (slug: string, nameFr: string, synonymsOfIt: string[], isRubric = false) => ({
  id: slug,
  slug,
  nameFr,
  nameEn: `${slug} en`,
  nameOc: `${slug} oc`,
  synonyms: synonymsOfIt,
  isRubric,
})
const categories = createCategoryPhrases(
  [
    row('jouets', 'Jouets et jeux', ['jouet', 'cadeau enfant'], true),
    row('jouets-en-bois', 'Jouets en bois', ['train en bois']),
    row('verre', 'Verre et vitrail', ['verrerie', 'vitraux']),
    row('vaisselle', 'Vaisselle', ['verre', 'verres']),
    { ...row('pains', 'Pains', []), nameOc: 'Posts e talhadors' },
    { ...row('thes', 'Thés, cafés et infusions', []), nameEn: 'Teas, coffees and herbal teas' },
  ],
  (key) => singularOf(key).replace(/e$/, ''),
)
const found = (text: string) =>
  categories
    .in(text.split(' '))
    .map(({ slug, from, to, named }) => `${slug} ${from}-${to}${named ? ' named' : ''}`)

test('categories are found by names and synonyms, whatever links the words, the longest first', () => {
  expect(found('beau jouet en bois')).toEqual(['jouets-en-bois 1-4 named', 'jouets 1-2 named'])
  expect(found('jouets bois')).toEqual(['jouets-en-bois 0-2 named', 'jouets 0-1 named'])
  expect(found('cadeaux pour enfants')).toEqual(['jouets 0-3'])
  expect(found('un bois de lit')).toEqual([])
})

test('the parts of a name are names; one word can mean several categories', () => {
  expect(found('vitrail')).toEqual(['verre 0-1 named'])
  expect(found('verre')).toEqual(['verre 0-1 named', 'vaisselle 0-1'])
  expect(found('cafes')).toEqual(['thes 0-1 named'])
  expect(found('herbal teas')).toEqual(['thes 0-2 named'])
  expect(found('verre et vitrail')).toEqual(['verre 0-3 named', 'vaisselle 0-1'])
})

test('names of other languages are found, but not by the stems of French words', () => {
  expect(found('posts')).toEqual(['pains 0-1 named'])
  expect(found('poste')).toEqual([])
})

test('what only links words starts nothing', () => {
  expect(found('en de la')).toEqual([])
  expect(found('')).toEqual([])
})
