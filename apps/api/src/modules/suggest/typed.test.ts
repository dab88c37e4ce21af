import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textKey } from '#lib/text-key.ts'
import { createCategoryPhrases, createLexicon, createSynonyms } from '#search/lexicon/lexicon.ts'
import { createCategoryFinder } from './categories.ts'
import { completedBy } from './continuations.ts'
import { type ListingQuery, merchantQuery, productQuery } from './document-query.ts'
import { suggestQueries } from './queries.ts'
import { readTyped } from './typed.ts'

const names = [
  'Couteau à pain, manche corne',
  'Couteau à pain 24 cm',
  'Couteau à fromage',
  'Couteau de poche en buis',
  'Laguiole pliant',
  'Miel de châtaignier, 500 g',
  'Miel de châtaignier, 250 g',
  'Miel de lavande',
  'Huile d’olive',
  'Huile d’olive fruitée',
  'Porte en chêne',
  'Clé de cave',
  'Savon au lait',
  'Vin rouge',
  'Vin rouge de garde',
  'Vin rouge fruité',
]
const merchantNames = [
  ...Array.from({ length: 10 }, (_, index) => `Librairie ${index}`),
  'Librairie du Lot',
  'Bonnal',
  'Miellerie',
]

const count = (texts: string[]) => {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap((text) => textKey(text).split(' '))) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
const productCounts = count(names)
const merchantCounts = count(merchantNames)
const written = [...names, ...merchantNames].flatMap((text) => text.toLowerCase().split(/[ ,’]+/))
const shownOf = new Map(
  [...written, 'besace', 'jouet', 'bois'].map((shown) => [textKey(shown), shown]),
)
const lexicon = createLexicon(
  [...shownOf]
    .filter(([key]) => /^[a-z]{2,}$/.test(key) && !['de', 'au', 'en', 'du'].includes(key))
    .map(([key, shown]) => ({
      key,
      shown,
      lexeme: key.replace(/[se]+$/, ''),
      productCount: productCounts.get(key) ?? 0,
      merchantCount: merchantCounts.get(key) ?? 0,
    })),
)
const rows = [
  {
    id: '00000000-0000-7000-8000-0000000000r1',
    slug: 'artisanat',
    nameFr: 'Artisanat d’art',
    synonyms: ['fait main'],
  },
  {
    id: '00000000-0000-7000-8000-0000000000c1',
    slug: 'couteaux',
    nameFr: 'Couteaux',
    synonyms: ['canif', 'lame de poche'],
  },
  {
    id: '00000000-0000-7000-8000-0000000000c2',
    slug: 'jouets-en-bois',
    nameFr: 'Jouets en bois',
    synonyms: ['jouet'],
  },
].map((row, index) => ({
  ...row,
  nameEn: row.nameFr,
  nameOc: row.nameFr,
  icon: 'store',
  parentId: index === 0 ? null : '00000000-0000-7000-8000-0000000000r1',
  isRubric: index === 0,
}))
const vocabulary = {
  lexicon,
  synonyms: createSynonyms([{ term: 'besace', means: ['porte'] }]),
  categories: createCategoryPhrases(rows, (key) => key.replace(/[sx]$/, '')),
}

const read = (q: string) => readTyped(q, vocabulary)!
const keys = names.map(textKey)
const queries = (q: string, popular: string[] = []) =>
  suggestQueries(
    read(q),
    {
      popular: popular.map((shown) => ({ key: textKey(shown), shown })),
      names: keys,
      phrases: createCategoryFinder(rows).phrases,
      lexicon,
    },
    5,
  )

test('mistakes before and in the last word are corrected', () => {
  expect(read('coutau pai')).toMatchObject({ key: 'couteau pai', before: ['couteau'], last: 'pai' })
  expect(read('COUTAU').key).toBe('couteau')
  expect(read('Chataigner').key).toBe('chataignier')
  expect(read('zzzzzz').key).toBe('zzzzzz')
  expect(readTyped('!?', vocabulary)).toBeNull()
})

test('two words written as one are read as two', () => {
  expect(read('portecle')).toMatchObject({ key: 'porte cle', before: ['porte'] })
  expect(read('portecle').withLast('clé')).toBe('porte clé')
  expect(read('portecle chene').key).toBe('porte cle chene')
})

test('what was typed is given back as the catalogue writes it', () => {
  expect(read('coutau A pai').withLast('pain')).toBe('couteau à pain')
  expect(read("Huile d'ol").withLast('olive')).toBe('huile d’olive')
  expect(read('cle en ch').withLast('chêne')).toBe('clé en chêne')
})

