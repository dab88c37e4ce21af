import type { Suggestions } from '@dansmazone/contract/suggest'
import { pictureExample } from './picture.ts'

/** Of `cout`. */
export const suggestionsExample: Suggestions = {
  queries: [{ text: 'couteau laguiole' }, { text: 'couteau' }, { text: 'coutellerie' }],
  categories: [
    {
      slug: 'couteaux',
      name: 'Couteaux',
      parent: { slug: 'artisanat-d-art', name: 'Artisanat d’art' },
      icon: 'pocket-knife',
    },
  ],
  products: [
    {
      slug: 'couteau-de-berger-manche-en-buis',
      name: 'Couteau de berger, manche en buis',
      merchant: { name: 'Coutellerie de la Vergne Noire' },
      commune: { name: 'Laguiole' },
      image: pictureExample(
        '019a62c3-4d02-7b3c-8d1e-6f7081923456',
        'Couteau de berger ouvert, manche en buis',
      ),
      illustration: '/media/illustrations/couteaux',
    },
  ],
  merchants: [
    {
      slug: 'coutellerie-de-la-vergne-noire',
      name: 'Coutellerie de la Vergne Noire',
      kind: 'artisan',
      commune: { name: 'Laguiole' },
    },
  ],
  communes: [
    {
      insee: '09102',
      slug: 'coutens-09102',
      name: 'Coutens',
      department: { code: '09', name: 'Ariège' },
    },
  ],
}
