import type { Evidence, MerchantKind, Service, StockState } from '@dansmazone/contract/vocabulary'
import { dayName, formatDay, formatNumber, formatTime } from '#lib/format.ts'
import type { OpenStatus } from '#lib/open-state.ts'

const count = (value: number, one: string, many: string) =>
  `${formatNumber(value, 'fr')} ${value < 2 ? one : many}`

/** As short as a card is narrow; `call` where one can. */
const openPhrase = (status: OpenStatus, call = false): string => {
  switch (status.kind) {
    case 'unknown':
      return call ? 'Horaires inconnus – appelez' : 'Horaires inconnus'
    case 'closing':
      return `Ferme dans ${status.minutes} min`
    case 'opening':
      return `Ouvre dans ${status.minutes} min`
    case 'open': {
      if (!status.until) return 'Ouvert'
      const { day, hour, minute } = status.until
      const at = formatTime(hour, minute, 'fr')
      if (day === 'today') return `Ouvert jusqu’à ${at}`
      return `Ouvert jusqu’à ${day === 'tomorrow' ? 'demain' : dayName(day.weekday, 'fr')} ${at}`
    }
    case 'closed': {
      if (!status.until) return 'Fermé'
      const { day, hour, minute } = status.until
      const at = formatTime(hour, minute, 'fr')
      if (day === 'today') return `Rouvre à ${at}`
      if (day === 'tomorrow') return `Rouvre demain ${at}`
      if ('weekday' in day) return `Rouvre ${dayName(day.weekday, 'fr')} ${at}`
      return `Rouvre le ${formatDay(day.date, 'fr')}`
    }
  }
}

const services: Record<Service, string> = {
  on_site_sale: 'Vente sur place',
  click_and_collect: 'Retrait sur commande',
  local_delivery: 'Livraison près du commerce',
  shipping: 'Expédition',
  market_stall: 'Présent sur les marchés',
  by_appointment: 'Sur rendez-vous',
  workshop_visit: 'Visite de l’atelier',
  repair: 'Réparation',
  made_to_order: 'Fabrication sur mesure',
  gift_wrap: 'Paquet cadeau',
}

const merchantKinds: Record<MerchantKind, string> = {
  shop: 'Commerce',
  artisan: 'Artisanat',
  producer: 'Production',
  creator: 'Création',
}

const stock: Record<StockState, string> = {
  in_stock: 'Disponible',
  made_to_order: 'Fabriqué à la commande',
  out_of_stock: 'Épuisé pour le moment',
  unknown: 'Disponibilité à vérifier',
}

const evidence: Record<Evidence, string> = {
  declared: 'déclaré par le commerce',
  checked: 'vérifié',
}

export const common = {
  siteName: '#DansMaZone',
  skip: 'Aller au contenu',
  loading: 'Chargement…',
  nav: {
    label: 'Navigation principale',
    home: 'Accueil',
    menu: 'Menu',
    products: 'Produits',
    merchants: 'Commerces',
    categories: 'Rubriques',
    departments: 'Départements',
    close: 'Fermer',
  },
  search: {
    label: 'Rechercher un produit, un commerce, un lieu',
    placeholder: 'Un produit, un commerce, un lieu…',
    submit: 'Rechercher',
    open: 'Rechercher',
  },
  near: {
    label: 'Votre commune ou code postal',
    placeholder: 'Votre commune',
    none: 'Aucune commune de ce nom dans la région.',
    found: (communes: number) => count(communes, 'commune', 'communes'),
    locate: 'Me localiser',
    locating: 'Recherche…',
    failures: {
      refused: 'La localisation est refusée sur cet appareil. Tapez le nom de votre commune.',
      late: 'L’appareil met trop longtemps à trouver sa position. Tapez le nom de votre commune.',
      unavailable: 'Votre position n’a pas pu être trouvée. Tapez le nom de votre commune.',
      network: 'Le réseau ne répond pas. Réessayez, ou tapez le nom de votre commune.',
      outside: 'Vous semblez être hors de la région. Tapez le nom d’une de ses communes.',
    },
  },
  footer: {
    pro: 'Espace commerçant',
    about: 'À propos',
    sources: 'Sources et licences',
    ranking: 'Classement des résultats',
    api: 'Documentation de l’API',
    language: 'Langue',
    pages: 'Le site',
    reuse: 'Réutiliser',
    showcase:
      'Une vitrine, pas une place de marché : ni paiement, ni panier. Vous trouvez ici, vous achetez chez elles et chez eux.',
    accessibility: 'Accessibilité : non conforme, faute d’audit',
    legal: 'Mentions légales',
    privacy: 'Vos données',
  },
  counts: {
    products: (value: number) => count(value, 'produit', 'produits'),
    merchants: (value: number) => count(value, 'commerce', 'commerces'),
    results: (value: number, exact: boolean) =>
      exact
        ? count(value, 'résultat', 'résultats')
        : `Plus de ${count(value, 'résultat', 'résultats')}`,
  },
  price: {
    from: (price: string) => `à partir de ${price}`,
    onRequest: 'Prix sur demande',
    per: (price: string, unit: string) => `${price} / ${unit}`,
    before: 'Prix le plus bas des 30 jours précédents :',
    now: 'Prix :',
    reduced: 'Prix réduit',
  },
  open: {
    phrase: openPhrase,
    at: (state: 'open' | 'closed', moment: string) =>
      `${state === 'open' ? 'Ouvert' : 'Fermé'} ${moment}`,
  },
  origin: {
    title: 'D’où il vient',
    sold: 'Vendu :',
    made: 'Fabriqué :',
    material: 'Matière :',
    madeHere: 'Fait ici',
    unknown: 'lieu non précisé',
    checkedBy: (name: string) => `vérifié par ${name}`,
  },
  evidence,
  services,
  merchantKinds,
  stock,
  breadcrumb: 'Vous êtes ici',
  pagination: { label: 'Suite de la liste', more: 'Voir la suite', first: 'Revenir au début' },
  states: {
    noScript:
      'L’espace des commerces a besoin de JavaScript, que ce navigateur n’exécute pas. Les pages du site se lisent sans lui.',
    retry: 'Réessayer',
    home: 'Revenir à l’accueil',
    notFound: {
      title: 'Cette page n’existe pas',
      text: 'L’adresse est peut-être mal recopiée, ou la fiche a été retirée. Rien n’est perdu : cherchez le produit ou le commerce par son nom.',
    },
    error: {
      title: 'La page n’a pas pu être préparée',
      text: 'Le problème vient de nos machines, pas de votre demande. Réessayez dans un instant.',
      reference: (id: string) => `Référence à nous donner : ${id}`,
    },
    badRequest: {
      title: 'Cette adresse ne mène plus à une liste',
      text: 'Un des filtres, ou la suite de la liste, n’est plus valable. Reprenez depuis le début.',
    },
    offline: {
      notice:
        'Hors connexion : les pages déjà ouvertes restent lisibles, leurs horaires ont pu changer.',
      title: 'Vous êtes hors connexion',
      text: 'Cette page n’a pas encore été ouverte sur cet appareil. Elle s’affichera dès que le réseau revient.',
    },
  },
  pageOf: (title: string) => `${title} · #DansMaZone`,
}
