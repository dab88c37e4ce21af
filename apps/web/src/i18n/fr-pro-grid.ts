import type { ProductAct } from '@dansmazone/contract/pro-products'
import { formatNumber } from '#lib/format.ts'

const count = (value: number, one: string, many: string) =>
  `${formatNumber(value, 'fr')} ${value < 2 ? one : many}`

const acts: Record<ProductAct, string> = {
  submit: 'Demander la publication',
  withdraw: 'Retirer la demande',
  archive: 'Archiver',
  unarchive: 'Sortir des archives',
  delete: 'Supprimer',
  restore: 'Rétablir',
}

/** Products in rows and columns. */
export const proGrid = {
  title: 'Mes produits en tableau',
  list: 'Voir en liste',
  label: 'Produits',
  help: 'Flèches pour se déplacer, Entrée pour modifier, Échap pour renoncer, Espace pour sélectionner, Maj et flèches pour plusieurs, Ctrl+A pour tous.',
  columns: {
    select: 'Choisir',
    name: 'Nom',
    category: 'Rubrique',
    price: 'Prix',
    stock: 'Disponibilité',
    status: 'État',
  },
  selectRow: (name: string) => `Choisir ${name}`,
  selectAll: 'Tout choisir',
  chosen: (value: number) => count(value, 'produit choisi', 'produits choisis'),
  clear: 'Ne plus rien choisir',
  open: 'Ouvrir la fiche',
  acts,
  giveUp: 'Échap rend l’ancien prix.',
  act: 'Changer l’état…',
  acted: {
    submit: (value: number) =>
      `${count(value, 'produit envoyé', 'produits envoyés')} à la relecture.`,
    withdraw: (value: number) => `${count(value, 'demande retirée', 'demandes retirées')}.`,
    archive: (value: number) => `${count(value, 'produit archivé', 'produits archivés')}.`,
    unarchive: (value: number) =>
      `${count(value, 'produit sorti', 'produits sortis')} des archives.`,
    delete: (value: number) => `${count(value, 'produit supprimé', 'produits supprimés')}.`,
    restore: (value: number) => `${count(value, 'produit rétabli', 'produits rétablis')}.`,
  } satisfies Record<ProductAct, (value: number) => string>,
  bulk: {
    label: 'Pour les produits choisis',
    price: 'Prix…',
    stock: 'Disponibilité…',
    category: 'Rubrique…',
    apply: (value: number) => `Appliquer à ${count(value, 'produit', 'produits')}`,
    priceTitle: 'Changer les prix',
    how: 'Comment',
    to: 'Donner le même prix',
    percent: 'Augmenter ou baisser',
    amount: 'Prix',
    percentage: 'Pourcentage (− pour baisser)',
    ending: 'Terminer par',
    endings: { none: 'Sans arrondi', '00': ',00', '50': ',50', '90': ',90' },
    preview: 'Ce que cela donne',
    before: 'Avant',
    after: 'Après',
    others: (value: number) => `et ${count(value, 'autre', 'autres')}`,
    stockTitle: 'Changer la disponibilité',
    categoryTitle: 'Changer la rubrique',
    makerOpen: 'Fabricant…',
    makerTitle: 'Dire qui les fabrique',
    makerQuestion: 'Les produits choisis',
    maker: {
      mine: 'C’est moi qui les fabrique',
      not: 'Ce n’est pas moi',
      notDetail: 'Retire ce qui a été dit ; le fabricant sera à nommer sur chaque fiche.',
    },
    makerRest:
      'Seules changent les fiches dont la rubrique demande le fabricant et qui n’en nomment pas un autre. Pour les produits en ligne, le changement attend que vous demandiez sa publication.',
    deleteTitle: (value: number) => `Supprimer ${count(value, 'produit', 'produits')} ?`,
    deleteText: 'Ils quittent le site aussitôt. Vous avez trente jours pour les rétablir.',
  },
  done: (value: number) => `${count(value, 'produit modifié', 'produits modifiés')}.`,
  nothing: 'Rien n’avait à changer.',
  failed: (value: number) =>
    `${count(value, 'produit n’a pas été modifié', 'produits n’ont pas été modifiés')}`,
  conflict: 'Quelqu’un l’a modifié entre-temps : voici sa version, recommencez si besoin.',
  gone: 'Ce produit n’existe plus.',
  dismiss: 'J’ai lu',
}
