import type { Understood } from '@dansmazone/contract/search'
import { describe, expect, test } from 'vitest'
import { createI18n } from '#i18n/i18n.tsx'
import { loadPageMessages } from '#i18n/messages.ts'
import { leadsOf } from './leads.ts'
import { understoodName, widened } from './understood-name.ts'

const french = createI18n('fr', await loadPageMessages('fr'))
const tuesday = '2026-11-24'

const rodez: Understood = {
  kind: 'place',
  words: 'rodez',
  mode: 'filter',
  place: { kind: 'commune', code: '12202', name: 'Rodez', radiusKm: 25 },
}
const typed = { words: 'w', mode: 'filter' as const }
const at = (time: Partial<Extract<Understood, { kind: 'time' }>['time']>): Understood => ({
  kind: 'time',
  ...typed,
  time: { now: false, instants: [], ...time },
})

describe('what was understood is said as one would', () => {
  test.each<[string, Understood]>([
    ['Autour de Rodez, 25 km', rodez],
    [
      'Autour d’Arpajon (Conques), 10,5 km',
      {
        ...rodez,
        place: { ...rodez.place, name: 'Conques', formerName: 'Arpajon', radiusKm: 10.5 },
      },
    ],
    ['Près du Vigan', { ...rodez, place: { kind: 'commune', code: '30350', name: 'Le Vigan' } }],
    ['Dans le Gers', { ...rodez, place: { kind: 'department', code: '32', name: 'Gers' } }],
    ['Rodez, lieu ou mot', { ...rodez, mode: 'either' }],
    ['Ouvert maintenant', at({ now: true })],
    [
      'Ouvert dimanche matin',
      at({ date: '2026-11-29', part: 'morning', instants: ['2026-11-29T09:30:00Z'] }),
    ],
    ['Ouvert ce soir', at({ date: tuesday, part: 'evening' })],
    ['Ouvert demain', at({ date: '2026-11-25', part: 'day' })],
    ['Ouvert jeudi à 18\u00a0h\u00a030', at({ part: 'hour', instants: ['2026-11-26T17:30:00Z'] })],
    [
      'Ouvert samedi ou dimanche',
      at({ instants: ['2026-11-28T09:30:00Z', '2026-11-28T14:30:00Z', '2026-11-29T09:30:00Z'] }),
    ],
    ['Jusqu’à 30\u202f€', { kind: 'price', ...typed, price: { max: 3000 } }],
    [
      'Livraison proche ou Expédition',
      { kind: 'service', ...typed, services: ['local_delivery', 'shipping'] },
    ],
    [
      'Fabriqué dans l’Aveyron',
      { kind: 'origin', ...typed, madeIn: { kind: 'department', code: '12', name: 'Aveyron' } },
    ],
    ['Fait main', { kind: 'label', ...typed, label: { code: 'fait-main', name: 'Fait main' } }],
  ])('%s', (said, understood) => {
    expect(understoodName(understood, tuesday, french)).toBe(said)
  })
})

test('a place is said with the radius that found something', () => {
  const said = (toKm: number | null) =>
    widened([rodez], [{ kind: 'radius', fromKm: 25, toKm }]).map((each) =>
      understoodName(each, tuesday, french),
    )
  expect(said(100)).toEqual(['Autour de Rodez, 100 km'])
  expect(said(null)).toEqual(['Près de Rodez'])
})

describe('what was sought by its name', () => {
  const read = (text: string, understood: Understood[]) =>
    leadsOf(text, understood, [], french).map(({ href }) => href)
  const merchant: Understood = {
    kind: 'merchant',
    words: 'chez paul',
    mode: 'either',
    merchant: { slug: 'chez-paul', name: 'Chez Paul' },
  }

  test('leads to its page when nothing else was sought', () => {
    expect(read('savon rodez', [rodez])).toEqual([])
    expect(read('rodez', [{ ...rodez, mode: 'either' }])).toEqual(['/communes/rodez-12202'])
  })

  test('leads to a merchant whatever else was sought', () => {
    expect(read('savon chez paul rodez', [merchant, rodez])).toEqual(['/commercants/chez-paul'])
  })
})
