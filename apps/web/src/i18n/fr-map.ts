import { formatNumber } from '#lib/format.ts'

const merchants = (count: number) =>
  `${formatNumber(count, 'fr')} ${count < 2 ? 'commerce' : 'commerces'}`

const states = { open: 'ouvert', closed: 'fermé', unknown: 'horaires inconnus' }

export const map = {
  views: 'Liste ou carte',
  list: 'Liste',
  map: 'Carte',
  /** The filter that the map sets. */
  zone: 'Dans la zone de la carte',
  title: 'Carte des commerces',
  canvas: 'Fond de carte : les flèches le déplacent, plus et moins l’agrandissent ou le réduisent',
  markers: 'Commerces sur la carte',
  loading: 'La carte arrive',
  merchant: (name: string, kind: string, state: keyof typeof states) =>
    `${name}, ${kind.toLowerCase()}, ${states[state]}`,
  cluster: (count: number) => `${merchants(count)} : agrandir`,
  together: (count: number) => `${merchants(count)} au même endroit : voir lesquels`,
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  recenter: 'Recentrer',
  searchHere: 'Rechercher dans cette zone',
  inView: (count: number) => (count === 0 ? 'Aucun commerce ici' : `${merchants(count)} ici`),
  unplaced: (count: number) =>
    `${merchants(count)} sans emplacement connu, dans la liste seulement`,
  legend: { title: 'Légende', ...states },
  close: 'Fermer',
  members: (count: number) => `${merchants(count)} au même endroit`,
  allMembers: 'Les voir tous dans la liste',
  attribution: 'Fond de carte : Natural Earth, GeoNames',
  noWebgl: {
    title: 'La carte ne peut pas s’afficher ici',
    text: 'Cet appareil ou ce navigateur ne sait pas la dessiner. La liste dit la même chose.',
  },
  noScript: 'La carte a besoin de JavaScript. La liste dit la même chose.',
  failed: {
    title: 'La carte n’est pas arrivée',
    text: 'La liste reste là. Vérifiez votre connexion, puis réessayez.',
  },
  stale: 'Les commerces de cette zone ne sont pas arrivés.',
  retry: 'Réessayer',
  cardFailed: 'Cette fiche n’est pas arrivée.',
}
