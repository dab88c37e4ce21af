import { formatNumber } from '#lib/format.ts'
import type { PageMessages } from './messages.ts'

export const suggest: PageMessages['suggest'] = {
  label: 'Suggestions',
  recent: 'Recent searches',
  examplesTitle: 'For example, in French',
  examples: ['jouet en bois', 'cadeau à moins de 30 €', 'librairie ouverte dimanche matin'],
  queries: 'Searches',
  categories: 'Categories',
  products: 'Products',
  merchants: 'Shops',
  communes: 'Places',
  search: 'Search for',
  quoted: (text) => `“${text}”`,
  nowPartOf: (commune, department) => `now ${commune}, ${department}`,
  remove: (text) => `Remove “${text}” from recent searches`,
  clear: 'Clear all',
  onDevice: 'They do not leave this device.',
  count: (value) =>
    value === 0
      ? 'No suggestion'
      : `${formatNumber(value, 'en')} ${value === 1 ? 'suggestion' : 'suggestions'}`,
  none: (text) => `No suggestion for “${text}”. The search itself looks further.`,
  offline: 'Offline: suggestions will be back with the network.',
  failed: 'Suggestions do not answer. The search itself works.',
}
