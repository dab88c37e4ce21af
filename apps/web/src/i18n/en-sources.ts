import type { Messages } from './messages.ts'

export const sources: Messages['sources'] = {
  title: 'Sources and licences',
  description:
    'Where the communes, their positions, the base map, the typefaces and the icons of this site come from, and under which licences.',
  lead: 'This site stands on the work of others, given to all. Here it is, with its licences.',
  data: 'Data of the territory',
  licenceOf: (licence) => `Licence: ${licence}`,
  precision:
    'A commune whose position is not recorded is placed from its neighbours of the same postcode or grouping: the site says so, and gives the radius within which it lies.',
  design: 'Typefaces, icons and illustrations',
  designItems: [
    {
      name: 'Bricolage Grotesque',
      url: 'https://github.com/ateliertriay/bricolage',
      by: 'Mathieu Triay and contributors',
      licence: 'SIL Open Font License 1.1',
      usedFor: 'Titles; cut down to the letters of French, English and Occitan',
    },
    {
      name: 'Atkinson Hyperlegible Next',
      url: 'https://github.com/googlefonts/atkinson-hyperlegible-next',
      by: 'Braille Institute and contributors',
      licence: 'SIL Open Font License 1.1',
      usedFor: 'Text; cut down likewise',
    },
    {
      name: 'Lucide',
      url: 'https://lucide.dev',
      by: 'Lucide and Feather contributors',
      licence: 'ISC and MIT',
      usedFor: 'Icons',
    },
  ],
  illustrations:
    'Illustrations are composed for this site from a repertoire of shapes drawn in code.',
  software: 'Software',
  softwareText:
    'The site and its API are free software, under the European Union Public Licence (EUPL 1.2).',
}
