import type { Service } from '@dansmazone/contract/vocabulary'
import { formatNumber } from '#lib/format.ts'
import { inRegion, ofPlace } from './french-place.ts'

const total = (count: number, exact: boolean, one: string, many: string) => {
  const words = `${formatNumber(count, 'fr')} ${count < 2 ? one : many}`
  return exact ? words : `plus de ${words}`
}

/** A service as something to tick: shorter than what a merchant's page says. */
const services: Record<Service, string> = {
  on_site_sale: 'Vente sur place',
  click_and_collect: 'Retrait sur commande',
  local_delivery: 'Livraison proche',
  shipping: 'Expédition',
  market_stall: 'Sur les marchés',
  by_appointment: 'Sur rendez-vous',
  workshop_visit: 'Visite de l’atelier',
  repair: 'Réparation',
  made_to_order: 'Sur mesure',
  gift_wrap: 'Paquet cadeau',
}

export const lists = {
  kinds: 'Produits ou commerces',
  total: {
    products: (count: number, exact: boolean) => total(count, exact, 'produit', 'produits'),
    merchants: (count: number, exact: boolean) => total(count, exact, 'commerce', 'commerces'),
  },
  /** Parts of a title: `Couteaux · près d’Albi`. */
  heading: {
    quoted: (text: string) => `« ${text} »`,
    near: (commune: string) => `près ${ofPlace(commune)}`,
  },
  description: (total: string, title: string, region: string) =>
    `${title} : ${total} ${inRegion(region)}. Prix, commerce, horaires du jour et itinéraire pour chacun.`,
  filters: {
    title: 'Filtrer',
    open: (count: number) => (count === 0 ? 'Filtrer' : `Filtrer (${count})`),
    active: 'Filtres en place',
    remove: 'Retirer le filtre',
    clear: 'Tout effacer',
    apply: 'Appliquer',
    show: (results: string) => `Voir ${results}`,
  },
  place: {
    title: 'Où',
    near: 'Près de',
    change: 'Ne plus chercher autour',
    radius: 'À moins de',
    km: (radius: string) => `${radius} km`,
    department: 'Département',
    everywhere: 'Toute la région',
    unknown: (text: string) => `Aucune commune de la région ne s’appelle « ${text} ».`,
    wholeDepartment: (commune: string, department: string) =>
      `L’emplacement ${ofPlace(commune)} n’est pas connu avec précision. Voici tout le département (${department}).`,
    around: (commune: string, radius: string) => `À moins de ${radius} km ${ofPlace(commune)}`,
  },
  rubric: {
    title: 'Rubrique',
    all: 'Toutes les rubriques',
    more: 'Les autres rubriques',
  },
  now: {
    open: 'Ouvert maintenant',
    inStock: 'Disponible',
  },
  madeHere: (region: string) => `Fabriqué ${inRegion(region)}`,
  price: {
    title: 'Prix',
    min: 'De (€)',
    max: 'À (€)',
    from: (price: string) => `À partir de ${price}`,
    upTo: (price: string) => `Jusqu’à ${price}`,
    between: (min: string, max: string) => `De ${min} à ${max}`,
  },
  origin: 'Origine',
  services: { title: 'Services', names: services },
  labels: 'Labels',
  sort: {
    label: 'Trier',
    names: {
      relevance: 'Pertinence',
      distance: 'Les plus proches',
      newest: 'Les plus récents',
      price: 'Prix croissant',
      '-price': 'Prix décroissant',
      name: 'De A à Z',
    },
  },
  more: {
    shown: (shown: string, total: string) => `${shown} affichés sur ${total}`,
    failed: 'La suite n’est pas arrivée. Ce qui est affiché reste là : réessayez.',
  },
  empty: {
    products: 'Aucun produit ne répond à tout cela',
    merchants: 'Aucun commerce ne répond à tout cela',
    nothingFor: {
      products: (text: string) => `Aucun produit pour « ${text} »`,
      merchants: (text: string) => `Aucun commerce pour « ${text} »`,
    },
    spelling: 'Vérifiez comment cela s’écrit, ou essayez un mot plus courant.',
    relax: 'Voici ce qui s’en approche :',
    apart: 'Prises à part, ces demandes ont une réponse :',
    only: (filter: string) => `Seulement « ${filter} »`,
    none: 'Rien n’approche de cette recherche. Essayez un autre mot, ou repartez de l’ensemble.',
    without: (filter: string) => `Sans « ${filter} »`,
    wider: (radius: string) => `Chercher jusqu’à ${radius} km`,
    others: { products: 'Voir les produits', merchants: 'Voir les commerces' },
    all: { products: 'Voir tous les produits', merchants: 'Voir tous les commerces' },
  },
}
