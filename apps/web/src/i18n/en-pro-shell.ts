import { formatNumber } from '#lib/format.ts'
import type { Messages } from './messages.ts'

const count = (value: number, one: string, many: string) =>
  `${formatNumber(value, 'en')} ${value === 1 ? one : many}`

export const pro: Messages['pro'] = {
  title: 'For shops',
  skip: 'Skip to content',
  site: 'See the site',
  offline: 'Offline: what you write is kept on this device and sent when the network is back.',
  nav: {
    label: 'For shops',
    home: 'Home',
    dashboard: 'Dashboard',
    shop: 'My shop',
    imports: 'Import',
    team: 'Team',
  },
  switcher: {
    label: 'Change shop',
    choose: 'Choose a shop',
    all: 'All my shops',
  },
  menu: {
    label: 'My account',
    account: 'My account',
    staff: 'Staff',
    signOut: 'Sign out',
  },
  home: {
    another: 'Add another shop',
    title: 'My shops',
    hello: (name) => `Hello ${name}`,
    empty: {
      title: 'Your shop is not here yet',
      text: 'Ten minutes on a phone are enough: a SIRET number, an address, opening hours, a photo. Nothing is public before you ask for it.',
    },
    products: (live, total) =>
      total === 0
        ? 'No products'
        : `${count(live, 'product online', 'products online')} of ${formatNumber(total, 'en')}`,
    waiting: (value) => `${count(value, 'product', 'products')} being reviewed`,
    role: { owner: 'Owner', editor: 'Team member' },
  },
  dashboard: {
    next: 'To do now',
    progress: (done, total) => `${done} of ${total}`,
    checklist: 'Before it goes online',
    stepsDone: 'Steps done',
    done: 'done',
    left: 'to do',
    seePage: 'See the public page',
    actions: {
      refused: {
        title: 'Something needs correcting',
        text: 'The review found one thing. Correct it, then ask again for it to go online.',
      },
      incomplete: {
        title: (step) => `Next step: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
        text: 'Every step is saved: you can stop, and go on later.',
      },
      ready: {
        title: 'Everything is ready',
        text: 'Look at it as your customers will, then ask for it to go online.',
      },
      submitted: {
        title: 'It is being reviewed',
        text: 'We write to you when that is done. Meanwhile you can prepare other products.',
      },
      changed: {
        title: 'Changes are waiting',
        text: 'The public page still shows the older version. Ask for the new one to go online when you are happy with it.',
      },
      stale: {
        title: 'Is all still true?',
        text: 'It has been almost a year since you confirmed your page. Your customers see its date.',
      },
      corrections: {
        title: (products) => count(products, 'product to correct', 'products to correct'),
        text: 'The team of the territory has read these products and asks for a correction: its reason is on each sheet.',
        act: 'See what is asked',
      },
      drafts: {
        title: (drafts) =>
          count(drafts, 'product to complete or send', 'products to complete or send'),
        text: 'Your page is online. These products are not on it yet: complete them, then ask for their publication.',
      },
      published: {
        title: 'Your page is online',
        text: 'Add a product, or check that your opening hours still hold.',
      },
      stopped: {
        title: 'The page is not online',
        text: 'It was taken down. Write to us if you do not know why.',
      },
    },
  },
  statuses: {
    draft: 'Draft',
    submitted: 'Being reviewed',
    refused: 'To correct',
    published: 'Online',
    changed: 'Online, changed',
    archived: 'Archived',
    suspended: 'Suspended',
    closed: 'Closed',
  },
  steps: {
    identity: 'Identity',
    place: 'Place',
    hours: 'Opening hours',
    photo: 'A photo',
    product: 'A product',
    terms: 'The charter',
  },
  states: {
    notFound: {
      title: 'This page does not exist, or is not yours',
      text: 'The shop may have been removed, or your access may have ended. Nothing else is affected.',
    },
    signedOut: {
      title: 'Your session has ended',
      text: 'What you had written and was not saved is kept on this device.',
      action: 'Sign in',
    },
    back: 'Back to my shops',
  },
}
