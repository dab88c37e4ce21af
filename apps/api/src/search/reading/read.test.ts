import type { LiteralKind } from '@dansmazone/contract/search'
import type { Locale } from '@dansmazone/contract/vocabulary'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtureGazetteer } from './gazetteer-fixture.ts'
import { createReader } from './read.ts'
import { wordsOf } from './words.ts'

const reader = createReader(fixtureGazetteer())
const catalogue = new Set(
  `savon couteau couteaux vase pot pain the vin bois cuir cadeau bebe librairie jouet livre fromage laguiole anduze
   roquefort lacaune condom orange sommieres main mesure boulangerie miel safran lot coffret journal sac week marche panier
   produits carte biscuit gluten gateau bougie bio pin lait rouge jambon fait`.split(/\s+/),
)

function read(
  q: string,
  { literal = [], locale = 'fr' }: { literal?: LiteralKind[]; locale?: Locale } = {},
) {
  const context = {
    now: new Date('2026-11-24T10:00:00+01:00'),
    literal: new Set(literal),
    locale,
    isCatalogueWord: (key: string) => catalogue.has(key),
  }
  return reader.read(wordsOf(q), q, context).map(({ understood }) => understood)
}

/** In one line: what was read where. */
const inShort = (q: string, options?: Parameters<typeof read>[1]) =>
  read(q, options).map((each) => `${each.kind} ${each.mode === 'either' ? '? ' : ''}${each.words}`)

test.each([
  ['coutau laguiol', []],
  ['cadeau bebe moins de 30 euros', ['price moins de 30 euros']],
  ['savon rodez', ['place rodez']],
  ['librairie ouverte dimanche matin', ['time ouverte dimanche matin']],
  ['jouet en bois près de Mende', ['place près de Mende']],
  ['savon bio à moins de 10 km de Rodez', ['label ? bio', 'place à moins de 10 km de Rodez']],
  ['couteau fabriqué en Aveyron livré', ['origin fabriqué en Aveyron', 'service ? livré']],
  ['miel de Lozère à emporter', ['place ? de Lozère', 'service ? à emporter']],
  ['vase d’Anduze entre 20 et 50 €', ['place ? d’Anduze', 'price entre 20 et 50 €']],
  ['fait main Rodez samedi', ['label ? fait main', 'place Rodez', 'time samedi']],
  ['pot à lait', []],
  ['sac en cuir sur mesure', ['service ? sur mesure']],
  ['près de Mende lundi à 10h', ['place près de Mende', 'time lundi à 10h']],
  ['vers 10h vers Mende', ['place vers Mende']],
  ['coffret autour de 20 € autour de Rodez', ['price autour de 20 €', 'place autour de Rodez']],
  [
    'open sunday near Mende under 30 euros',
    ['time open sunday', 'place near Mende', 'price under 30 euros'],
  ],
])('%s', (q, expected) => {
  expect(inShort(q)).toEqual(expected)
})

test('what must be taken to the letter is not read', () => {
  const q = 'savon fait main livré à Rodez le dimanche moins de 10 € fabriqué en Aveyron'
  expect(inShort(q)).toHaveLength(6)
  expect(inShort(q, { literal: ['place', 'price', 'origin'] })).toEqual([
    'label ? fait main',
    'service ? livré',
    'time le dimanche',
  ])
  expect(inShort(q, { literal: ['place', 'price', 'time', 'service', 'label', 'origin'] })).toEqual(
    [],
  )
})

test('labels are named in the language of the visitor', () => {
  const [label] = read('soap handmade', { locale: 'en' })
  expect(label).toMatchObject({ label: { code: 'fait-main', name: 'Handmade' }, words: 'handmade' })
})

test('open, and when: the same is understood twice rather than two things at odds', () => {
  const times = read('librairie ouverte à Rodez dimanche').flatMap((each) =>
    each.kind === 'time' ? [each.time] : [],
  )
  expect(times).toHaveLength(2)
  expect(times[0]).toEqual(times[1])
  expect(times[0]).toMatchObject({ now: false, date: '2026-11-29' })
})

const pieces = fc.constantFrom(
  ...`près de Rodez à Mende dans le Lot moins de 30 € 20 entre 10 et < ouvert dimanche matin lundi 10h30 12100 l’ d’ st
      affrique villefranche fait main bio fabriqué en livraison marché week-end 25 décembre km rayon toulousse (12) - , …`.split(
    /\s+/,
  ),
)

test('whatever is typed, readings are in order, never overlap, and quote what was typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ maxLength: 200 }),
    fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' ').slice(0, 200)),
  )
  fc.assert(
    fc.property(anything, fc.boolean(), (q, isKnown) => {
      const words = wordsOf(q)
      const readings = reader.read(words, q, {
        now: new Date('2026-11-24T10:00:00+01:00'),
        literal: new Set(),
        locale: 'fr',
        isCatalogueWord: () => isKnown,
      })
      let last = 0
      for (const { from, to, understood } of readings) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(words.length)
        expect(understood.words).toBe(q.slice(words[from]!.start, words[to - 1]!.end))
        last = to
      }
    }),
    { numRuns: 2000 },
  )
})
