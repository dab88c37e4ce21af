import { formatNumber } from '#lib/format.ts'
import { inDepartment, ofDepartment } from './french-department.ts'
import { atPlace, ofPlace } from './french-place.ts'

const listed = (names: string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`

export const places = {
  /** Before the name of a commune: `à Albi`, `au Vigan`; and `d’Albi`, `du Vigan`. */
  at: atPlace,
  of: ofPlace,
  /** Before the name of a department: `dans l’Aveyron`; and `de l’Aveyron`. */
  inDepartment,
  ofDepartment,
  title: (at: string) => `Commerces et produits ${at}`,
  description: (at: string, merchants: string, products: string) =>
    `${merchants} et ${products} ${at} : ce qui s’y fabrique et s’y vend, les adresses, les horaires du jour et l’itinéraire.`,
  emptyDescription: (of: string) =>
    `Les commerces et les produits les plus proches ${of} : adresses, horaires du jour et itinéraire.`,
  epci: (name: string) =>
    name
      .replace(/^CC /, 'Communauté de communes ')
      .replace(/^CA /, 'Communauté d’agglomération ')
      .replace(/^CU /, 'Communauté urbaine '),
  population: (count: number) =>
    `${formatNumber(count, 'fr')} ${count < 2 ? 'habitant' : 'habitants'}`,
  postcodes: (codes: string[]) =>
    `${codes.length > 1 ? 'Codes postaux' : 'Code postal'} ${listed(codes)}`,
  former: (names: string[]) =>
    names.length > 1
      ? `Réunit les anciennes communes : ${listed(names)}.`
      : `Réunit l’ancienne commune ${ofPlace(names[0] ?? '')}.`,
  rubrics: 'Par rubrique',
  merchants: 'Les commerces',
  products: 'Les produits',
  newMerchants: 'Derniers commerces arrivés',
  newProducts: 'Derniers produits arrivés',
  allMerchants: (count: string) => `Voir les ${count}`,
  allProducts: (count: string) => `Voir les ${count}`,
  empty: (at: string) => `Aucun commerce ${at} pour le moment`,
  emptyNear: 'Voici ceux qui sont les plus proches.',
  emptyDepartment: (of: string, department: string) =>
    `L’emplacement ${of} n’est pas connu avec précision. Voici ce qui se trouve ${department}.`,
  emptyNowhere: 'Il n’y en a pas non plus autour. Cherchez plus loin, ou par rubrique.',
  around: (of: string) => `Autour ${of}`,
  aroundDepartment: (department: string) => `Ailleurs ${department}`,
  aroundProducts: (of: string) => `Produits à portée ${of}`,
  searchDepartment: (department: string) => `Chercher ${department}`,
  productsWithin: (department: string) => `Produits ${department}`,
  otherCommunes: (department: string) => `D’autres communes ${department}`,
  search: (radius: string) => `Chercher à moins de ${radius} km`,
  neighbours: 'Communes voisines',
  approximate: (distance: string) =>
    `Les distances sont approximatives : la position de la commune est connue à ${distance} près.`,
  departments: {
    title: (region: string) => `Les départements ${ofRegion(region)}`,
    description: (region: string, merchants: string, products: string) =>
      `${region}, département par département : ${merchants} et ${products}.`,
    communes: (count: number) =>
      `${formatNumber(count, 'fr')} ${count < 2 ? 'commune' : 'communes'} avec des commerces`,
    communesTitle: 'Communes où l’on trouve des commerces',
    others: 'Les autres départements',
    empty: 'Aucun commerce n’y est encore inscrit.',
  },
}

const ofRegion = (region: string) =>
  /^[AEIOUÎÉ]/.test(region) ? `d’${region}` : `de la région ${region}`
