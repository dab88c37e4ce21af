import type { RankedField, RankingPart } from '@dansmazone/contract/ranking'

type Said = { name: string; text: string }

const parts: Record<RankingPart, Said> = {
  text: {
    name: 'Les mots',
    text: 'Combien de vos mots se retrouvent dans la fiche, et à quel endroit : le nom compte plus que la description.',
  },
  exactName: {
    name: 'Le nom exact',
    text: 'Le nom est mot pour mot ce que vous avez tapé ; moins de points s’il commence par là ou le contient.',
  },
  distance: {
    name: 'La distance',
    text: 'Si vous cherchez autour d’un lieu : plus c’est près, plus cela compte, à mesure que la fiche répond à vos mots. Sans lieu, la distance ne compte pas.',
  },
  open: {
    name: 'L’ouverture',
    text: 'Si vous demandez un moment : le commerce est ouvert alors. Des horaires inconnus comptent pour un cinquième : la fiche reste dans la liste, après celles qui ouvrent à coup sûr.',
  },
  completeness: {
    name: 'La fiche remplie',
    text: 'La fiche dit ce qu’il faut pour acheter : description, prix, matières, fabrication, horaires.',
  },
  picture: { name: 'La photo', text: 'La fiche montre une vraie photo.' },
  stock: { name: 'La disponibilité', text: 'C’est disponible, ou fabriqué à la commande.' },
  freshness: {
    name: 'La fraîcheur',
    text: 'Le commerce a vérifié sa fiche depuis peu.',
  },
  rotation: {
    name: 'Le tirage du jour',
    text: 'À égalité, chacun passe devant à son tour : l’ordre est tiré au sort chaque jour, le même pour tout le monde.',
  },
  diversity: {
    name: 'La place aux autres',
    text: 'Quand un commerce occupe déjà plusieurs places, chacune de ses fiches suivantes recule un peu.',
  },
}

const fields: Record<RankedField, string> = {
  name: 'Le nom',
  category: 'La rubrique et les mots qui veulent dire la même chose',
  attributes: 'Les caractéristiques, les labels, le lieu de fabrication',
  merchant: 'Le nom du commerce',
  description: 'La description',
}

export const ranking = {
  title: 'Comment les résultats sont classés',
  description:
    'Ce qui compte dans l’ordre des résultats, et combien. Aucune place ne s’achète, et l’ordre est le même pour tout le monde.',
  lead: 'Aucune place ne s’achète. Voici tout ce qui compte, et combien : cette page est faite des nombres mêmes que la recherche emploie.',
  search: {
    title: 'Quand vous cherchez',
    text: 'Chaque fiche trouvée reçoit des points. Celle qui en a le plus vient en premier.',
    caption: 'Les points que reçoit une fiche',
    part: 'Ce qui compte',
    points: 'Points au plus',
    share: 'Part',
    shareOf: (percent: string) => `${percent}\u00a0%`,
    parts,
  },
  words: {
    title: 'Où se trouvent vos mots',
    text: 'Un mot trouvé à plusieurs endroits compte là où il vaut le plus.',
    caption: 'Ce que vaut un mot selon l’endroit où il est trouvé',
    field: 'Endroit',
    worth: 'Valeur',
    fields,
    forms: (corrected: string, synonym: string, beginning: string) =>
      `Un mot corrigé d’une faute de frappe vaut ${corrected} du mot lui-même, un synonyme ${synonym}, le début d’un mot ${beginning}.`,
  },
  distance: {
    title: 'Près de vous',
    text: (km: string, share: string) =>
      `Autour d’un lieu, les points de distance diminuent de moitié tous les ${km} km, ou à chaque fois ${share} du rayon cherché quand c’est plus. Ils comptent deux fois moins quand le nom du lieu pouvait être un simple mot.`,
    caption: 'Les points de distance',
    away: 'À cette distance',
    there: 'Sur place',
  },
  fairness: {
    title: 'À chacun son tour',
    text: (items: string, points: string) =>
      `Un commerce peut avoir ${items} fiches bien placées. À partir de la suivante, chacune perd ${points} points de plus que la précédente, sauf si vous cherchez ce commerce.`,
    freshness: (days: string) =>
      `Une fiche qui vient d’être vérifiée reçoit tous ses points de fraîcheur, la moitié au bout de ${days} jours, le quart au bout du double.`,
  },
  lists: {
    title: 'Quand vous parcourez une liste',
    text: 'Sans mot cherché, l’ordre est plus simple : autour d’un lieu, le plus proche d’abord ; partout ailleurs, le plus récent. Vous pouvez toujours choisir un autre ordre : prix, distance, nouveauté ou ordre alphabétique.',
  },
  paid: {
    title: 'Rien ne s’achète',
    text: [
      'Aucun commerce ne paie pour être mieux placé, ni ne peut le faire. Aucun lien de capital entre le site et un commerce ne change l’ordre. Il n’y a ni annonce ni mise en avant payée.',
      'L’ordre ne dépend ni de vous, ni de votre appareil, ni de vos visites passées : tout le monde voit le même.',
      'Cette page répond aux articles L111-7 et D111-6 du code de la consommation.',
    ],
  },
  each: {
    title: 'Et pour une fiche en particulier',
    text: 'Dans les résultats d’une recherche, sous chaque fiche, « Pourquoi ce résultat ? » donne le détail de ses points. Les développeurs obtiennent le même détail de l’API avec explain=true.',
    api: 'Documentation de l’API',
  },
}
