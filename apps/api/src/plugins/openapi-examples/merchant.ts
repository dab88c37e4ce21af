import type { Merchant } from '@dansmazone/contract/merchant'
import { pictureExample } from './picture.ts'

const morning = { opens: '09:30', closes: '12:30' }
const afternoon = { opens: '14:00', closes: '18:00' }

export const merchantExample: Merchant = {
  id: '019a40aa-7700-7c09-9e21-2b4c6d8e0f12',
  slug: 'poterie-du-gardon-noir',
  url: 'https://dansmazone.example/commercants/poterie-du-gardon-noir',
  name: 'Poterie du Gardon Noir',
  kind: 'artisan',
  description:
    'Vases d’Anduze tournés et estampés à la main, vernissés au miel et au vert de cuivre, garantis du gel.',
  story:
    'Le premier vase est de 1892. Nous tournons encore la panse d’un seul jet et appliquons les guirlandes au moule de plâtre.',
  address: {
    street: '4 chemin du Four',
    postcode: '30140',
    commune: { insee: '30010', name: 'Anduze', slug: 'anduze-30010' },
    department: { code: '30', name: 'Gard' },
    lat: 44.0536,
    lon: 3.985,
    precision: 'exact',
  },
  phone: '05 36 49 30 10',
  website: 'https://gardon-noir.example',
  socials: { instagram: 'https://instagram.example/gardonnoir' },
  openingHours: {
    known: true,
    byAppointment: false,
    weekly: [
      { day: 'monday', spans: [] },
      { day: 'tuesday', spans: [morning, afternoon] },
      { day: 'wednesday', spans: [morning, afternoon] },
      { day: 'thursday', spans: [morning, afternoon] },
      { day: 'friday', spans: [morning, afternoon] },
      { day: 'saturday', spans: [{ opens: '10:00', closes: '19:00' }] },
      { day: 'sunday', spans: [] },
    ],
    special: [
      { date: '2026-12-11', spans: [{ opens: '18:00', closes: '01:00' }], note: 'Nuit du four' },
      { date: '2026-12-24', spans: [morning] },
    ],
    holidays: 'closed',
    timezone: 'Europe/Paris',
  },
  closures: [{ from: '2027-01-04', to: '2027-01-24', reason: 'Congés d’hiver' }],
  openState: 'closed',
  openStateUntil: '2026-11-24T08:30:00.000Z',
  services: ['on_site_sale', 'workshop_visit', 'made_to_order', 'shipping'],
  labels: [
    {
      code: 'entreprise-du-patrimoine-vivant',
      name: 'Entreprise du patrimoine vivant',
      evidence: 'checked',
      checkedBy: 'Préfecture de région',
      until: '2029-05-31',
    },
  ],
  categories: [{ slug: 'poterie-et-ceramique', name: 'Poterie et céramique' }],
  images: [
    pictureExample(
      '019a40aa-7701-7d0b-8f32-3c5d7e9f1a23',
      'Vases d’Anduze alignés devant le four à bois',
    ),
  ],
  productImages: [
    pictureExample(
      '019a40aa-7702-7e0c-8a43-4d6e8fa02b34',
      'Vase d’Anduze n° 3, flammé miel et vert',
    ),
  ],
  productCount: 14,
  siret: '99990000000016',
  legal: {
    name: 'Poterie du Gardon Noir SARL',
    form: 'SARL',
    register: 'RNE Nîmes 999 900 000',
  },
  verifiedAt: '2026-09-14T07:40:00.000Z',
  createdAt: '2026-11-01T18:20:00.000Z',
  updatedAt: '2026-11-18T10:05:42.000Z',
}

export const merchantListExample = {
  items: [{ ...merchantExample, distanceMeters: 640 }],
  nextPage: null,
  total: { count: 1, exact: true },
}
