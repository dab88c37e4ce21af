import type { RankingPart } from '@dansmazone/contract/ranking'
import type { LiteralKind, UnderstoodKind } from '@dansmazone/contract/search'
import { dayName, formatDay, formatTime } from '#lib/format.ts'
import type { DayPart, Moment, SpokenDay } from '#lib/moment.ts'
import { inDepartment } from './french-department.ts'
import { atPlace, inRegion, ofPlace } from './french-place.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const thisPart: Record<DayPart, string> = {
  day: 'aujourd’hui',
  morning: 'ce matin',
  noon: 'ce midi',
  afternoon: 'cet après-midi',
  evening: 'ce soir',
}
const ofDay: Record<DayPart, string> = {
  day: '',
  morning: ' matin',
  noon: ' midi',
  afternoon: ' après-midi',
  evening: ' soir',
}

/** After a date. */
const ofDate: Record<DayPart, string> = {
  day: '',
  morning: ' au matin',
  noon: ' à midi',
  afternoon: ' après midi',
  evening: ' au soir',
}

/** `dimanche matin`, `demain à 10 h`, `ce soir`, `le vendredi 25 décembre`. */
const moment = ({ day, at }: Moment): string => {
  if (day === 'today' && typeof at === 'string') return thisPart[at]
  const name =
    day === 'today'
      ? 'aujourd’hui'
      : day === 'tomorrow'
        ? 'demain'
        : 'weekday' in day
          ? dayName(day.weekday, 'fr')
          : `le ${formatDay(day.date, 'fr')}`
  if (typeof at === 'string' && typeof day === 'object' && 'date' in day)
    return `${name}${ofDate[at]}`
  return typeof at === 'string'
    ? `${name}${ofDay[at]}`
    : `${name} à ${formatTime(at.hour, at.minute, 'fr')}`
}

const kinds: Record<UnderstoodKind, string> = {
  place: 'lieu',
  time: 'horaire',
  price: 'prix',
  service: 'service',
  origin: 'origine',
  label: 'label',
  rubric: 'rubrique',
  merchant: 'commerce',
}

const asWords: Record<LiteralKind, string> = {
  correction: 'Sans correction',
  place: 'Lieu lu comme un mot',
  time: 'Horaire lu comme des mots',
  price: 'Prix lu comme des mots',
  service: 'Service lu comme un mot',
  origin: 'Origine lue comme des mots',
  label: 'Label lu comme un mot',
  rubric: 'Rubrique lue comme un mot',
  merchant: 'Commerce lu comme des mots',
}

const nothingWith: Record<UnderstoodKind, string> = {
  place: 'Peu ou rien à cet endroit : voici ailleurs.',
  time: 'Peu ou rien d’ouvert à ce moment : voici sans tenir compte des horaires.',
  price: 'Peu ou rien à ce prix : voici à d’autres prix.',
  service: 'Peu ou rien avec ce service : voici sans.',
  origin: 'Peu ou rien de cette origine : voici d’ailleurs.',
  label: 'Peu ou rien avec ce label : voici sans.',
  rubric: 'Peu ou rien dans cette rubrique : voici dans les autres.',
  merchant: 'Peu ou rien chez ce commerce : voici chez les autres.',
}

const level = (value: number, high: string, middle: string, low: string) =>
  value >= 0.9 ? high : value >= 0.5 ? middle : low

/** A part of the score of what was found, said to who found it; `value` is between 0 and 1. */
const reasons: Record<RankingPart, (value: number, distance: string | null) => string> = {
  text: (value) =>
    level(
      value,
      'Vos mots sont dans son nom.',
      'Vos mots sont dans son nom, sa rubrique ou ses caractéristiques.',
      'Une partie de vos mots s’y trouve, ou bien dans sa description.',
    ),
  exactName: (value) => {
    if (value >= 0.9) return 'Son nom est exactement ce que vous avez tapé.'
    if (value >= 0.7) return 'Son nom commence par ce que vous avez tapé.'
    return value >= 0.5
      ? 'Son nom contient tout ce que vous avez tapé.'
      : 'Son nom commence par un de vos mots, ou le contient.'
  },
  distance: (value, distance) =>
    distance === null
      ? level(
          value,
          'C’est à l’endroit demandé.',
          'C’est près de l’endroit demandé.',
          'C’est à quelque distance de l’endroit demandé.',
        )
      : `C’est à ${distance} de l’endroit demandé.`,
  open: (value) =>
    value >= 0.9
      ? 'Le commerce est ouvert à ce moment-là.'
      : 'On ne sait pas si le commerce est ouvert à ce moment-là.',
  freshness: (value) =>
    level(
      value,
      'Le commerce vient de vérifier sa fiche.',
      'Le commerce a vérifié sa fiche dans l’année.',
      'Le commerce a vérifié sa fiche il y a longtemps.',
    ),
  completeness: (value) =>
    level(
      value,
      'Sa fiche est complète.',
      'Sa fiche est assez complète.',
      'Sa fiche est peu remplie.',
    ),
  picture: () => 'Sa fiche a une photo.',
  stock: () => 'Disponible, ou fabriqué à la commande.',
  rotation: () => 'Le tirage du jour, pour qu’à égalité chacun passe devant à son tour.',
  diversity: () => 'D’autres fiches du même commerce sont déjà au-dessus : il laisse la place.',
}

