import { formatNumber } from '#lib/format.ts'
import type { Messages } from './messages.ts'

export const home: Messages['home'] = {
  title: (region) => `${region}: products and shops close to you`,
  headline: 'Find what is made and sold close to you.',
  scope: (region, merchants, products) =>
    `${region}: ${merchants} and ${products}, with their addresses and opening hours.`,
  openNow: (count) =>
    count === 1 ? '1 shop open right now' : `${formatNumber(count, 'en')} shops open right now`,
  nearTitle: 'Near you',
  featured: (commune) => `New in ${commune}`,
  rubricsTitle: 'By category',
  allRubrics: 'All categories',
  arrivalsTitle: 'Just in',
  allProducts: 'See all products',
  storiesTitle: 'The people who make them',
  allMerchants: 'See all shops',
  departmentsTitle: 'By department',
  whoTitle: 'A showcase, nothing more',
  who: 'Every product leads to its shop: the address, today’s hours, the phone number, the way there. There is no payment and no basket, and no place in the lists is for sale.',
  whoLink: 'How the site works',
  merchantsTitle: 'You run a shop',
  merchants:
    'Registration will be free and take a few minutes: your SIRET number, your hours, one photo for each product. It is not open yet; it will be on this page.',
  developersTitle: 'You reuse the data',
  developers:
    'Everything this site shows can be read through a public, documented API, without registering: for a town hall, a tourist office, a newspaper, an app.',
  developersLink: 'Read the API documentation',
}
