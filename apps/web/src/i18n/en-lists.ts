import type { Service } from '@dansmazone/contract/vocabulary'
import { formatNumber } from '#lib/format.ts'
import type { Messages } from './messages.ts'

const total = (count: number, exact: boolean, one: string, many: string) => {
  const words = `${formatNumber(count, 'en')} ${count === 1 ? one : many}`
  return exact ? words : `more than ${words}`
}

const services: Record<Service, string> = {
  on_site_sale: 'Sold on site',
  click_and_collect: 'Click and collect',
  local_delivery: 'Local delivery',
  shipping: 'Shipping',
  market_stall: 'At the markets',
  by_appointment: 'By appointment',
  workshop_visit: 'Workshop visits',
  repair: 'Repairs',
  made_to_order: 'Made to order',
  gift_wrap: 'Gift wrapping',
}

export const lists: Messages['lists'] = {
  kinds: 'Products or shops',
  total: {
    products: (count, exact) => total(count, exact, 'product', 'products'),
    merchants: (count, exact) => total(count, exact, 'shop', 'shops'),
  },
  heading: {
    quoted: (text) => `“${text}”`,
    near: (commune) => `near ${commune}`,
  },
  description: (results, title, region) =>
    `${title}: ${results} in ${region}. Price, shop, today’s hours and the way there for each.`,
  filters: {
    title: 'Filter',
    open: (count) => (count === 0 ? 'Filter' : `Filter (${count})`),
    active: 'Active filters',
    remove: 'Remove the filter',
    clear: 'Clear all',
    apply: 'Apply',
    show: (results) => `Show ${results}`,
  },
  place: {
    title: 'Where',
    near: 'Near',
    change: 'Stop searching around here',
    radius: 'Within',
    km: (radius) => `${radius} km`,
    department: 'Department',
    everywhere: 'The whole region',
    unknown: (text) => `No commune of the region is called “${text}”.`,
    wholeDepartment: (commune, department) =>
      `We do not know precisely where ${commune} is. Here is the whole department (${department}).`,
    around: (commune, radius) => `Within ${radius} km of ${commune}`,
  },
  rubric: {
    title: 'Category',
    all: 'All categories',
    more: 'The other categories',
  },
  now: {
    open: 'Open now',
    inStock: 'Available',
  },
  madeHere: (region) => `Made in ${region}`,
  price: {
    title: 'Price',
    min: 'From (€)',
    max: 'To (€)',
    from: (price) => `From ${price}`,
    upTo: (price) => `Up to ${price}`,
    between: (min, max) => `${min} to ${max}`,
  },
  origin: 'Origin',
  services: { title: 'Services', names: services },
  labels: 'Labels',
  sort: {
    label: 'Sort',
    names: {
      relevance: 'Relevance',
      distance: 'Nearest first',
      newest: 'Newest first',
      price: 'Lowest price',
      '-price': 'Highest price',
      name: 'A to Z',
    },
  },
  more: {
    shown: (shown, results) => `${shown} shown of ${results}`,
    failed: 'The rest did not arrive. What is shown stays: try again.',
  },
  empty: {
    products: 'No product matches all of this',
    merchants: 'No shop matches all of this',
    nothingFor: {
      products: (text) => `No product for “${text}”`,
      merchants: (text) => `No shop for “${text}”`,
    },
    spelling: 'Check how it is written, or try a more usual word.',
    relax: 'This comes close:',
    apart: 'Taken apart, these have an answer:',
    only: (filter) => `Only “${filter}”`,
    none: 'Nothing comes close to this search. Try another word, or start from everything.',
    without: (filter) => `Without “${filter}”`,
    wider: (radius) => `Search up to ${radius} km`,
    others: { products: 'See the products', merchants: 'See the shops' },
    all: { products: 'See all products', merchants: 'See all shops' },
  },
}
