import type { Item } from './catalogue.ts'

/** What MiniSearch and Orama index of an item, and how much a word counts in each field. */
export const fields = [
  'name',
  'category',
  'synonyms',
  'merchant',
  'commune',
  'department',
  'labels',
  'attributes',
  'description',
] as const

export const boosts = {
  name: 6,
  category: 4,
  synonyms: 3,
  merchant: 2,
  commune: 3,
  department: 1.5,
  labels: 1.5,
  attributes: 1.5,
  description: 1,
} satisfies Record<(typeof fields)[number], number>

export const documentOf = (item: Item) => ({
  id: item.slug,
  name: item.name,
  category: item.categoryNames,
  synonyms: item.categorySynonyms,
  merchant: item.merchantName,
  commune: item.commune,
  department: item.departmentName,
  labels: item.labelNames,
  attributes: item.details,
  description: item.description,
})
