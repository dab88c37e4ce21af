import { attributeTemplates } from '@dansmazone/contract/category'
import { expect, test } from 'vitest'
import { loadReference } from './load.ts'

test('the tree has about twenty rubrics and 120 categories, each slug once, all named and findable', async () => {
  const { rubrics } = await loadReference()
  const leaves = rubrics.flatMap((rubric) => rubric.categories)
  const all = [...rubrics, ...leaves]
  expect(rubrics.length).toBeGreaterThanOrEqual(20)
  expect(leaves.length).toBeGreaterThanOrEqual(120)
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length)
  for (const { slug, names, synonyms } of all) {
    expect(
      Object.values(names).every((name) => name.trim() !== ''),
      slug,
    ).toBe(true)
    expect(synonyms.length, slug).toBeGreaterThanOrEqual(5)
  }
})

test('every template that a category names has its attributes', async () => {
  const { templates } = await loadReference()
  expect(Object.keys(templates).toSorted()).toEqual([...attributeTemplates].toSorted())
  expect(templates['toy']).toMatchObject({ makerEmail: { required: true } })
  expect(templates['food']).not.toHaveProperty('makerEmail')
})

test('an attribute with choices lists them, and no other does', async () => {
  const { templates } = await loadReference()
  for (const [name, { type, choices }] of Object.values(templates).flatMap(Object.entries)) {
    expect(choices !== undefined, name).toBe(type === 'choice' || type === 'choices')
  }
})

test('labels reserved by law are granted on evidence only', async () => {
  const { labels } = await loadReference()
  const reserved = labels.filter(({ needsCheck }) => needsCheck).map(({ code }) => code)
  expect(reserved).toEqual(expect.arrayContaining(['artisan', 'maitre-artisan', 'artisan-d-art']))
  expect(new Set(labels.map(({ code }) => code)).size).toBe(labels.length)
})
