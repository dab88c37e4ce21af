import { formatNumber } from '#lib/format.ts'
import type { Messages } from './messages.ts'

const listed = (names: string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

export const places: Messages['places'] = {
  at: (name) => `in ${name}`,
  of: (name) => name,
  inDepartment: (_code, name) => `in ${name}`,
  ofDepartment: (_code, name) => `of ${name}`,
  title: (at) => `Shops and products ${at}`,
  description: (at, merchants, products) =>
    `${merchants} and ${products} ${at}: what is made and sold there, with addresses, today’s hours and directions.`,
  emptyDescription: (of) =>
    `The shops and products nearest to ${of}: addresses, today’s hours and directions.`,
  epci: (name) => name.replace(/^C[CAU] /, ''),
  population: (count) =>
    `${formatNumber(count, 'en')} ${count === 1 ? 'inhabitant' : 'inhabitants'}`,
  postcodes: (codes) => `${codes.length > 1 ? 'Postcodes' : 'Postcode'} ${listed(codes)}`,
  former: (names) =>
    `Includes the former ${names.length > 1 ? 'communes' : 'commune'} of ${listed(names)}.`,
  rubrics: 'By category',
  merchants: 'Shops',
  products: 'Products',
  newMerchants: 'Latest shops',
  newProducts: 'Latest products',
  allMerchants: (count) => `See all ${count}`,
  allProducts: (count) => `See all ${count}`,
  empty: (at) => `No shop ${at} for now`,
  emptyNear: 'Here are the nearest ones.',
  emptyDepartment: (of, department) =>
    `Where ${of} lies is not known precisely. Here is what can be found ${department}.`,
  emptyNowhere: 'There is none nearby either. Search further away, or by category.',
  around: (of) => `Around ${of}`,
  aroundDepartment: (department) => `Elsewhere ${department}`,
  aroundProducts: (of) => `Products within reach of ${of}`,
  searchDepartment: (department) => `Search ${department}`,
  productsWithin: (department) => `Products ${department}`,
  otherCommunes: (department) => `Other communes ${department}`,
  search: (radius) => `Search within ${radius} km`,
  neighbours: 'Neighbouring communes',
  approximate: (distance) =>
    `Distances are approximate: the position of the commune is known to within ${distance}.`,
  departments: {
    title: (region) => `Departments of ${region}`,
    description: (region, merchants, products) =>
      `${region}, department by department: ${merchants} and ${products}.`,
    communes: (count) =>
      `${formatNumber(count, 'en')} ${count === 1 ? 'commune' : 'communes'} with shops`,
    communesTitle: 'Communes with shops',
    others: 'The other departments',
    empty: 'No shop is listed there yet.',
  },
}
