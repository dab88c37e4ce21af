import type { Category, CategoryTree } from '@dansmazone/contract/category'
import type { Commune, Territory } from '@dansmazone/contract/territory'

export const communeExample: Commune = {
  insee: '48095',
  slug: 'mende-48095',
  name: 'Mende',
  formerNames: [],
  postcodes: ['48000'],
  department: { code: '48', name: 'Lozère' },
  epci: { code: '244800405', name: 'CC Cœur de Lozère' },
  population: 12_327,
  lat: 44.51833,
  lon: 3.50056,
  precision: 'exact',
  precisionKm: 2.5,
  merchantCount: 23,
  productCount: 81,
}

export const communeListExample = {
  items: [
    communeExample,
    {
      ...communeExample,
      insee: '48140',
      slug: 'saint-chely-d-apcher-48140',
      name: 'Saint-Chély-d’Apcher',
      postcodes: ['48200'],
      epci: null,
      population: 4213,
      lat: 44.80194,
      lon: 3.27556,
      distanceMeters: 36_310,
      merchantCount: 9,
      productCount: 27,
    },
  ],
  nextPage: null,
  total: { count: 2, exact: true },
}

export const territoryExample: Territory = {
  region: { code: '76', name: 'Occitanie', merchantCount: 1240, productCount: 4286 },
  departments: [
    { code: '12', name: 'Aveyron', slug: 'aveyron', merchantCount: 118, productCount: 431 },
    { code: '48', name: 'Lozère', slug: 'lozere', merchantCount: 61, productCount: 196 },
  ],
  epcis: [{ code: '244800405', name: 'CC Cœur de Lozère' }],
  labels: [
    {
      code: 'artisan-d-art',
      name: 'Artisan d’art',
      description:
        'Exerce un métier d’art inscrit au répertoire, vérifié par la chambre de métiers.',
      subject: 'merchant',
      needsCheck: true,
    },
  ],
  sources: [
    {
      name: 'GeoNames',
      url: 'https://www.geonames.org/',
      licence: 'CC BY 4.0',
      usedFor: 'Coordonnées des communes',
    },
  ],
}

const toys = {
  slug: 'jouets',
  name: 'Jouets',
  parent: null,
  icon: 'blocks',
  productCount: 212,
  merchantCount: 64,
}
const woodenToys = {
  slug: 'jouets-en-bois',
  name: 'Jouets en bois',
  parent: 'jouets',
  icon: 'tree-pine',
  productCount: 87,
  merchantCount: 31,
}

export const categoryTreeExample: CategoryTree = {
  items: [{ ...toys, illustration: '/media/illustrations/jouets', children: [woodenToys] }],
}

export const categoryExample: Category = {
  ...woodenToys,
  url: 'https://dansmazone.example/rubriques/jouets-en-bois',
  illustration: '/media/illustrations/jouets-en-bois',
  names: { fr: 'Jouets en bois', en: 'Wooden toys', oc: 'Joguets de fusta' },
  synonyms: ['jeux en bois', 'hochet', 'cheval à bascule'],
  template: 'toy',
  path: [
    { slug: 'jouets', name: 'Jouets' },
    { slug: 'jouets-en-bois', name: 'Jouets en bois' },
  ],
  children: [],
}
