import type { PoolClient } from 'pg'
import { Choices } from '#illustrations/random.ts'
import type { PictureRow } from './pictures.ts'
import type { Row } from './rows.ts'

type Subject = 'merchant' | 'product'

/** Pictures that exist already, by what they show: rows of the fill share them. */
export class MediaPool {
  readonly #byCategory: ReadonlyMap<string, string[]>
  readonly #byRubric = new Map<string, string[]>()
  readonly #rubrics: ReadonlyMap<string, string>

  private constructor(byCategory: Map<string, string[]>, rubrics: ReadonlyMap<string, string>) {
    this.#byCategory = byCategory
    this.#rubrics = rubrics
    for (const [category, media] of byCategory) {
      const rubric = rubrics.get(category) ?? category
      this.#byRubric.set(rubric, [...(this.#byRubric.get(rubric) ?? []), ...media])
    }
  }

  static async read(client: PoolClient, subject: Subject): Promise<MediaPool> {
    const categories = subject === 'product' ? 'products' : 'merchant_categories'
    const key = subject === 'product' ? 'id' : 'merchant_id'
    const media = await client.query<{ category: string; media: string[] }>(
      `SELECT c.category_id AS category, (array_agg(DISTINCT i.media_id))[:300] AS media
       FROM ${subject}_images i JOIN ${categories} c ON c.${key} = i.${subject}_id GROUP BY 1 ORDER BY 1`,
    )
    const leaves = await client.query<{ id: string; rubric: string }>(
      'SELECT id, parent_id AS rubric FROM categories WHERE parent_id IS NOT NULL',
    )
    return new MediaPool(
      new Map(media.rows.map((row) => [row.category, row.media])),
      new Map(leaves.rows.map(({ id, rubric }) => [id, rubric])),
    )
  }

  /** One of the category, else of its rubric, else of none: then there is nothing to show. */
  pick(category: string, choices: Choices): string | null {
    const found =
      this.#byCategory.get(category) ?? this.#byRubric.get(this.#rubrics.get(category) ?? '')
    return found ? choices.pick(found) : null
  }
}

/** The rows that show pictures of the pool in place of drawings. */
export function imageRows(
  subject: Subject,
  pictures: readonly PictureRow[],
  { pool, categories }: { pool: MediaPool; categories: ReadonlyMap<string, string> },
): Row[] {
  return pictures.flatMap(({ owner, sortOrder, alt }) => {
    const choices = new Choices(`${owner} ${sortOrder}`)
    const media_id = pool.pick(categories.get(owner) ?? '', choices)
    return media_id ? [{ [`${subject}_id`]: owner, media_id, sort_order: sortOrder, alt }] : []
  })
}
