import type { Suggestions } from '@dansmazone/contract/suggest'
import { useQuery } from '@tanstack/react-query'
import { ApiError } from '#api/api-error.ts'
import { suggestFrom, suggestQuery } from '#api/suggest.ts'
import { useOnline } from '#lib/online.ts'
import { askedText } from './choices.ts'
import { useSettled } from './use-settled.ts'

const restMs = 120

type Answer = {
  found: Suggestions | undefined
  /** What is found answers this very text. */
  current: boolean
  state: 'fine' | 'offline' | 'failed'
}

/** What the text may become, asked once typing rests; an earlier answer stays while the next one comes. */
export const useSuggestions = (text: string, open: boolean): Answer => {
  const online = useOnline()
  const asked = askedText(useSettled(text, '', restMs))
  const options = suggestQuery(asked)
  const [address] = options.queryKey
  const beginning = address.slice(0, suggestQuery(asked.slice(0, suggestFrom)).queryKey[0].length)
  const { data, error, isPlaceholderData } = useQuery({
    ...options,
    enabled: open && online && asked.length >= suggestFrom,
    // Of a text begun otherwise, nothing is worth keeping.
    placeholderData: (before, query) =>
      query?.queryKey[0].startsWith(beginning) ? before : undefined,
  })
  const typed = askedText(text)
  const long = typed.length >= suggestFrom
  const offline = !online || (error instanceof ApiError && error.status === 0)
  return {
    found: long ? data : undefined,
    current: long && asked === typed && data !== undefined && !isPlaceholderData,
    state: offline ? 'offline' : error && long ? 'failed' : 'fine',
  }
}
