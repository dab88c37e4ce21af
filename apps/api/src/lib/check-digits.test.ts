import { readMeasure } from '@dansmazone/contract/measure'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { isGtin } from './gtin.ts'
import { toIsbn13 } from './isbn.ts'
import { isSiret } from './siret.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
const numbers = fc.oneof(
  ...[7, 8, 9, 12, 13, 14, 15].map((length) => digits(length).map((each) => each.join(''))),
  digits(5).map((each) => `356000000${each.join('')}`),
)

test('numbers that hold here hold in the database, and no others', async () => {
  const sample = fc.sample(numbers, 3000)
  const { rows } = await database.db.$client.query<{ siret: boolean; gtin: boolean }>(
    `SELECT is_siret(number) AS siret, is_gtin(number) AS gtin
     FROM unnest($1::text[]) WITH ORDINALITY AS given (number, place) ORDER BY place`,
    [sample],
  )
  expect(sample.map((number) => ({ siret: isSiret(number), gtin: isGtin(number) }))).toEqual(rows)
  expect(rows.some(({ siret }) => siret) && rows.some(({ gtin }) => gtin)).toBe(true)
})

test('an ISBN of ten digits becomes the one of thirteen', () => {
  expect(toIsbn13('2-07-036002-4')).toBe('9782070360024')
  expect(toIsbn13('ISBN 978-2-07-036002-4')).toBe('9782070360024')
  expect(toIsbn13('080442957x')).toBe('9780804429573')
  expect(toIsbn13('2-07-036002-5')).toBeNull()
  expect(toIsbn13('9772070360024')).toBeNull()
  expect(toIsbn13('')).toBeNull()
})

test('weights and volumes are read as people write them', () => {
  expect(readMeasure('Bocal de 350 g')).toEqual({ quantity: 350, unit: 'g' })
  expect(readMeasure('1,5 L')).toEqual({ quantity: 1.5, unit: 'l' })
  expect(readMeasure('Carton de 6 x 75cl')).toEqual({ quantity: 450, unit: 'cl' })
  expect(readMeasure('2 kilos environ')).toEqual({ quantity: 2, unit: 'kg' })
  expect(readMeasure('6 œufs')).toBeNull()
  expect(readMeasure('12 gâteaux')).toBeNull()
  expect(readMeasure('12 gâteaux, 200 g')).toEqual({ quantity: 200, unit: 'g' })
  expect(readMeasure('0 g')).toBeNull()
  expect(readMeasure('3 t')).toBeNull()
})
