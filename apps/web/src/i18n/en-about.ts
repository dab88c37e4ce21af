import type { Messages } from './messages.ts'

export const about: Messages['about'] = {
  title: 'About',
  description:
    'A showcase without a basket or payment: how lists are ordered, what origins and labels say, what the site does with your data.',
  lead: 'This site shows what is made and sold near you, shop by shop, commune by commune.',
  showcase: {
    title: 'A showcase, not a marketplace',
    text: [
      'There is no basket here, no payment, no commission. A product leads to its shop: the address, today’s hours, the telephone, directions, the shop’s own website if it has one. You buy from the people who make or sell.',
    ],
  },
  order: {
    title: 'How lists are ordered',
    more: 'What counts, and how much',
    text: [
      'A search comes by relevance. In a list without one, around a place, the nearest comes first; everywhere else, the newest. You may prefer price or alphabetical order. No rank can be bought, and the order is the same for everyone.',
      'A shop whose hours are unknown is never hidden: its page simply says so.',
    ],
  },
  origin: {
    title: 'Three origins, never confused',
    text: [
      'Sold here, made here, material from here: these are three different facts, and the site shows them separately. Each says whether it is declared by the shop or checked, and by whom. The same goes for labels and for titles such as “artisan d’art”.',
    ],
  },
  privacy: {
    title: 'Your data',
    text: [
      'This site sets no cookie, measures no audience and calls no other site. A link to a shop, a network or directions leaves only when you click it.',
      'If you ask to be located, your position is rounded to about a kilometre before it is sent; it serves to find the name of your commune and is kept nowhere.',
      'Your last searches stay in your browser, on your device; clear them one by one or all together, in the search field. Those made of the words of the catalogue are counted, with nothing that says whose they are, to suggest the most frequent.',
      'Pages you have opened stay in your browser, on your device, so that they show offline. Clearing the site’s data in your browser clears them too.',
    ],
  },
  merchants: {
    title: 'You run a shop',
    text: ['Registration of shops is not open yet. It will be free.'],
  },
  reuse: {
    title: 'Reuse the data',
    text: [
      'Everything this site shows can also be read through a public, documented API, without registration: for a town hall, a tourist office, a newspaper, an application.',
    ],
    docs: 'Read the API documentation',
    sources: 'See sources and licences',
  },
  accessibility: {
    title: 'Accessibility',
    text: [
      'This site aims at level AA of WCAG 2.2 and of the French RGAA. It has not been audited yet; without an audit, it counts as not compliant to this day.',
      'For each version, its pages go through an automatic check, in light and dark, on phone and desktop, and its journeys are tried with the keyboard alone. They can be read without JavaScript.',
    ],
  },
  light: {
    title: 'Restraint',
    text: [
      'The home page fits in less than 500 kilobytes and 25 requests. A version that exceeds these bounds is not released.',
    ],
  },
  legal: {
    title: 'Legal notice',
    text: [
      'The publisher of this installation has not published its legal notice nor its terms of use yet.',
      'The software is free, under the European Union Public Licence (EUPL 1.2).',
    ],
  },
}
