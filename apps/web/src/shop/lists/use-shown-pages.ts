import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useHydrated } from '#lib/hydrated.ts'
import { listHref, listQuery, type ListItem } from './list-queries.ts'
import type { ListState } from './use-list.ts'

type Shown = { pages: number }

/** An item, and the page of the list it came with. */
export type ShownItem = { item: ListItem; page: string | null }

const isShown = (state: unknown): state is Shown =>
  typeof state === 'object' && state !== null && 'pages' in state && typeof state.pages === 'number'

/**
 * The pages on screen: the first, and those asked since. How many there are is kept by this entry of the history, so
 * that going back finds them all.
 */
export const useShownPages = ({ place, filters, asked, list }: ListState) => {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { state } = useLocation()
  const [progress, setProgress] = useState<'idle' | 'loading' | 'failed'>('idle')
  // The server knows nothing of the history: the first page alone is sure to be the same there.
  const wanted = useHydrated() && isShown(state) ? state.pages : 1
  const pageQuery = (page: string) =>
    listQuery(place.kind, { ...asked, filters: { ...asked.filters, page } })

  const queries = []
  const tokens: string[] = []
  let next = list.nextPage
  while (next !== null && queries.length < wanted - 1) {
    const query = pageQuery(next)
    queries.push(query)
    tokens.push(next)
    next = queryClient.getQueryData(query.queryKey)?.nextPage ?? null
  }
  const others = useQueries({ queries })
  const shown: ShownItem[] = [
    ...list.items.map((item) => ({ item, page: filters.page })),
    ...others.flatMap(({ data }, index) =>
      (data?.items ?? []).map((item) => ({ item, page: tokens[index] ?? null })),
    ),
  ]

  const showMore = async () => {
    if (next === null || progress === 'loading') return
    setProgress('loading')
    try {
      await queryClient.ensureQueryData(pageQuery(next))
      setProgress('idle')
      const more: Shown = { pages: queries.length + 2 }
      await navigate(listHref(place, filters), {
        replace: true,
        preventScrollReset: true,
        state: more,
      })
    } catch {
      setProgress('failed')
    }
  }
  return { shown, next, progress, showMore }
}
