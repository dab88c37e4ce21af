import { formatNumber } from '#lib/format.ts'
import { ofPlace } from './french-place.ts'

const distance = (meters: number) =>
  meters < 1000
    ? `${Math.round(meters / 10) * 10}\u00a0m`
    : `${formatNumber(meters / 1000, 'fr', 1)}\u00a0km`

/** Where a merchant is, as its members write it. */
export const proPlace = {
  commune: 'Commune',
  communeHint: 'Son nom ou son code postal.',
  communeNone: 'Aucune commune de ce nom dans la région.',
  communeFound: (count: number) => `${count} ${count < 2 ? 'commune' : 'communes'}`,
  communeChange: 'Changer de commune',
  postcode: 'Code postal',
  street: 'Numéro et rue, ou lieu-dit',
  streetHint:
    'Choisissez une proposition pour que le repère se pose au bon endroit, ou écrivez l’adresse comme elle vient.',
  streetPlaceholder: '12 rue des Tanneurs',
  streetNone: 'Adresse inconnue du service : gardez-la telle quelle et posez le repère à la main.',
  streetFound: (count: number) => `${count} ${count < 2 ? 'adresse' : 'adresses'}`,
  streetUnreachable:
    'Le service d’adresses ne répond pas. Écrivez la rue, puis posez le repère à la main si vous le souhaitez.',
  streetPublic: 'Montrer la rue au public',
  streetPublicHint:
    'Sinon, le site, l’API et les données ouvertes ne donnent que la commune : c’est votre droit si vous travaillez chez vous.',
  precision: {
    exact: 'Le repère est à votre porte.',
    approximate: 'Le repère est approximatif.',
    none: 'Le repère n’est pas encore posé.',
  },
  far: (meters: number, direction: string, commune: string) =>
    `À ${distance(meters)} ${direction} du centre ${ofPlace(commune)}.`,
  centre: (commune: string) => `Au centre ${ofPlace(commune)}.`,
  directions: {
    n: 'au nord',
    ne: 'au nord-est',
    e: 'à l’est',
    se: 'au sud-est',
    s: 'au sud',
    sw: 'au sud-ouest',
    w: 'à l’ouest',
    nw: 'au nord-ouest',
  },
  map: {
    open: 'Ajuster le repère sur la carte',
    close: 'Fermer la carte',
    title: 'Carte pour poser le repère',
    pin: 'Repère de votre commerce : les flèches du clavier le déplacent, avec Maj plus finement',
    help: 'Faites glisser le repère, touchez la carte, ou déplacez-le avec les flèches du clavier.',
    loading: 'La carte arrive…',
    failed: 'La carte n’est pas arrivée. Vous pouvez la redemander, ou garder le repère où il est.',
    impossible:
      'Cet appareil ne sait pas dessiner la carte. Utilisez votre position, ou le centre de la commune.',
    retry: 'Redemander la carte',
  },
  here: 'Je suis à ma boutique : utiliser ma position',
  locating: 'Recherche de votre position…',
  toCentre: 'Placer au centre de la commune',
  tooFar: (commune: string) =>
    `C’est à plus de 20 km du centre ${ofPlace(commune)} : le repère reste où il était. Vérifiez la commune.`,
  noPoint: 'Le centre de cette commune n’est pas connu : posez le repère avec votre position.',
}
