import type { RankedField, RankingPart } from '@dansmazone/contract/ranking'
import type { Messages } from './messages.ts'

type Said = { name: string; text: string }

const parts: Record<RankingPart, Said> = {
  text: {
    name: 'The words',
    text: 'How many of your words are found, and where: the name counts more than the description.',
  },
  exactName: {
    name: 'The exact name',
    text: 'The name is word for word what you typed; fewer points if it begins with it or holds it.',
  },
  distance: {
    name: 'Distance',
    text: 'If you search around a place: the nearer, the more. It counts as far as the listing answers your words. Without a place, distance does not count.',
  },
  open: {
    name: 'Opening',
    text: 'If you ask for a time: the shop is open then. Unknown hours count for a fifth: they stay in the list, after doors that are surely open.',
  },
  completeness: {
    name: 'A complete page',
    text: 'It says what one needs to buy: description, price, materials, making, hours.',
  },
  picture: { name: 'A picture', text: 'There is a real picture.' },
  stock: { name: 'Availability', text: 'It is available, or made to order.' },
  freshness: { name: 'Freshness', text: 'The shop checked it lately.' },
  rotation: {
    name: 'The draw of the day',
    text: 'Equals take turns: their order is drawn anew each day, the same for everyone.',
  },
  diversity: {
    name: 'Room for others',
    text: 'When a shop already has several places, what follows of it moves down a little.',
  },
}

const fields: Record<RankedField, string> = {
  name: 'The name',
  category: 'The category and words that mean the same',
  attributes: 'Features, labels, where it is made',
  merchant: 'The name of the shop',
  description: 'The description',
}

export const ranking: Messages['ranking'] = {
  title: 'How results are ranked',
  description:
    'What counts in the order of results, and how much. No place can be bought, and the order is the same for everyone.',
  lead: 'No place can be bought. Here is all that counts, and how much: this page is made of the very numbers that the search uses.',
  search: {
    title: 'When you search',
    text: 'Each thing found is given points. The one with the most comes first.',
    caption: 'The points something found is given',
    part: 'What counts',
    points: 'Points at most',
    share: 'Share',
    shareOf: (percent) => `${percent}%`,
    parts,
  },
  words: {
    title: 'Where your words are',
    text: 'A word found in several places counts where it is worth most.',
    caption: 'What a word is worth by where it is found',
    field: 'Place',
    worth: 'Worth',
    fields,
    forms: (corrected, synonym, beginning) =>
      `A word corrected from a typing mistake is worth ${corrected} of the word itself, a synonym ${synonym}, the beginning of a word ${beginning}.`,
  },
  distance: {
    title: 'Near you',
    text: (km, share) =>
      `Around a place, the points for distance are halved every ${km} km, or every ${share} of the radius searched when that is more. They count for half where the name of the place may have been a mere word.`,
    caption: 'The points for distance',
    away: 'This far away',
    there: 'There',
  },
  fairness: {
    title: 'Everyone’s turn',
    text: (items, points) =>
      `A shop may have ${items} good places. From the next on, each loses ${points} points more than the one before, unless you search for that shop.`,
    freshness: (days) =>
      `What has just been checked has all its points for freshness, half of them after ${days} days, a quarter after twice that.`,
  },
  lists: {
    title: 'When you browse a list',
    text: 'Without words, the order is simpler: around a place, the nearest first; everywhere else, the newest. You may always choose another order: price, distance, newness or the alphabet.',
  },
  paid: {
    title: 'Nothing is for sale',
    text: [
      'No shop pays to be placed better, nor can it. No capital link between the site and a shop changes the order. There are no advertisements and no paid highlights.',
      'The order depends neither on you, nor on your device, nor on past visits: everyone sees the same.',
      'This page answers to articles L111-7 and D111-6 of the French consumer code.',
    ],
  },
  each: {
    title: 'And for one result in particular',
    text: 'In the results of a search, under each card, “Why this result?” gives the detail of its points. Developers get the same from the API with explain=true.',
    api: 'API documentation',
  },
}
