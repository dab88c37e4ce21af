import { expect, test } from 'vitest'
import { codes, fieldsOf, readWhole } from '#test/imports.ts'

const told = async (content: string) =>
  (await readWhole(content)).products.map((product) => [
    product.line,
    product.skipped,
    product.fields.price?.cents ?? null,
    ...codes(product).filter((code) => code.startsWith('shifted')),
  ])

test('a line that its own separator has cut once too often is refused, not misread', async () => {
  expect(await told('Nom,Prix,Stock\nBol,"12,50",3\nVase,9,90,4\nPlat,7.5,1\n')).toEqual([
    [2, false, 1250],
    [3, true, null, 'shifted_line D3'],
    [4, false, 750],
  ])
})

test('nor where it did so with every line', async () => {
  expect(await told('Nom,Prix,Stock\nBol,12,50,3\nVase,9,90,4\n')).toEqual([
    [2, true, null, 'shifted_line D2'],
    [3, true, null, 'shifted_line D3'],
  ])
})

test('a last column without a title is no fault', async () => {
  expect(await told('Nom;Prix\nBol;12,50;grès\nVase;9,90;verre\nPlat;7,50\n')).toEqual([
    [2, false, 1250],
    [3, false, 990],
    [4, false, 750],
  ])
})

test('names that are numbers are names where the header says so and no other column is one', async () => {
  const file = await readWhole('Nom;Prix\n501;89\n1664;3\n2019;12\n')
  expect(fieldsOf(file)).toEqual({ Nom: 'name', Prix: 'price' })
  expect(file.products.map(({ name }) => name)).toEqual(['501', '1664', '2019'])
})
