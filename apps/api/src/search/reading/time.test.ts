import { expect, test } from 'vitest'
import { readTimes } from './time.ts'
import { wordsOf } from './words.ts'

const tuesdayMorning = new Date('2026-11-24T10:00:00+01:00')

/** The longest time read: its words, day and part, and the instants as the clock in Paris shows them. */
function time(q: string, now = tuesdayMorning) {
  const words = wordsOf(q)
  const [best] = readTimes(words, q, now).toSorted((a, b) => b.to - b.from - (a.to - a.from))
  if (best?.understood.kind !== 'time') return null
  const { now: isNow, date, part, instants } = best.understood.time
  const clocks = instants.map((instant) =>
    new Date(instant).toLocaleString('sv', {
      timeZone: 'Europe/Paris',
      dateStyle: 'short',
      timeStyle: 'short',
    }),
  )
  const shown = clocks.map((clock) => (clock.startsWith(date ?? ' ') ? clock.slice(11) : clock))
  const said = q.slice(words[best.from]?.start, words[best.to - 1]?.end)
  return `[${said}] ${isNow ? 'now' : `${date} ${part}`} ${shown.join(', ')}`
}

test.each([
  ['librairie ouverte', '[ouverte] now 2026-11-24 10:00'],
  ['librairie ouverte maintenant', '[ouverte maintenant] now 2026-11-24 10:00'],
  ['open now', '[open now] now 2026-11-24 10:00'],
  ['pain maintenant', '[maintenant] now 2026-11-24 10:00'],
  ['encore ouvert', '[encore ouvert] now 2026-11-24 10:00'],
  ['ouvert aujourd’hui', '[ouvert aujourd’hui] 2026-11-24 day 10:30, 15:30'],
  ['ouvert ce soir', '[ouvert ce soir] 2026-11-24 evening 19:30'],
  ['ce matin', '[ce matin] 2026-11-24 morning 10:30'],
  ['cet après-midi', '[cet après-midi] 2026-11-24 afternoon 15:30'],
  ['ce midi', '[ce midi] 2026-11-24 noon 12:30'],
  ['tonight', '[tonight] 2026-11-24 evening 19:30'],
  ['ce soir à 20h', '[ce soir à 20h] 2026-11-24 hour 20:00'],
  ['demain', '[demain] 2026-11-25 day 10:30, 15:30'],
  ['demain matin', '[demain matin] 2026-11-25 morning 10:30'],
  ['demain à 18h30', '[demain à 18h30] 2026-11-25 hour 18:30'],
  ['après-demain', '[après-demain] 2026-11-26 day 10:30, 15:30'],
  ['tomorrow morning', '[tomorrow morning] 2026-11-25 morning 10:30'],
  ['ouvert dimanche', '[ouvert dimanche] 2026-11-29 day 10:30, 15:30'],
  ['ouverts le dimanche', '[ouverts le dimanche] 2026-11-29 day 10:30, 15:30'],
  ['dimanche matin', '[dimanche matin] 2026-11-29 morning 10:30'],
  ['samedi après-midi', '[samedi après-midi] 2026-11-28 afternoon 15:30'],
  ['samedi midi', '[samedi midi] 2026-11-28 noon 12:30'],
  ['vendredi soir', '[vendredi soir] 2026-11-27 evening 19:30'],
  ['lundi à 10h', '[lundi à 10h] 2026-11-30 hour 10:00'],
  ['mardi 18h30', '[mardi 18h30] 2026-11-24 hour 18:30'],
  ['mardi 8h', '[mardi 8h] 2026-12-01 hour 08:00'],
  ['mardi à 18:30', '[mardi à 18:30] 2026-11-24 hour 18:30'],
  ['demain matin à 7h', '[demain matin à 7h] 2026-11-25 hour 07:00'],
  ['ouvert à 3h du matin', '[ouvert à 3h du matin] 2026-11-25 hour 03:00'],
  ['samedi 7h du soir', '[samedi 7h du soir] 2026-11-28 hour 19:00'],
  ['samedi prochain', '[samedi prochain] 2026-11-28 day 10:30, 15:30'],
  ['lundi prochain matin', '[lundi prochain matin] 2026-11-30 morning 10:30'],
  ['le 24/12', '[le 24/12] 2026-12-24 day 10:30, 15:30'],
  ['ouvert le jour de l’an', '[ouvert le jour de l’an] 2027-01-01 day 10:30, 15:30'],
  ['mardi', '[mardi] 2026-11-24 day 10:30, 15:30'],
  [
    'samedi et dimanche',
    '[samedi et dimanche] 2026-11-28 day 10:30, 15:30, 2026-11-29 10:30, 2026-11-29 15:30',
  ],
  ['open sunday', '[open sunday] 2026-11-29 day 10:30, 15:30'],
  ['open on sunday morning', '[open on sunday morning] 2026-11-29 morning 10:30'],
  ['open monday at 10am', '[open monday at 10am] 2026-11-30 hour 10:00'],
  ['monday 7 pm', '[monday 7 pm] 2026-11-30 hour 19:00'],
  ['ce week-end', '[ce week-end] 2026-11-28 day 10:30, 15:30, 2026-11-29 10:30, 2026-11-29 15:30'],
  [
    'ouvert le weekend',
    '[ouvert le weekend] 2026-11-28 day 10:30, 15:30, 2026-11-29 10:30, 2026-11-29 15:30',
  ],
  ['jusqu’à 20h', '[jusqu’à 20h] 2026-11-24 hour 19:45'],
  ['après 19h', '[après 19h] 2026-11-24 hour 19:15'],
  ['avant 9 heures', '[avant 9 heures] 2026-11-25 hour 08:45'],
  ['ouvert 18 h 30', '[ouvert 18 h 30] 2026-11-24 hour 18:30'],
  ['ouvert tard', '[ouvert tard] 2026-11-24 evening 19:30'],
  ['ouvert le soir', '[ouvert le soir] 2026-11-24 evening 19:30'],
  ['entre midi et deux', '[entre midi et deux] 2026-11-24 noon 12:30'],
  ['ouvert entre midi et 14h', '[ouvert entre midi et 14h] 2026-11-24 noon 12:30'],
  ['ouvert entre 12 et 14', '[ouvert entre 12 et 14] 2026-11-24 hour 12:00, 13:00'],
  ['25 décembre', '[25 décembre] 2026-12-25 day 10:30, 15:30'],
  ['ouvert le 25 décembre', '[ouvert le 25 décembre] 2026-12-25 day 10:30, 15:30'],
  ['le 1er mai', '[le 1er mai] 2027-05-01 day 10:30, 15:30'],
  ['14 juillet 2027 matin', '[14 juillet 2027 matin] 2027-07-14 morning 10:30'],
  ['29 février', '[29 février] 2028-02-29 day 10:30, 15:30'],
  ['ouvert à Noël', '[ouvert à Noël] 2026-12-25 day 10:30, 15:30'],
  ['ouvert les jours fériés', '[ouvert les jours fériés] 2026-12-25 day 10:30, 15:30'],
])('%s: %s', (q, expected) => {
  expect(time(q)).toBe(expected)
})