describe('searches are completed', () => {
  test.each([
    ['cout', ['couteau']],
    ['couteau', ['couteau à pain', 'couteau à fromage', 'couteau de poche']],
    ['jouet', ['jouet en bois']],
    ['jouet en b', ['jouet en bois']],
    ['jouet b', ['jouet bois']],
    ['couteau p', ['couteau pain', 'couteau poche']],
    ['couteau à p', ['couteau à pain']],
    ['couteau a', ['couteau à pain', 'couteau à fromage']],
    ['couteau de', ['couteau de poche']],
    ['miel de', ['miel de châtaignier', 'miel de lavande']],
    ['huile', ['huile d’olive']],
    ['huile d', ['huile d’olive']],
    ["huile d'", ['huile d’olive']],
    ['vin', ['vin rouge']],
    ['lib', ['librairie']],
    ['besace', ['porte']],
    ['t l', []],
    ['la por', ['la porte']],

    ['bon', []],
    ['pain', []],
    ['zzz', []],
  ])('%s: %j', (q, expected) => {
    expect(queries(q)).toEqual(expected)
  })
})

test('what others searched for comes first, what begins so before what holds it, each once', () => {
  const popular = ['gros couteau', 'couteau', 'couteau à pain', 'couteaux', 'scouteau']
  expect(queries('cout', popular)).toEqual([
    'couteau',
    'couteau à pain',
    'couteaux',
    'gros couteau',
  ])
  expect(queries('coutau', popular)[0]).toBe('couteau')
  expect(queries('couteau', popular)).not.toContain('couteau')
})

test('names that hold two words by chance suggest nothing', () => {
  const by = (...found: string[]) =>
    completedBy(read('couteau la'), { names: found, phrases: [] }, lexicon)
  expect(by('couteau a pain', 'laguiole et son couteau')).toEqual(['laguiole'])
  expect(by('laguiole et son couteau', ...Array.from({ length: 5 }, () => 'couteau lait'))).toEqual(
    ['lait'],
  )
})

describe('documents are asked for', () => {
  test.each([
    ['mi', "'Nmiel'", "'Nmielleri'"],
    ['couteau la', "('C0000000000c1' | 'Ncouteau') & ('Nlaguiol' | 'Nlait' | 'Nlavand')", null],
    ['couteau de', "('C0000000000c1' | 'Ncouteau')", "'Ncouteau'"],
    ['jouet mie', "('C0000000000c2' | 'Njouet') & 'Nmiel'", "'Njouet' & 'Nmielleri'"],
    ['besace', "'Nport'", null],
    ['zzz', null, null],
    ['zzz miel', null, null],
    [
      'librairie du l',
      "'Nlibrairi' & ('Nlaguiol' | 'Nlait' | 'Nlavand')",
      "'Nlibrairi' & ('Nlibrairi' | 'Nlot')",
    ],
  ])('%s', (q, products, merchants) => {
    const sorted = ({ whole }: ListingQuery) =>
      whole
        ?.replace(/^\((.* & .*)\)$/, '$1')
        .replaceAll(
          /\(([^()]*)\)/g,
          (_, parts: string) => `(${parts.split(' | ').toSorted().join(' | ')})`,
        ) ?? null
    expect(sorted(productQuery(read(q)))).toEqual(products)
    expect(sorted(merchantQuery(read(q)))).toEqual(merchants)
  })
})

test('categories are found by names, then by synonyms, words in any order, rubrics first', () => {
  const { byName } = createCategoryFinder(rows)
  const found = (key: string) => byName(key, 'fr', 3).map(({ slug }) => slug)
  expect(found('art')).toEqual(['artisanat'])
  expect(found('bois jou')).toEqual(['jouets-en-bois'])
  expect(found('jouets de b')).toEqual(['jouets-en-bois'])
  expect(found('poche')).toEqual(['couteaux'])
  expect(found('canifs')).toEqual(['couteaux'])
  expect(found('ois')).toEqual([])
})

test('any text can be read, and makes queries that Postgres understands', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 100 }), (q) => {
      const typed = readTyped(q, vocabulary)
      if (!typed) return
      expect(typed.key).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/)
      expect(
        suggestQueries(typed, { popular: [], names: keys, phrases: [], lexicon }, 5).length,
      ).toBeLessThan(6)
      expect(Object.values(productQuery(typed).whole ?? {}).join(' ')).toMatch(
        /^[a-zA-Z0-9'&|():\s]*$/,
      )
    }),
  )
})
