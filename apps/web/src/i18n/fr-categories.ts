import { inRegion } from './french-place.ts'

export const categories = {
  title: 'Toutes les rubriques',
  intro: (region: string) =>
    `Ce que les commerces et les ateliers ont en vitrine ${inRegion(region)}, rangé par rubrique.`,
  description: (region: string, rubrics: string) =>
    `Les rubriques de produits locaux ${inRegion(region)} : ${rubrics}.`,
  page: (name: string, region: string) => `${name} ${inRegion(region)}`,
  pageDescription: (name: string, about: string, synonyms: string) =>
    `${name} : ${about}.${synonyms ? ` On dit aussi : ${synonyms}.` : ''}`,
  about: (products: string, merchants: string, region: string) =>
    `${products} chez ${merchants} ${inRegion(region)}`,
  alsoCalled: 'On dit aussi :',
  narrower: (name: string) => `Dans ${name}`,
  products: 'Produits',
  merchants: (name: string) => `Les commerces : ${name}`,
  allMerchants: (total: string) => `Voir ${total}`,
}
