import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { all, any, lexeme, tag } from './ts-query.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const bits = fc.constantFrom(
  ...`' '' \\ \\' : :A :* & | ! <-> <2> ( ) $1 -- ; é 中 a b`.split(' '),
  ' ',
)
const text = fc.array(bits, { minLength: 1, maxLength: 8 }).map((some) => some.join(''))

test('whatever the text, it is one word to look for, and no more', async () => {
  const texts = fc.sample(text, 500)
  const { rows } = await database.db.$client.query<{ nodes: number; found: boolean }>(
    `SELECT numnode(query::tsquery) AS nodes, array_to_tsvector(ARRAY[word]) @@ query::tsquery AS found
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (word, query, rank) ORDER BY rank`,
    [texts, texts.map((each) => lexeme(each))],
  )
  expect(rows).toEqual(texts.map(() => ({ nodes: 1, found: true })))
})

test('parts are put together once each, and none for nothing', () => {
  expect(any([lexeme('bol', 'A'), tag('D', '12'), lexeme('bol', 'A'), ''])).toBe(
    "('bol':A | 'D12')",
  )
  expect(all([tag('S', 'delivery')])).toBe("'Sdelivery'")
  expect(all([])).toBe('')
})