test.each([
  'journal du dimanche',
  'robe du soir',
  'sac week-end',
  '30 février 2027',
  '31 avril',
  'ouvert à 45h',
  'crème de jour',
  'midi',
  'matin',
  '10h',
  'calendrier 2027',
  'le 31/31',
  'lot 1/2',
])('%s: no time', (q) => {
  const [read] = readTimes(wordsOf(q), q, tuesdayMorning)
  expect(read?.understood.kind === 'time' && !read.understood.time.now ? read : null).toBeNull()
})

test('what is under way is asked of now; what is over, of the next time', () => {
  const sunday = (clock: string) => new Date(`2026-11-29T${clock}:00+01:00`)
  expect(time('dimanche', sunday('09:00'))).toBe('[dimanche] 2026-11-29 day 10:30, 15:30')
  expect(time('dimanche', sunday('12:00'))).toBe('[dimanche] 2026-11-29 day 15:30')
  expect(time('dimanche', sunday('17:00'))).toBe('[dimanche] 2026-11-29 day 17:00')
  expect(time('dimanche', sunday('21:00'))).toBe('[dimanche] 2026-12-06 day 10:30, 15:30')
  expect(time('dimanche matin', sunday('11:00'))).toBe('[dimanche matin] 2026-11-29 morning 11:00')
  expect(time('dimanche matin', sunday('12:00'))).toBe('[dimanche matin] 2026-12-06 morning 10:30')
  expect(time('ce week-end', sunday('09:00'))).toContain(
    '[ce week-end] 2026-11-29 day 10:30, 15:30',
  )
  expect(time('ce soir', sunday('21:00'))).toBe('[ce soir] 2026-11-29 evening 21:00')
  expect(time('ce matin', sunday('21:00'))).toBe('[ce matin] 2026-11-29 morning 10:30')
})

test('the clock is that of Paris, summer and winter', () => {
  const before = new Date('2026-10-23T12:00:00Z')
  const [read] = readTimes(wordsOf('lundi à 10h'), 'lundi à 10h', before)
  expect(read?.understood).toMatchObject({ time: { instants: ['2026-10-26T09:00:00.000Z'] } })
  const [saturday] = readTimes(wordsOf('samedi 10h'), 'samedi 10h', before)
  expect(saturday?.understood).toMatchObject({ time: { instants: ['2026-10-24T08:00:00.000Z'] } })
})

test('a day alone is a time only where nothing else follows', () => {
  const [bare] = readTimes(wordsOf('dimanche'), 'dimanche', tuesdayMorning)
  expect(bare?.ifLast).toBe(true)
  const [article] = readTimes(wordsOf('le dimanche'), 'le dimanche', tuesdayMorning)
  expect(article?.ifLast).toBe(false)
})
