import { formatNumber } from '#lib/format.ts'

/** What opens under the search box: loaded when it is first used. */
export const suggest = {
  label: 'Suggestions',
  recent: 'Recherches récentes',
  examplesTitle: 'Par exemple',
  examples: ['jouet en bois', 'cadeau à moins de 30 €', 'librairie ouverte dimanche matin'],
  queries: 'Recherches',
  categories: 'Rubriques',
  products: 'Produits',
  merchants: 'Commerces',
  communes: 'Lieux',
  search: 'Rechercher',
  quoted: (text: string) => `« ${text} »`,
  /** Of a former commune. */
  nowPartOf: (commune: string, department: string) => `aujourd’hui ${commune}, ${department}`,
  remove: (text: string) => `Retirer « ${text} » des recherches récentes`,
  clear: 'Tout effacer',
  onDevice: 'Elles ne quittent pas cet appareil.',
  count: (value: number) =>
    value === 0
      ? 'Aucune suggestion'
      : `${formatNumber(value, 'fr')} ${value < 2 ? 'suggestion' : 'suggestions'}`,
  none: (text: string) => `Aucune suggestion pour « ${text} ». La recherche, elle, va plus loin.`,
  offline: 'Hors connexion : les suggestions reviendront avec le réseau.',
  failed: 'Les suggestions ne répondent pas. La recherche, elle, fonctionne.',
}
