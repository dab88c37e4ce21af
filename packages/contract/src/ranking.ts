/**
 * The ranking function of the search: the score of an item is the sum of its parts, each a value between 0 and 1 times
 * its weight here. Nobody can pay to change one. The page `/classement` is made of this file.
 */
export const rankingParts = [
  'text',
  'exactName',
  'distance',
  'open',
  'freshness',
  'completeness',
  'picture',
  'stock',
  'rotation',
  'diversity',
] as const
export type RankingPart = (typeof rankingParts)[number]

export const rankingWeights: Record<RankingPart, number> = {
  /** How much of the search the texts answer, and in which fields: see `fieldWeights`. */
  text: 100,
  /** The name is what was typed, word for word. */
  exactName: 12,
  /**
   * With a place, as far as the texts answer (times the value of `text`): 1 there, halved each `distanceHalvingKm`, or
   * each `distanceHalvingShare` of the radius searched if that is more, and `ambiguousPlaceShare` of it where the place
   * may have been meant as a word.
   */
  distance: 45,
  /** With a time: open then 1, not known `unknownHoursShare`, closed 0. */
  open: 25,
  /** Verified by the merchant lately: 1 today, halved each `freshnessHalvingDays`. */
  freshness: 2,
  /** How many of the facts a shopper wants are filled in. */
  completeness: 3,
  picture: 3,
  /** In stock or made to order. */
  stock: 3,
  /** Drawn anew each day, so that equals take turns. */
  rotation: 1,
  /** Taken away for each item of the same merchant above, beyond `itemsOfOneMerchant`. */
  diversity: -6,
}

/** How much a word counts by where it is found; the best place of each word decides. */
export const fieldWeights = {
  name: 1,
  category: 0.9,
  attributes: 0.6,
  merchant: 0.6,
  description: 0.35,
} as const
export type RankedField = keyof typeof fieldWeights

/** How much a word counts when it is not the word typed. */
export const formWeights = { typed: 1, corrected: 0.9, synonym: 0.75, beginning: 0.8 } as const

export const distanceHalvingKm = 8
export const distanceHalvingShare = 1 / 3
/** Who asks for an hour wants the doors that are surely open first. */
export const unknownHoursShare = 0.2
export const ambiguousPlaceShare = 0.5
export const freshnessHalvingDays = 180
/** So many items of one merchant count in full, in the order of their score. */
export const itemsOfOneMerchant = 3
