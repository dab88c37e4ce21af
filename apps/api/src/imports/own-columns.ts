import type { ImportField } from '@dansmazone/contract/import'
import { textKey } from '#lib/text-key.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The column that tells our own files from any other. */
export const ownMark = 'Identifiant DansMaZone'

/** The columns of our own files, in their order; attributes follow, each under its name. */
export const ownColumns: [header: string, field: ImportField][] = [
  [ownMark, 'id'],
  ['Nom', 'name'],
  ['Description', 'description'],
  ['Rubrique', 'category'],
  ['Type de prix', 'priceKind'],
  ['Prix', 'price'],
  ['Quantité vendue', 'quantity'],
  ['Unité', 'unit'],
  ['Disponibilité', 'stock'],
  ['Option 1', 'option1Name'],
  ['Valeurs 1', 'option1Value'],
  ['Option 2', 'option2Name'],
  ['Valeurs 2', 'option2Value'],
  ['Option 3', 'option3Name'],
  ['Valeurs 3', 'option3Value'],
  ['Code-barres', 'gtin'],
  ['Adresse d’achat', 'buyUrl'],
  ['Fabriqué à', 'made'],
  ['Fabriqué à : commune', 'madeInsee'],
  ['Fabriqué à : département', 'madeDepartment'],
  ['Matière de', 'material'],
  ['Matière de : commune', 'materialInsee'],
  ['Matière de : département', 'materialDepartment'],
  ['Labels', 'labels'],
  ['Photos', 'images'],
  ['Textes des photos', 'imageAlt'],
]

type Attributes = Vocabulary['attributes']

const attributePrefix = 'Attribut '
export const attributeHeader = (key: string, attributes: Attributes) =>
  `${attributePrefix}${attributes.get(key)?.names.fr ?? key}`

const attributeOfOwn = (header: string) =>
  /^attribut\s/i.test(header) ? header.slice(attributePrefix.length).trim() : null

/** By its name, or by its key as in files of before. */
export function attributeKeyOfOwn(header: string, attributes: Attributes): string | null {
  const told = attributeOfOwn(header)
  if (told === null || attributes.has(told)) return told
  const wanted = textKey(told)
  for (const [key, { names }] of attributes) if (textKey(names.fr) === wanted) return key
  return told
}

const byKey = new Map(ownColumns.map(([header, field]) => [textKey(header), field]))

export const ownFieldOf = (header: string): ImportField | null =>
  attributeOfOwn(header) === null ? (byKey.get(textKey(header)) ?? null) : 'attribute'
