import type { Catalogue } from './catalogue.ts'
import type { Engine } from './engine.ts'
import { gradesOf } from './judge.ts'
import type { JudgedQuery } from './judgment.ts'
import { type Grade, mean, recallDepth, score, type Scores } from './metrics.ts'

export type Judged = {
  query: JudgedQuery
  grades: Map<string, Grade>
  /** By the engine's name. */
  answers: Map<string, { slugs: string[]; scores: Scores }>
}

/** Asks every engine every query. */
export async function evaluate(
  queries: JudgedQuery[],
  catalogue: Catalogue,
  engines: Engine[],
): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const query of queries) {
    const grades = gradesOf(query, catalogue)
    const good = [...grades.values()].some((grade) => grade >= 2)
    if (good === (query.nothing ?? false)) {
      throw new Error(`“${query.q}”: ${good ? 'something' : 'nothing'} is good, against its rules`)
    }
    const answers: Judged['answers'] = new Map()
    for (const engine of engines) {
      const { slugs, gaveUp } = await engine.search(query.q, query.on, recallDepth)
      const honest = slugs.length === 0 || gaveUp ? 1 : 0
      const scores = query.nothing
        ? { ndcg: honest, mrr: honest, recall: honest }
        : score(slugs, grades)
      answers.set(engine.name, { slugs, scores })
    }
    judged.push({ query, grades, answers })
  }
  return judged
}

/** The mean scores of an engine over some of the queries. */
export const meanOf = (judged: Judged[], engine: string): Scores =>
  mean(judged.flatMap(({ answers }) => answers.get(engine)?.scores ?? []))

export const kindsOf = (judged: Judged[]): string[] => [
  ...new Set(judged.map(({ query }) => query.kind)),
]

export const ofKind = (judged: Judged[], kind: string): Judged[] =>
  judged.filter(({ query }) => query.kind === kind)