export const results = {
  moment,
  skip: 'Aller aux résultats',
  corrected: {
    shown: (text: string) => `Résultats pour « ${text} ».`,
    typed: (text: string) => `Chercher plutôt « ${text} »`,
  },
  understood: {
    title: 'Compris :',
    label: 'Compris dans votre recherche',
    remove: 'Ne pas en tenir compte :',
    again: 'Le comprendre à nouveau :',
    either: (name: string, kind: UnderstoodKind) => `${name}, ${kinds[kind]} ou mot`,
    asWords,
    around: (name: string, radius: string | null, former: string | null) => {
      const place = former === null ? ofPlace(name) : `${ofPlace(former)} (${name})`
      return radius === null ? `Près ${place}` : `Autour ${place}, ${radius} km`
    },
    department: (code: string, name: string) => capital(inDepartment(code, name)),
    region: (name: string) => capital(inRegion(name)),
    open: (moment: string) => `Ouvert ${moment}`,
    made: {
      region: (name: string) => `Fabriqué ${inRegion(name)}`,
      department: (code: string, name: string) => `Fabriqué ${inDepartment(code, name)}`,
      commune: (name: string) => `Fabriqué ${atPlace(name)}`,
    },
    merchant: (name: string) => `Chez ${name}`,
    or: ' ou ',
  },
  leads: {
    label: 'Aller directement à',
    rubric: (name: string) => `Voir la rubrique ${name}`,
    merchant: (name: string) => `Voir la page de ${name}`,
    place: (name: string) => `Voir les commerces et les produits ${atPlace(name)}`,
    department: (code: string, name: string) =>
      `Voir les commerces et les produits ${inDepartment(code, name)}`,
  },
  doors: {
    title: (moment: string | null) => `Commerces ouverts ${moment ?? 'maintenant'}`,
    all: (total: string) => `Voir les ${total}`,
  },
  relaxed: {
    radius: (from: string, to: string | null) =>
      to === null
        ? `Peu ou rien à moins de ${from} km : voici dans toute la région.`
        : `Peu ou rien à moins de ${from} km : voici jusqu’à ${to} km.`,
    words: (dropped: string[]) =>
      dropped.length === 1
        ? `Peu ou rien avec tous vos mots : voici sans « ${dropped.join('')} ».`
        : `Peu ou rien avec tous vos mots : voici sans « ${dropped.join(' », « ')} ».`,
    filter: (kind: UnderstoodKind) => nothingWith[kind],
  },
  facets: {
    about: 'environ',
    moreThan: 'plus de',
    sampled: 'Il y en a beaucoup : les nombres sont estimés.',
    /** A choice of a list that opens, where nothing but text can stand. */
    option: (name: string, count: string, exact: boolean) =>
      `${name} (${exact ? '' : '≈ '}${count})`,
    communes: 'Communes',
    bands: 'Prix courants',
  },
  opening: {
    title: 'Ouverture et disponibilité',
    other: 'Ouvert un autre jour',
    anyDay: 'Peu importe',
    dayName: (day: SpokenDay, date: string) => {
      if (day === 'today') return 'Aujourd’hui'
      return day === 'tomorrow' ? 'Demain' : capital(formatDay(date, 'fr'))
    },
    time: 'Heure',
    parts: 'Moment de la journée',
    partNames: {
      morning: 'Le matin',
      noon: 'À midi',
      afternoon: 'L’après-midi',
      evening: 'Le soir',
    },
    hours: 'À une heure précise',
    /** Of those counted open now, with how many there are. */
    withUnknown: (count: string) =>
      `Avec ${count} aux horaires inconnus : appelez avant de vous déplacer.`,
    unknownKept:
      'Les commerces aux horaires inconnus restent affichés : appelez avant de vous déplacer.',
  },
  why: {
    title: 'Pourquoi ce résultat ?',
    reasons,
    points: (count: string) => `${count} pt`,
    order: 'Le plus important d’abord, en points.',
    failed: 'L’explication n’est pas arrivée. Fermez et rouvrez pour réessayer.',
    ranking: 'Comment tout est classé',
  },
  rubrics: 'Ou parcourez une rubrique :',
}
