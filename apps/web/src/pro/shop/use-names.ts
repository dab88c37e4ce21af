import { useQuery } from '@tanstack/react-query'
import { categoryTreeQuery } from '#api/categories.ts'
import { territoryQuery } from '#api/territories.ts'
import type { Names } from './field-text.ts'

/** What slugs of categories and codes of labels are called; what is not known yet stays as it is. */
export const useNames = (more: Record<string, string> = {}): Names => {
  const { data: tree } = useQuery(categoryTreeQuery())
  const { data: territory } = useQuery(territoryQuery())
  const names = new Map([
    ...(tree?.items ?? []).flatMap(({ slug, name, children }): [string, string][] => [
      [slug, name],
      ...children.map((child): [string, string] => [child.slug, child.name]),
    ]),
    ...(territory?.labels ?? []).map(({ code, name }): [string, string] => [code, name]),
    ...Object.entries(more),
  ])
  return (code) => names.get(code) ?? code
}
