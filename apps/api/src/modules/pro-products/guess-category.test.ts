import type { CategoryGuess } from '@dansmazone/contract/product-help'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSearchSources } from '#search/sources.ts'
import { seedReference } from '#src/seed/reference.ts'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createProduct } from '#test/factories.ts'
import { guessCategory } from './guess-category.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  const client = await database.db.$client.connect()
  await seedReference(client)
  client.release()
})
afterAll(() => database.close())

const guess = (name: string): Promise<CategoryGuess> =>
  guessCategory(database.db, createSearchSources(database.db), name)

/** What merchants write, and where it belongs. */
const titles: [title: string, slug: string][] = [
  ['Couteau pliant en genévrier', 'couteaux'],
  ['Laguiole 12 cm, manche corne', 'couteaux'],
  ['Bol en grès émaillé', 'ceramique'],
  ['Bougie parfumée à la lavande', 'bougies-et-senteurs'],
  ['Panier en osier', 'vannerie'],
  ['Miel de châtaignier 500 g', 'miels'],
  ['Roquefort AOP 150 g', 'fromages'],
  ['Vin rouge Marcillac 2022', 'vins-rouges'],
  ['Bière blonde artisanale', 'bieres'],
  ['Confiture de figues', 'confitures'],
  ['Savon au lait d’ânesse', 'savons'],
  ['Boucles d’oreilles en argent', 'boucles-d-oreilles'],
  ['Pelote de laine mérinos', 'laine-et-tricot'],
  ['Puzzle en bois 24 pièces', 'puzzles'],
  ['Roman policier d’occasion', 'romans'],
  ['Huile d’olive vierge extra', 'huiles-et-vinaigres'],
  ['Sac à main en cuir', 'sacs-et-maroquinerie'],
  ['Lampe de chevet', 'luminaires'],
  ['Terrine de sanglier', 'conserves'],
  ['Rosier grimpant', 'plantes-et-arbres'],
]

test('twenty titles find their category among three, eighteen of them first', async () => {
  const found = await Promise.all(
    titles.map(async ([title, slug]) => {
      const { items } = await guess(title)
      return { title, place: items.findIndex((item) => item.slug === slug) }
    }),
  )
  expect(found.filter(({ place }) => place < 0)).toEqual([])
  expect(found.filter(({ place }) => place === 0).length).toBeGreaterThanOrEqual(18)
})

test('a word no category has is learnt from published products of that name', async () => {
  const { db } = database
  expect((await guess('Zonzonnette')).items).toEqual([])
  const { rows } = await db.$client.query<{ id: string }>(
    `SELECT id FROM categories WHERE slug = 'jouets-en-bois'`,
  )
  const categoryId = rows[0]?.id ?? ''
  for (const colour of ['bleue', 'verte', 'rouge']) {
    await createProduct(db, { name: `Zonzonnette ${colour}`, categoryId })
  }
  await createProduct(db, { name: 'Zonzonnette cachée', status: 'draft' })
  expect((await guess('Grande zonzonnette')).items).toMatchObject([
    { slug: 'jouets-en-bois', rubric: { slug: 'jouets' } },
  ])
})

test('a name that says nothing gives no guess', async () => {
  expect((await guess('???')).items).toEqual([])
  expect((await guess('42')).items).toEqual([])
})
