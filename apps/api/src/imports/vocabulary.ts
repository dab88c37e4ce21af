import { textKey } from '#lib/text-key.ts'
import { singularOf } from '#search/lexicon/phrases.ts'
import type { ReferenceAttribute } from '#src/reference/load.ts'

/** What a product may say besides its own words, as the reading of files needs it. */
export type Vocabulary = {
  attributes: Map<string, ReferenceAttribute>
  /** Slug by slug, and by what it is called. */
  categorySlugs: Set<string>
  labels: Set<string>
  categorise: Categorise
}

export type CategoryHints = { paths: string[]; tags: string[]; name: string }
export type CategoryGuess = { slug: string; name: string; from: string }
export type Categorise = (hints: CategoryHints) => CategoryGuess | null

const more: Record<string, string[]> = {
  material: [
    'materiali',
    'materials',
    'materiaux',
    'materialien',
    'materiales',
    'matieres',
    'materiau',
    'composition',
  ],
  author: ['auteurs', 'autrice', 'author s'],
  publisher: ['editeur', 'maison d edition'],
  pages: ['pages', 'nb pages', 'nb de pages'],
  allergens: ['allergenes', 'allergene'],
  ingredients: ['ingredient', 'composition des produits'],
  alcoholPercent: ['degre', 'degre d alcool', 'titre alcoometrique', 'vol', 'alcool vol'],
  vintage: ['millesime'],
  makerName: ['nom du fabricant'],
}
/** Columns of these names are fields before they are attributes. */
const notAttributes = new Set(['weight', 'isbn'])

/** The attribute a header names. */
export function attributeKeyOf(header: string, { attributes }: Vocabulary): string | null {
  const wanted = textKey(header)
  if (wanted === '') return null
  for (const [key, { names }] of attributes) {
    if (notAttributes.has(key)) continue
    const called = [names.fr, names.en, names.oc, key].map(textKey)
    if (called.includes(wanted) || more[key]?.includes(wanted)) return key
  }
  return null
}

/** What is written in a cell, as the attribute wants it; null where it cannot be. */
export function readAttribute(
  text: string,
  { type, choices = {} }: ReferenceAttribute,
): string | number | string[] | null {
  switch (type) {
    case 'text':
      return text.slice(0, 2000)
    case 'number': {
      const [, number] = /^\W*(\d+(?:[.,]\d+)?)\s*(?:%|°|\p{L}+\.?)?$/u.exec(text) ?? []
      return number === undefined ? null : Number(number.replace(',', '.'))
    }
    case 'choice':
      return choiceOf(text, choices)
    case 'choices': {
      const parts = text
        .split(/[,;|\n]+/)
        .map((part) => part.trim())
        .filter(Boolean)
      if (/^(aucun|aucune|none|sans|néant|-)$/i.test(text.trim())) return []
      const found = parts.map((part) => choiceOf(part, choices))
      return found.every((choice) => choice !== null) ? found : null
    }
  }
}

function choiceOf(
  text: string,
  choices: NonNullable<ReferenceAttribute['choices']>,
): string | null {
  const wanted = keyOf(text)
  const found = Object.entries(choices).find(([key, names]) =>
    [key, names.fr, names.en, names.oc].some((name) => keyOf(name) === wanted),
  )
  return found?.[0] ?? null
}

/** Plurals as singulars, roughly and always the same. */
export const keyOf = (text: string) => textKey(text).split(' ').map(singularOf).join(' ')
