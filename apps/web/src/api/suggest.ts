import type { Suggestions } from '@dansmazone/contract/suggest'
import { queryOptions } from '@tanstack/react-query'
import { apiQuery } from './query.ts'

/** Fewer letters say nothing yet. */
export const suggestFrom = 2

/** What a text that is being typed may become. Asked again with the next letter: it is not worth asking twice. */
export const suggestQuery = (text: string) =>
  queryOptions({
    ...apiQuery<Suggestions>('/v1/suggest', { q: text }),
    staleTime: 60_000,
    retry: false,
  })
