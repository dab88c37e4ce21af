import { formatNumber } from '#lib/format.ts'
import type { ProMessages } from './messages.ts'

const labels = (value: number) => `${formatNumber(value, 'en')} ${value === 1 ? 'label' : 'labels'}`

export const proPrint: ProMessages['proPrint'] = {
  title: 'To print',
  lead: 'Documents in French, ready for your printer or the one around the corner. The code leads to your page.',
  panel: {
    title: 'Print kit',
    text: 'A poster and a window sticker with the code of your page, shelf labels with prices.',
    action: 'Make the documents',
  },
  format: 'Paper',
  formats: { a4: 'A4', a6: 'A6' },
  preview: 'Preview',
  previewOf: (name) => `Preview: ${name}, in a new tab`,
  download: 'Download',
  downloadOf: (name) => `Download: ${name}`,
  preparing: 'Being prepared…',
  notLive: {
    title: 'The poster and the sticker wait for publication',
    text: 'Their code leads to your page: it has to be online. Labels are ready.',
    action: 'See what is missing',
  },
  poster: {
    title: 'Poster',
    text: 'For the counter or the door: the name of the shop and a code to scan.',
    file: 'affiche',
    details: { a4: 'for the door', a6: 'for the counter' },
  },
  sticker: {
    title: 'Window sticker',
    text: 'For the window, glued from inside or laminated.',
    file: 'vitrophanie',
    details: { a4: 'four to a sheet', a6: 'one to a sheet' },
  },
  labels: {
    title: 'Shelf labels',
    text: 'The name, the price, the price of a kilogram or a litre, and the price crossed out while a reduction lasts. No price, no label.',
    file: 'etiquettes',
    details: { a4: '24 to a sheet, 70 × 37 mm', a6: 'one to a sheet' },
    which: 'Products',
    all: 'All products',
    allDetail: (total) => labels(total),
    some: 'Choose',
    someDetail: (chosen) => (chosen === 0 ? 'no label chosen' : labels(chosen)),
    search: 'Search for a product',
    found: 'Products to label',
    checkAll: 'Check all',
    uncheckAll: 'Uncheck all',
    none: 'No product with a price has this name.',
    first: (shown, total) =>
      `The first ${formatNumber(shown, 'en')} of ${formatNumber(total, 'en')}: search by name for the others.`,
    empty: 'A product has its label as soon as it has a name and a price.',
    add: 'Add a product',
    tooMany: 'Beyond a hundred labels chosen, download the document itself.',
  },
}
