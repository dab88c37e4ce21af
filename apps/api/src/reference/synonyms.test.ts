import { loadTerritory } from '@dansmazone/territory/load'
import { expect, test } from 'vitest'
import { readCatalogue } from '#demo/catalogue.ts'
import { knownFrom } from '#demo/known.ts'
import { singularOf } from '#search/lexicon/phrases.ts'
import { isStopWord } from '#search/reading/words.ts'
import { loadReference } from './load.ts'
import { foldTerm, loadSynonyms, readSynonymsFile } from './synonyms.ts'

const { same, also } = await readSynonymsFile()

/** As a search compares terms: plurals do not count. */
const formOf = (term: string) => foldTerm(term).split(' ').map(singularOf).join(' ')

const repeated = (terms: string[]) =>
  terms.filter((term, index) => terms.findIndex((other) => formOf(other) === formOf(term)) < index)

test('no term stands in two groups, twice in one, or twice at the left', () => {
  expect(repeated(same.flat())).toEqual([])
  expect(repeated(Object.keys(also))).toEqual([])
  for (const [term, means] of Object.entries(also)) {
    expect(repeated([term, ...means]), term).toEqual([])
  }
})

test('a group has two terms at least, and each term a word that is searched for', () => {
  expect(same.filter(({ length }) => length < 2)).toEqual([])
  const terms = [...same, ...Object.entries(also)].flat(2)
  expect(terms.length).toBeGreaterThan(1000)
  for (const term of terms) {
    expect(
      foldTerm(term)
        .split(' ')
        .some((word) => !isStopWord(word)),
      term,
    ).toBe(true)
  }
})

test('what is the same is found both ways, the rest one way', async () => {
  const meanings = new Map((await loadSynonyms()).map(({ term, means }) => [term, means]))
  expect(meanings.get('chocolatine')).toContain('pain au chocolat')
  expect(meanings.get('pain au chocolat')).toContain('chocolatine')
  expect(meanings.get('digestif')).toContain('armagnac')
  expect(meanings.get('armagnac')).not.toContain('digestif')
  expect(meanings.get('sabon')).toEqual(['savon'])
  for (const [term, means] of meanings) expect(means, term).not.toContain(term)
})

test('each finds something in the demonstration catalogue', async () => {
  const reference = await loadReference()
  const known = knownFrom(await loadTerritory('76'), reference)
  const merchants = await readCatalogue(known)
  const texts = [
    ...merchants.flatMap(({ name, description, story, products }) => [
      name,
      description,
      story ?? '',
      ...products.flatMap((product) => [
        product.name,
        product.description,
        Object.values(product.attributes ?? {})
          .flat()
          .join(' / '),
      ]),
    ]),
    ...reference.rubrics
      .flatMap((rubric) => [rubric, ...rubric.categories])
      .flatMap(({ names, synonyms }) => [names.fr, ...synonyms]),
  ]
  const catalogue = ` ${texts.map(formOf).join(' . ')} `
  const isThere = (term: string) => catalogue.includes(` ${formOf(term)} `)
  expect(same.filter((group) => !group.some(isThere))).toEqual([])
  expect(Object.values(also).filter((means) => !means.some(isThere))).toEqual([])
})
