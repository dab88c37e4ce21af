import type { Messages } from './messages.ts'

export const categories: Messages['categories'] = {
  title: 'All categories',
  intro: (region) =>
    `What the shops and workshops of ${region} have in their windows, by category.`,
  description: (region, rubrics) => `Categories of local products in ${region}: ${rubrics}.`,
  page: (name, region) => `${name} in ${region}`,
  pageDescription: (name, about, synonyms) =>
    `${name}: ${about}.${synonyms ? ` In French: ${synonyms}.` : ''}`,
  about: (products, merchants, region) => `${products} at ${merchants} in ${region}`,
  alsoCalled: 'Also here, in French:',
  narrower: (name) => `Within ${name}`,
  products: 'Products',
  merchants: (name) => `Shops: ${name}`,
  allMerchants: (total) => `See ${total}`,
}
