import type { Category, CategoryTree } from '@dansmazone/contract/category'
import { apiQuery } from './query.ts'

export const categoryTreeQuery = () => apiQuery<CategoryTree>('/v1/categories')

export const categoryQuery = (slug: string) =>
  apiQuery<Category>(`/v1/categories/${encodeURIComponent(slug)}`)
