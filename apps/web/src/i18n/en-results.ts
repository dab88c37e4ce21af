import type { RankingPart } from '@dansmazone/contract/ranking'
import type { LiteralKind, UnderstoodKind } from '@dansmazone/contract/search'
import { dayName, formatDay, formatTime } from '#lib/format.ts'
import type { DayPart, Moment } from '#lib/moment.ts'
import type { Messages } from './messages.ts'

const thisPart: Record<DayPart, string> = {
  day: 'today',
  morning: 'this morning',
  noon: 'today at noon',
  afternoon: 'this afternoon',
  evening: 'this evening',
}
const ofDay: Record<DayPart, string> = {
  day: '',
  morning: ' morning',
  noon: ' at noon',
  afternoon: ' afternoon',
  evening: ' evening',
}

const moment = ({ day, at }: Moment): string => {
  if (day === 'today' && typeof at === 'string') return thisPart[at]
  const name =
    day === 'today'
      ? 'today'
      : day === 'tomorrow'
        ? 'tomorrow'
        : 'weekday' in day
          ? `on ${dayName(day.weekday, 'en')}`
          : `on ${formatDay(day.date, 'en')}`
  return typeof at === 'string'
    ? `${name}${ofDay[at]}`
    : `${name} at ${formatTime(at.hour, at.minute, 'en')}`
}

const kinds: Record<UnderstoodKind, string> = {
  place: 'place',
  time: 'time',
  price: 'price',
  service: 'service',
  origin: 'origin',
  label: 'label',
  rubric: 'category',
  merchant: 'shop',
}

const asWords: Record<LiteralKind, string> = {
  correction: 'No correction',
  place: 'Place read as a word',
  time: 'Time read as words',
  price: 'Price read as words',
  service: 'Service read as a word',
  origin: 'Origin read as words',
  label: 'Label read as a word',
  rubric: 'Category read as a word',
  merchant: 'Shop read as words',
}

const nothingWith: Record<UnderstoodKind, string> = {
  place: 'Little or nothing there: this is from elsewhere.',
  time: 'Little or nothing open then: this is whatever the hours.',
  price: 'Little or nothing at that price: this is at other prices.',
  service: 'Little or nothing with that service: this is without it.',
  origin: 'Little or nothing made there: this is from elsewhere.',
  label: 'Little or nothing with that label: this is without it.',
  rubric: 'Little or nothing in that category: this is from the others.',
  merchant: 'Little or nothing at that shop: this is from the others.',
}

const level = (value: number, high: string, middle: string, low: string) =>
  value >= 0.9 ? high : value >= 0.5 ? middle : low

const reasons: Record<RankingPart, (value: number, distance: string | null) => string> = {
  text: (value) =>
    level(
      value,
      'Your words are in its name.',
      'Your words are in its name, its category or its features.',
      'Some of your words are in it, or in its description.',
    ),
  exactName: (value) => {
    if (value >= 0.9) return 'Its name is exactly what you typed.'
    if (value >= 0.7) return 'Its name begins with what you typed.'
    return value >= 0.5
      ? 'Its name holds all that you typed.'
      : 'Its name begins with one of your words, or holds it.'
  },
  distance: (value, distance) =>
    distance === null
      ? level(
          value,
          'It is at the place you asked for.',
          'It is near the place you asked for.',
          'It is some way from the place you asked for.',
        )
      : `It is ${distance} from the place you asked for.`,
  open: (value) =>
    value >= 0.9 ? 'The shop is open then.' : 'It is not known whether the shop is open then.',
  freshness: (value) =>
    level(
      value,
      'The shop has just checked this page.',
      'The shop checked this page within a year.',
      'The shop checked this page long ago.',
    ),
  completeness: (value) =>
    level(value, 'Its page is complete.', 'Its page is fairly complete.', 'Its page says little.'),
  picture: () => 'It has a picture.',
  stock: () => 'Available, or made to order.',
  rotation: () => 'The draw of the day, so that equals take turns.',
  diversity: () => 'Other things of the same shop are above already: it makes room.',
}

export const results: Messages['results'] = {
  moment,
  skip: 'Skip to the results',
  corrected: {
    shown: (text) => `Results for “${text}”.`,
    typed: (text) => `Search for “${text}” instead`,
  },
  understood: {
    title: 'Understood:',
    label: 'Understood in your search',
    remove: 'Leave out:',
    again: 'Understand again:',
    either: (name, kind) => `${name}, ${kinds[kind]} or word`,
    asWords,
    around: (name, radius, former) => {
      const place = former === null ? name : `${former} (${name})`
      return radius === null ? `Near ${place}` : `Around ${place}, ${radius} km`
    },
    department: (_, name) => `In ${name}`,
    region: (name) => `In ${name}`,
    open: (moment) => `Open ${moment}`,
    made: {
      region: (name) => `Made in ${name}`,
      department: (_, name) => `Made in ${name}`,
      commune: (name) => `Made in ${name}`,
    },
    merchant: (name) => `At ${name}`,
    or: ' or ',
  },
  leads: {
    label: 'Go straight to',
    rubric: (name) => `See the category ${name}`,
    merchant: (name) => `See the page of ${name}`,
    place: (name) => `See the shops and products in ${name}`,
    department: (_, name) => `See the shops and products in ${name}`,
  },
  doors: {
    title: (moment) => `Shops open ${moment ?? 'now'}`,
    all: (total) => `See the ${total}`,
  },
  relaxed: {
    radius: (from, to) =>
      to === null
        ? `Little or nothing within ${from} km: this is from the whole region.`
        : `Little or nothing within ${from} km: this is up to ${to} km away.`,
    words: (dropped) =>
      `Little or nothing with all your words: this is without “${dropped.join('”, “')}”.`,
    filter: (kind) => nothingWith[kind],
  },
  facets: {
    about: 'about',
    moreThan: 'more than',
    sampled: 'There is a lot of it: the numbers are estimates.',
    option: (name, count, exact) => `${name} (${exact ? '' : '≈ '}${count})`,
    communes: 'Communes',
    bands: 'Usual prices',
  },
  opening: {
    title: 'Opening and availability',
    other: 'Open on another day',
    anyDay: 'Any',
    dayName: (day, date) => {
      if (day === 'today') return 'Today'
      return day === 'tomorrow' ? 'Tomorrow' : formatDay(date, 'en')
    },
    time: 'Time',
    parts: 'Part of the day',
    partNames: {
      morning: 'Morning',
      noon: 'Noon',
      afternoon: 'Afternoon',
      evening: 'Evening',
    },
    hours: 'At a given hour',
    withUnknown: (count) => `With ${count} whose hours are not known: call before you go.`,
    unknownKept: 'Shops whose hours are not known stay in the list: call before you go.',
  },
  why: {
    title: 'Why this result?',
    reasons,
    points: (count) => `${count} pt`,
    order: 'The weightiest first, in points.',
    failed: 'The explanation did not arrive. Close and open it again to retry.',
    ranking: 'How everything is ranked',
  },
  rubrics: 'Or browse a category:',
}
