import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { textKey } from './text-key.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const inSql = async (texts: string[]) => {
  const { rows } = await database.db.$client.query<{ key: string }>(
    'SELECT text_key(text) AS key FROM unnest($1::text[]) WITH ORDINALITY AS t(text, n) ORDER BY n',
    [texts],
  )
  return rows.map(({ key }) => key)
}

test.each([
  ['L’Œuf à la Coque – Cœur d’Août', 'l oeuf a la coque coeur d aout'],
  ['ÉCHARPE ÇA ÀÎÖÜŸ Ñ', 'echarpe ca aiouy n'],
  ['Ecole\u0301 de\u0301compose\u0301e', 'ecole decomposee'],
  ['  100 %  « pur » jus  ', '100 pur jus'],
  ['½ kg n° 5 — 3²', '1 2 kg n 5 32'],
  ['Кириллица', ''],
])('%s is compared as %s, in both languages', async (text, key) => {
  expect(textKey(text)).toBe(key)
  expect(await inSql([text])).toEqual([key])
})

test('the rule in SQL and the one in TypeScript agree on any text', async () => {
  const range = (min: number, max: number) =>
    fc.integer({ min, max }).map((code) => String.fromCodePoint(code))
  // Letters so young that only one of the two knows them are left out.
  const letter = fc.oneof(
    range(0x20, 0x24f),
    range(0x1e00, 0x1fff),
    range(0x2010, 0x2bff),
    range(0xff00, 0xffef),
    fc.constantFrom('œ', 'Æ', '\u0301', '\u0327', 'ﬁ', 'K', 'İ', '’', '·', '💩', '漢', 'ß'),
  )
  const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''))
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 20 }), async (texts) => {
      expect(await inSql(texts)).toEqual(texts.map(textKey))
    }),
    { numRuns: 60 },
  )
})
