import type { CategorySummary, CategoryTree } from '@dansmazone/contract/category'
import type { Commune } from '@dansmazone/contract/territory'

export const namedAtMost = 3

/** A name without what people leave out when they type it. */
const nameKey = (text: string): string =>
  text
    .replace(/œ/gi, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const communeKey = (text: string) => nameKey(text).replace(/\bst(e?)\b/g, 'saint$1')

/** The same word, one or several. */
const singularKey = (text: string) =>
  nameKey(text)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ')

/** The communes whose name or postcode the whole text is. */
export const communesNamed = (text: string, communes: Commune[]): Commune[] => {
  const key = communeKey(text)
  const postcode = text.replace(/\s/g, '')
  return communes
    .filter(({ name, postcodes }) => communeKey(name) === key || postcodes.includes(postcode))
    .slice(0, namedAtMost)
}

/** The rubrics and categories that the whole text names, or that have it as one part: `café` of `Thés, cafés et infusions`. */
export const categoriesNamed = (text: string, tree: CategoryTree): CategorySummary[] => {
  const key = singularKey(text)
  if (key === '') return []
  const namesOf = (name: string) => [name, ...name.split(/, | et | and | e /)].map(singularKey)
  return tree.items
    .flatMap((rubric) => [rubric, ...rubric.children])
    .filter(({ name }) => namesOf(name).includes(key))
    .slice(0, namedAtMost)
}
