import {
  distanceHalvingKm,
  rankingParts,
  rankingWeights,
  type RankingPart,
} from '@dansmazone/contract/ranking'

export type Weight = { part: RankingPart; points: number; share: number | null }

/** Parts from the weightiest, each with its share of all the points there are to be had; what takes away has none. */
export const weights = (): Weight[] => {
  const all = rankingParts.reduce((sum, part) => sum + Math.max(0, rankingWeights[part]), 0)
  return rankingParts
    .map((part) => {
      const points = rankingWeights[part]
      return { part, points, share: points > 0 ? points / all : null }
    })
    .toSorted((a, b) => b.points - a.points)
}

/** What is left of the points for distance, halving after halving. */
export const distancePoints = (): { km: number; points: number }[] =>
  [0, 1, 2, 3, 4].map((halvings) => ({
    km: halvings * distanceHalvingKm,
    points: rankingWeights.distance / 2 ** halvings,
  }))
