import type { Category, CategoryQuery, CategoryTree } from '@dansmazone/contract/category'
import { apiQuery } from './query.ts'

/** With counts of everywhere, or of one place. */
export const categoryTreeQuery = (place: CategoryQuery = {}) =>
  apiQuery<CategoryTree>('/v1/categories', place)

export const categoryQuery = (slug: string) =>
  apiQuery<Category>(`/v1/categories/${encodeURIComponent(slug)}`)
