import { formatNumber } from '#lib/format.ts'

const labels = (value: number) =>
  `${formatNumber(value, 'fr')} ${value < 2 ? 'étiquette' : 'étiquettes'}`

/** What a shop prints. */
export const proPrint = {
  title: 'À imprimer',
  lead: 'Des documents prêts pour votre imprimante ou celle du quartier. Le code mène à votre page.',
  panel: {
    title: 'Kit à imprimer',
    text: 'Affiche et vitrophanie avec le code de votre page, étiquettes de rayon avec les prix.',
    action: 'Préparer les documents',
  },
  format: 'Papier',
  formats: { a4: 'A4', a6: 'A6' },
  preview: 'Aperçu',
  previewOf: (name: string) => `Aperçu : ${name}, dans un nouvel onglet`,
  download: 'Télécharger',
  downloadOf: (name: string) => `Télécharger : ${name}`,
  preparing: 'Préparation…',
  notLive: {
    title: 'L’affiche et la vitrophanie attendent la publication',
    text: 'Leur code mène à votre page : elle doit être en ligne. Les étiquettes, elles, sont prêtes.',
    action: 'Voir ce qui manque',
  },
  poster: {
    title: 'Affiche',
    text: 'Pour le comptoir ou la porte : le nom de la boutique et un code à scanner.',
    file: 'affiche',
    details: { a4: 'pour la porte', a6: 'pour le comptoir' },
  },
  sticker: {
    title: 'Vitrophanie',
    text: 'Pour la vitrine, à coller de l’intérieur ou à plastifier.',
    file: 'vitrophanie',
    details: { a4: 'quatre par feuille', a6: 'une par feuille' },
  },
  labels: {
    title: 'Étiquettes de rayon',
    text: 'Le nom, le prix, le prix au kilo ou au litre, et le prix barré tant que dure une réduction. Sans prix, pas d’étiquette.',
    file: 'etiquettes',
    details: { a4: '24 par feuille, 70 × 37 mm', a6: 'une par feuille' },
    which: 'Produits',
    all: 'Tous les produits',
    allDetail: (total: number) => labels(total),
    some: 'Choisir',
    someDetail: (chosen: number) => (chosen === 0 ? 'aucune étiquette choisie' : labels(chosen)),
    search: 'Chercher un produit',
    found: 'Produits à étiqueter',
    checkAll: 'Tout cocher',
    uncheckAll: 'Tout décocher',
    none: 'Aucun produit avec un prix ne porte ce nom.',
    first: (shown: number, total: number) =>
      `Les ${formatNumber(shown, 'fr')} premiers sur ${formatNumber(total, 'fr')} : cherchez par le nom pour les autres.`,
    empty: 'Un produit a son étiquette dès qu’il a un nom et un prix.',
    add: 'Ajouter un produit',
    tooMany: 'Au-delà de cent étiquettes choisies, téléchargez directement le document.',
  },
}
