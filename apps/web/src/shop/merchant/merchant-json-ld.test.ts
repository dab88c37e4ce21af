import type { Merchant } from '@dansmazone/contract/merchant'
import { expect, test } from 'vitest'
import { merchantJsonLd } from './merchant-json-ld.ts'

const bakery: Merchant = {
  id: '01990000-0000-7000-8000-000000000001',
  slug: 'au-fournil',
  url: 'https://zone.example/commercants/au-fournil',
  name: 'Au fournil',
  kind: 'shop',
  description: 'Pains au levain.',
  address: {
    street: '3 rue Basse',
    postcode: '48000',
    commune: { insee: '48095', name: 'Mende', slug: 'mende-48095' },
    department: { code: '48', name: 'Lozère' },
    lat: 44.518,
    lon: 3.5,
    precision: 'exact',
  },
  socials: { instagram: 'aufournil', peertube: 'fournil@tube.example' },
  openingHours: {
    known: true,
    byAppointment: false,
    weekly: [
      { day: 'monday', spans: [] },
      {
        day: 'tuesday',
        spans: [
          { opens: '07:00', closes: '13:00' },
          { opens: '16:00', closes: '24:00' },
        ],
      },
    ],
    special: [
      { date: '2026-12-24', spans: [{ opens: '07:00', closes: '18:00' }] },
      { date: '2026-12-26', spans: [] },
    ],
    holidays: 'closed',
    timezone: 'Europe/Paris',
  },
  closures: [{ from: '2027-02-01', to: null }],
  openState: 'closed',
  services: [],
  labels: [],
  categories: [],
  images: [],
  productImages: [],
  productCount: 0,
  legal: {},
  verifiedAt: null,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
}

test('says the week, holidays, special days and closures as schema.org wants them', () => {
  const { openingHoursSpecification: hours } = merchantJsonLd(bakery)
  const type = '@type'
  const each = { [type]: 'OpeningHoursSpecification' }
  expect(hours).toEqual([
    { ...each, dayOfWeek: 'Tuesday', opens: '07:00', closes: '13:00' },
    { ...each, dayOfWeek: 'Tuesday', opens: '16:00', closes: '23:59' },
    { ...each, dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' },
    {
      ...each,
      validFrom: '2026-12-24',
      validThrough: '2026-12-24',
      opens: '07:00',
      closes: '18:00',
    },
    {
      ...each,
      validFrom: '2026-12-26',
      validThrough: '2026-12-26',
      opens: '00:00',
      closes: '00:00',
    },
    { ...each, validFrom: '2027-02-01', opens: '00:00', closes: '00:00' },
  ])
})

test('gives a point only where it is the door, and no hours where they are unknown', () => {
  expect(merchantJsonLd(bakery)['geo']).toMatchObject({ latitude: 44.518 })
  const hidden = merchantJsonLd({
    ...bakery,
    address: { ...bakery.address, precision: 'approximate' },
    openingHours: { ...bakery.openingHours, known: false, weekly: [], special: [] },
    closures: [],
  })
  expect(hidden).not.toHaveProperty('geo')
  expect(hidden).not.toHaveProperty('openingHoursSpecification')
})

test('names only accounts that have an address', () => {
  expect(merchantJsonLd(bakery)['sameAs']).toEqual(['https://www.instagram.com/aufournil'])
})
