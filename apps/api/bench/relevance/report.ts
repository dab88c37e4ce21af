import { type Judged, kindsOf, meanOf, ofKind } from './evaluate.ts'
import type { Scores } from './metrics.ts'

const hundredths = (value: number) => value.toFixed(2)

const measures: { title: string; of: (scores: Scores) => number }[] = [
  { title: 'nDCG@10', of: ({ ndcg }) => ndcg },
  { title: 'MRR', of: ({ mrr }) => mrr },
  { title: 'recall@50', of: ({ recall }) => recall },
]

/** Tables in Markdown: by kind and overall, one a measure. */
export function formatComparison(judged: Judged[], engines: string[]): string {
  return measures
    .map(({ title, of }) => {
      const line = (name: string, some: Judged[]) => [
        name,
        String(some.length),
        ...engines.map((engine) => hundredths(of(meanOf(some, engine)))),
      ]
      const rows = [
        ...kindsOf(judged).map((kind) => line(kind, ofKind(judged, kind))),
        line('**all**', judged),
      ]
      const alignment = ['---', '---:', ...engines.map(() => '---:')]
      return [[title, 'queries', ...engines], alignment, ...rows]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n')
    })
    .join('\n\n')
}

/** The queries an engine answers worst, with what came first and what was expected. */
export function formatWorst(judged: Judged[], engine: string, count: number): string {
  return judged
    .map((each) => ({ ...each, answer: each.answers.get(engine) }))
    .toSorted((a, b) => (a.answer?.scores.ndcg ?? 0) - (b.answer?.scores.ndcg ?? 0))
    .slice(0, count)
    .map(({ query, grades, answer }) => {
      const came = (answer?.slugs ?? [])
        .slice(0, 10)
        .map((slug) => `${grades.get(slug) ?? 0} ${slug}`)
      const missed = [...grades]
        .filter(([slug]) => !answer?.slugs.slice(0, 10).includes(slug))
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, 5)
        .map(([slug, grade]) => `${grade} ${slug}`)
      const { ndcg = 0, recall = 0 } = answer?.scores ?? {}
      return [
        `${query.kind}: “${query.q}” (${query.on}) nDCG ${hundredths(ndcg)}, recall ${hundredths(recall)}`,
        `  came: ${came.join(', ') || 'nothing'}`,
        `  expected: ${missed.join(', ')}`,
      ].join('\n')
    })
    .join('\n')
}
