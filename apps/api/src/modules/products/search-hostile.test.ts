import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCommune } from '#test/reference-factories.ts'
import { faults } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  const { insee } = await createCommune(api.db, { name: 'Mende', population: 12_000 })
  const { id } = await createMerchant(api.db, { name: 'Aux mille savons', communeInsee: insee })
  await createProduct(api.db, { name: 'Savon au lait', merchantId: id })
})
afterAll(() => api.close())

const ask = (list: string, q: string, more = '') =>
  api.app.inject(`/v1/${list}?q=${encodeURIComponent(q)}${more}`)

const bits = fc.constantFrom(
  ...`' '' " \\ :* :A & | ! <-> <2> ( ) % _ $1 -- ; € 12 -5 ½ œ ﬁ ㎏ 🧼 👩‍🌾 سوق ß İ 中`.split(' '),
  ...`savon Mende à ouvert dimanche livraison atelier \u202e \u200d \u0301 \ufeff`.split(' '),
  'près de',
  '50 cl',
  'moins de',
  ' ',
  '\n',
  '\t',
)
const hostile = fc.oneof(
  fc.array(bits, { minLength: 1, maxLength: 30 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
)

test('whatever is typed is answered, or refused by name', async () => {
  const addition = fc.constantFrom(
    '',
    '&sort=newest',
    '&explain=true&facets=category,price',
    '&literal=correction',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('products', 'merchants'),
      hostile,
      addition,
      async (list, q, more) => {
        const answer = await ask(list, q, more)
        const { errors = [] } = answer.json<{ errors?: { path: string }[] }>()
        const refused = answer.statusCode === 400 && errors.map(({ path }) => path)
        expect([200, ['query.q']], `${q}: ${answer.body}`).toContainEqual(
          refused || answer.statusCode,
        )
      },
    ),
    { numRuns: 300 },
  )
}, 60_000)

test.each([
  ['NUL', 'savon\0', 'query.q'],
  ['too long', 'a'.repeat(201), 'query.q'],
])('%s is refused by name', async (_, q, path) => {
  for (const list of ['products', 'merchants']) {
    const named = await faults(api.app, `/v1/${list}?q=${encodeURIComponent(q)}`)
    expect(named.map((each) => each.split(' ')[0])).toEqual([path])
  }
})

const counts = '&facets=category,department,commune,service,label,price,openNow'
test.each([
  '!?',
  '« … »',
  "'",
  '🧼',
  'de la',
  'و',
  '€',
  'sera',
  'avez eu',
  'fussiez-vous',
  'eussions',
  'le n°',
  'Aİ',
])(
  'signs and words that say nothing find nothing, count nothing and relax nothing: %s',
  async (q) => {
    for (const list of ['products', 'merchants']) {
      for (const sort of ['', '&sort=newest', '&sort=name']) {
        expect((await ask(list, q, `${sort}${counts}`)).json()).toMatchObject({
          items: [],
          nextPage: null,
          total: { count: 0, exact: true },
          interpretation: { words: '', corrections: [], understood: [], relaxed: [] },
          facets: {
            exact: true,
            category: [],
            department: [],
            commune: [],
            service: [],
            price: [],
            openNow: [],
          },
        })
      }
    }
  },
)

test.each([8, 14, 20, 40])(
  '%d words that nothing holds together are soon answered',
  async (count) => {
    const words = Array.from(
      { length: count },
      (_, at) => `${String.fromCharCode(97 + (at % 26))}${'xqz'[at % 3]!}${'kwj'[at % 2]!}`,
    )
    for (const list of ['products', 'merchants']) {
      const answer = await ask(list, words.join(' ').slice(0, 200))
      expect(answer.statusCode, answer.body).toBe(200)
    }
  },
  20_000,
)
