import { dayName, formatDay, formatNumber, formatTime } from '#lib/format.ts'
import type { OpenStatus } from '#lib/open-state.ts'
import type { common as french } from './fr-common.ts'

const count = (value: number, one: string, many: string) =>
  `${formatNumber(value, 'en')} ${value === 1 ? one : many}`

const openPhrase = (status: OpenStatus, call = false): string => {
  switch (status.kind) {
    case 'unknown':
      return call ? 'Hours unknown – call' : 'Hours unknown'
    case 'closing':
      return `Closes in ${status.minutes} min`
    case 'opening':
      return `Opens in ${status.minutes} min`
    case 'open': {
      if (!status.until) return 'Open'
      const { day, hour, minute } = status.until
      const at = formatTime(hour, minute, 'en')
      if (day === 'today') return `Open until ${at}`
      return `Open until ${at} ${day === 'tomorrow' ? 'tomorrow' : `on ${dayName(day.weekday, 'en')}`}`
    }
    case 'closed': {
      if (!status.until) return 'Closed'
      const { day, hour, minute } = status.until
      const at = formatTime(hour, minute, 'en')
      if (day === 'today') return `Opens at ${at}`
      if (day === 'tomorrow') return `Opens tomorrow ${at}`
      if ('weekday' in day) return `Opens ${dayName(day.weekday, 'en')} ${at}`
      return `Opens on ${formatDay(day.date, 'en')}`
    }
  }
}

export const common: typeof french = {
  siteName: '#DansMaZone',
  skip: 'Skip to content',
  loading: 'Loading…',
  nav: {
    label: 'Main navigation',
    home: 'Home',
    menu: 'Menu',
    products: 'Products',
    merchants: 'Shops',
    categories: 'Categories',
    departments: 'Departments',
    close: 'Close',
  },
  search: {
    label: 'Search for a product, a shop, a place',
    placeholder: 'A product, a shop, a place…',
    submit: 'Search',
    open: 'Search',
  },
  near: {
    label: 'Your town or postcode',
    placeholder: 'Your town',
    none: 'No town of that name in the region.',
    found: (communes) => count(communes, 'town', 'towns'),
    locate: 'Use my location',
    locating: 'Looking…',
    failures: {
      refused: 'Location is refused on this device. Type the name of your town.',
      late: 'The device takes too long to find its location. Type the name of your town.',
      unavailable: 'Your location could not be found. Type the name of your town.',
      network: 'The network does not answer. Try again, or type the name of your town.',
      outside: 'You seem to be outside the region. Type the name of one of its towns.',
    },
  },
  footer: {
    pro: 'For shops',
    about: 'About',
    ranking: 'How results are ranked',
    sources: 'Sources and licences',
    api: 'API documentation',
    language: 'Language',
    pages: 'The site',
    reuse: 'Reuse',
    showcase:
      'A showcase, not a marketplace: no payment, no basket. You find it here and buy it from the people who make or sell it.',
    accessibility: 'Accessibility: not compliant, for want of an audit',
    legal: 'Legal notice',
    privacy: 'Your data',
  },
  counts: {
    products: (value) => count(value, 'product', 'products'),
    merchants: (value) => count(value, 'shop', 'shops'),
    results: (value, exact) => `${exact ? '' : 'More than '}${count(value, 'result', 'results')}`,
  },
  price: {
    from: (price) => `from ${price}`,
    onRequest: 'Price on request',
    per: (price, unit) => `${price} / ${unit}`,
    before: 'Lowest price in the 30 days before:',
    now: 'Price:',
    reduced: 'Reduced price',
  },
  open: {
    phrase: openPhrase,
    at: (state, moment) => `${state === 'open' ? 'Open' : 'Closed'} ${moment}`,
  },
  origin: {
    title: 'Where it comes from',
    sold: 'Sold:',
    made: 'Made:',
    material: 'Material:',
    madeHere: 'Made here',
    unknown: 'place not stated',
    checkedBy: (name) => `checked by ${name}`,
  },
  evidence: { declared: 'declared by the shop', checked: 'checked' },
  services: {
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
  },
  merchantKinds: { shop: 'Shop', artisan: 'Craft', producer: 'Producer', creator: 'Maker' },
  stock: {
    in_stock: 'Available',
    made_to_order: 'Made to order',
    out_of_stock: 'Out of stock for now',
    unknown: 'Availability to be checked',
  },
  breadcrumb: 'You are here',
  pagination: { label: 'Rest of the list', more: 'See more', first: 'Back to the start' },
  states: {
    noScript:
      'The part of the site for shops needs JavaScript, which this browser does not run. The other pages can be read without it.',
    retry: 'Try again',
    home: 'Back to the home page',
    notFound: {
      title: 'This page does not exist',
      text: 'The address may have been mistyped, or the page withdrawn. Nothing is lost: search for the product or the shop by name.',
    },
    error: {
      title: 'The page could not be prepared',
      text: 'The problem lies with our machines, not with your request. Try again in a moment.',
      reference: (id) => `Reference to give us: ${id}`,
    },
    badRequest: {
      title: 'This address no longer leads to a list',
      text: 'One of the filters, or the rest of the list, is no longer valid. Start again from the beginning.',
    },
    offline: {
      notice: 'Offline: pages opened before can still be read; their hours may have changed.',
      title: 'You are offline',
      text: 'This page has not been opened on this device yet. It will show as soon as the network is back.',
    },
  },
  pageOf: (title) => `${title} · #DansMaZone`,
}
