import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { conjuncts } from './ts-query-parts.ts'
import { all, any, lexeme, type TsQuery } from './ts-query.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const letters = ['a', 'b', 'c', 'd']
const [a, b, c] = letters.map((text) => lexeme(text)) as [TsQuery, TsQuery, TsQuery]

test('what must all hold is asked apart, the shortest first', () => {
  expect(conjuncts(all([any([a, b]), c]))).toEqual([c, "('a' | 'b')"])
  expect(conjuncts(any([a, b]))).toEqual(["('a' | 'b')"])
  expect(conjuncts(a)).toEqual([a])
})

test('what says nothing more is left out', () => {
  expect(conjuncts(any([all([a, b]), b]))).toEqual([b])
  expect(conjuncts(all([any([a, b]), b]))).toEqual([b])
  expect(conjuncts(any([all([a, any([b, c])]), b, c]))).toEqual(["('b' | 'c')"])
})

test('phrases, weights and signs in quotes stay as they are', () => {
  const phrase = "('a' <2> 'b')"
  const odd = lexeme("l'(&|)\\", 'A')
  expect(conjuncts(all([phrase, odd]))).toEqual([phrase, odd])
})

const { query } = fc.letrec<{ query: TsQuery }>((tie) => {
  const some = fc.array(tie('query'), { minLength: 1, maxLength: 3 })
  const words = letters.flatMap((text) => [lexeme(text), lexeme(text, 'A')])
  const phrase = fc.constantFrom("('a' <-> 'b')", "('c':BC <2> 'd':BC)")
  return {
    query: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...words),
      phrase,
      some.map((parts) => any(parts)),
      some.map((parts) => all(parts)),
    ),
  }
})
const doc = fc
  .array(fc.tuple(fc.constantFrom(...letters), fc.constantFrom('A', 'B', 'D')), { maxLength: 4 })
  .map((words) => words.map(([word, weight], at) => `${word}:${at + 1}${weight}`).join(' '))

test('they hold together where the question does', async () => {
  const asked = fc.sample(fc.tuple(doc, query), 2000)
  const { rows } = await database.db.$client.query<{ whole: boolean; parts: boolean }>(
    `SELECT doc::tsvector @@ query::tsquery AS whole,
       (SELECT bool_and(doc::tsvector @@ part::tsquery) FROM json_array_elements_text(parts) AS part) AS parts
     FROM unnest($1::text[], $2::text[], $3::json[]) WITH ORDINALITY AS asked (doc, query, parts, rank) ORDER BY rank`,
    [
      asked.map(([text]) => text),
      asked.map(([, each]) => each),
      asked.map(([, each]) => JSON.stringify(conjuncts(each))),
    ],
  )
  const differing = rows.flatMap(({ whole, parts }, at) => (whole === parts ? [] : [asked[at]]))
  expect(rows).toHaveLength(asked.length)
  expect(differing).toEqual([])
})
