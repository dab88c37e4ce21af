import type { ImportRemark, RemarkLevel } from '@dansmazone/contract/import'
import { type Cell, cellName, textOf } from './table.ts'

type Values = Record<string, string | number>

/** What is said of a cell or of a product, in French. `level` says whether something is wrong, was guessed, or is so. */
const remarks = {
  no_name: ['error', 'Ce produit n’a pas de nom : il n’est pas repris.'],
  shifted_line: [
    'error',
    'Cette ligne a plus de cases que de titres : un prix ou un texte contient le séparateur. Mettez-le entre guillemets.',
  ],
  section_title: [
    'info',
    'Lu comme un titre, qui range les lignes suivantes. Si c’est un produit, donnez-lui un prix.',
  ],
  name_cut: ['guess', 'Le nom dépassait 200 caractères : il a été coupé.'],
  description_cut: ['guess', 'La description dépassait 10 000 caractères : elle a été coupée.'],
  duplicate: ['error', 'Ce produit est déjà à la ligne {line} : cette ligne n’est pas reprise.'],
  same_key: ['guess', 'Deux produits portent « {value} » : ils sont distingués par leur nom.'],
  archived: ['info', 'Archivé ou supprimé dans votre boutique : il n’est pas repris.'],
  draft: ['info', 'Ce n’est pas publié dans votre boutique : il est repris comme brouillon.'],
  orphan_variant: [
    'guess',
    'Le produit dont c’est une variante n’est pas dans le fichier : elle en tient lieu.',
  ],
  grouped_by_name: ['guess', 'Les lignes du même nom sont réunies en un produit avec des options.'],
  options_dropped: [
    'guess',
    'Un produit a trois options au plus : « {name} » est mise dans la description.',
  ],
  option_values_dropped: [
    'guess',
    'Une option a cent valeurs au plus : « {name} » en avait {count}.',
  ],
  price_other_currency: [
    'error',
    'Le prix est en {currency} : il n’est pas converti, donnez-le en euros.',
  ],
  price_without_tax: ['error', 'Le prix est hors taxes : donnez-le toutes taxes comprises.'],
  price_ambiguous: [
    'error',
    'Ce prix peut se lire de deux façons ({low} ou {high}) : écrivez-le avec ses centimes.',
  ],
  price_negative: ['error', 'Un prix ne peut pas être négatif.'],
  price_zero: [
    'error',
    'Un prix de zéro n’est pas repris : écrivez « gratuit » ou « sur demande » si c’est voulu.',
  ],
  price_too_high: ['error', 'Ce prix dépasse un million d’euros : il n’est pas repris.'],
  price_range_reversed: ['error', 'Le premier prix devrait être plus bas que le second.'],
  price_unreadable: ['error', 'Ce prix ne se lit pas : écrivez par exemple 12,50.'],
  price_range: ['guess', 'Fourchette lue comme « à partir de » {price}.'],
  price_rounded: ['guess', 'Arrondi au centime : {price}.'],
  price_free: ['guess', 'Lu comme gratuit (0 €).'],
  price_missing: ['info', 'Pas de prix : il restera à donner.'],
  variant_prices: ['info', 'Les variantes ont des prix différents : « à partir de » {price}.'],
  sale_price: [
    'info',
    'Prix promotionnel repris comme prix. Le prix barré ne se reprend pas : il se calcule.',
  ],
  sale_dated: [
    'info',
    'Promotion datée non reprise ({price}) : ajoutez-la en réduction sur la fiche.',
  ],
  quantity_unreadable: [
    'error',
    'Cette quantité ne se lit pas : écrivez par exemple 500 g ou 75 cl.',
  ],
  stock_unreadable: ['error', 'Cette disponibilité ne se comprend pas : elle reste inconnue.'],
  gtin_wrong: ['error', 'Ce code-barres est faux (chiffre de contrôle) : il n’est pas repris.'],
  gtin_rounded: [
    'error',
    'Le tableur a arrondi ce code-barres : mettez la colonne au format texte.',
  ],
  address_wrong: ['error', 'Ce n’est pas une adresse web (https://…).'],
  image_not_address: ['error', 'Cette photo n’est pas une adresse web : ajoutez-la sur la fiche.'],
  images_dropped: ['guess', 'Un produit a douze photos au plus : {count} ne sont pas reprises.'],
  image_unknown: [
    'error',
    'Cette photo n’est pas à vous ou n’existe plus : elle n’est pas reprise.',
  ],
  category_guessed: ['guess', 'Rubrique devinée d’après « {value} » : {name}.'],
  category_unknown: [
    'guess',
    'Aucune rubrique ne correspond à « {value} » : à choisir sur la fiche.',
  ],
  category_missing: ['info', 'Pas de rubrique : elle restera à choisir.'],
  label_unknown: ['error', 'Ce label n’existe pas ici : {value}.'],
  origin_wrong: ['error', 'Cette origine ne se lit pas : elle n’est pas reprise.'],
  attribute_wrong: ['error', 'Cette valeur ne convient pas à « {name} » : elle n’est pas reprise.'],
  html_cleaned: ['info', 'La mise en forme de la description a été retirée.'],
  matched_by_name: ['guess', 'Reconnu par son nom : le produit que vous avez déjà sera complété.'],
  matched_by_gtin: [
    'guess',
    'Reconnu par son code-barres : le produit que vous avez déjà sera complété.',
  ],
  deleted_here: ['info', 'Vous avez supprimé ce produit : il n’est pas repris.'],
  untaxed_column: [
    'info',
    'La colonne « {value} » est hors taxes : elle n’est pas reprise. Si vous ne facturez pas de TVA, désignez-la comme prix.',
  ],
  no_price_column: ['guess', 'Aucune colonne n’est un prix : désignez-la s’il y en a une.'],
  no_name_column: ['error', 'Aucune colonne n’est un nom : désignez-la.'],
  broken_quotes: ['guess', 'Des guillemets ne sont pas refermés : chaque ligne a été lue à part.'],
  gone_from_feed: ['info', 'Ce produit n’est plus dans le flux : il est archivé.'],
  back_in_feed: ['info', 'Ce produit est revenu dans le flux : il est désarchivé.'],
  change_refused: [
    'error',
    'Cette modification est refusée ({value}) : la fiche reste comme elle était.',
  ],
  left_edited: ['info', 'Laissé tel quel : il a été modifié depuis l’import ({value}).'],
  left_public: ['info', 'Laissé tel quel : il a été publié ou soumis depuis l’import.'],
} as const satisfies Record<string, readonly [RemarkLevel, string]>
export type RemarkCode = keyof typeof remarks

/** Where something stands: which column, which line, and what is there. */
export type Place = { column?: number; header?: string; line?: number; value?: Cell }

export function remark(
  code: RemarkCode,
  field: string | null,
  { column, header, line, value }: Place = {},
  values: Values = {},
): ImportRemark {
  const [level, message] = remarks[code]
  const shown = value === undefined ? null : shorten(textOf(value), 120)
  return {
    level,
    code,
    field,
    column: header ?? null,
    line: line ?? null,
    cell: column === undefined || !line ? null : cellName(column, line),
    value: shown,
    message: fill(message, { value: shown ?? '', ...values }),
  }
}

const fill = (message: string, values: Values) =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

export const shorten = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text

export const euros = (cents: number) =>
  `${(cents / 100)
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, ' ')} €`
