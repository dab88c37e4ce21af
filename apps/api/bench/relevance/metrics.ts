/** A hand-made judgment: 3 exactly what was wanted, 2 good, 1 an acceptable substitute, 0 not that. */
export type Grade = 0 | 1 | 2 | 3

export type Scores = { ndcg: number; mrr: number; recall: number }

const gain = (grade: Grade) => 2 ** grade - 1
const discount = (index: number) => 1 / Math.log2(index + 2)
const cumulated = (grades: Grade[]) =>
  grades.slice(0, 10).reduce<number>((sum, grade, index) => sum + gain(grade) * discount(index), 0)

/** nDCG@10, the ideal being the best ten of everything graded, found or not. */
export function ndcg(found: Grade[], graded: Iterable<Grade>): number {
  const ideal = cumulated([...graded].toSorted((a, b) => b - a))
  return ideal === 0 ? 0 : cumulated(found) / ideal
}

/** One over the rank of the first good thing; 0 without any. */
export function reciprocalRank(found: Grade[]): number {
  const first = found.findIndex((grade) => grade >= 2)
  return first === -1 ? 0 : 1 / (first + 1)
}

export const recallDepth = 50

/** The share of the good things that are among the first fifty, of fifty at most. */
export function recall(found: Grade[], graded: Iterable<Grade>): number {
  const good = [...graded].filter((grade) => grade >= 2).length
  const met = found.slice(0, recallDepth).filter((grade) => grade >= 2).length
  return good === 0 ? 0 : met / Math.min(good, recallDepth)
}

/** What an answer is worth. Something shown twice counts once. */
export function score(answer: string[], grades: ReadonlyMap<string, Grade>): Scores {
  const found = [...new Set(answer)].map((slug) => grades.get(slug) ?? 0)
  return {
    ndcg: ndcg(found, grades.values()),
    mrr: reciprocalRank(found),
    recall: recall(found, grades.values()),
  }
}

export function mean(scores: Scores[]): Scores {
  const of = (pick: (each: Scores) => number) =>
    scores.reduce((sum, each) => sum + pick(each), 0) / Math.max(scores.length, 1)
  return { ndcg: of((s) => s.ndcg), mrr: of((s) => s.mrr), recall: of((s) => s.recall) }
}
