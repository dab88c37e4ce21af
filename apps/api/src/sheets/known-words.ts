import type { AttributeTemplate } from '@dansmazone/contract/category'
import type { Queries } from '#db/transaction.ts'
import { invalid } from '#lib/problem-error.ts'

/** The catalogue's vocabulary, as sheets may use it. */
export type KnownWords = {
  /** By slug; a rubric has no template. */
  categories: Map<string, { id: string; template: AttributeTemplate | null }>
  labels: Map<string, { subject: 'merchant' | 'product' | 'both'; needsCheck: boolean }>
}

export async function knownWords(db: Queries): Promise<KnownWords> {
  const { rows: categories } = await db.$client.query<{
    slug: string
    id: string
    template: AttributeTemplate | null
  }>(
    `SELECT slug, id, CASE WHEN parent_id IS NOT NULL THEN template END AS template FROM categories`,
  )
  const { rows: labels } = await db.$client.query<{
    code: string
    subject: 'merchant' | 'product' | 'both'
    needsCheck: boolean
  }>('SELECT code, subject, needs_check AS "needsCheck" FROM labels')
  return {
    categories: new Map(categories.map(({ slug, ...category }) => [slug, category])),
    labels: new Map(labels.map(({ code, ...label }) => [code, label])),
  }
}

/** Refuses labels that do not exist, are for others, or that nobody declares for themselves. */
export function checkLabels(
  codes: string[],
  subject: 'merchant' | 'product',
  { labels }: KnownWords,
): void {
  for (const [index, code] of codes.entries()) {
    const label = labels.get(code)
    if (!label || label.needsCheck || ![subject, 'both'].includes(label.subject)) {
      throw invalid(`body.labels.${index}`, 'unknown_value', { value: code })
    }
  }
}
