import type { Locale } from '@dansmazone/contract/vocabulary'
import { QueryClient } from '@tanstack/react-query'
import { ApiError, refusal } from './api-error.ts'

export type ApiAnswer = { status: number; body: unknown; location?: string | undefined }
export type FetchApi = (
  path: string,
  headers: Record<string, string>,
  signal?: AbortSignal,
) => Promise<ApiAnswer>

const redirectsAtMost = 3

/** Asks for one address of the API, following the 301 of an old slug. */
const ask = async (
  fetchApi: FetchApi,
  locale: Locale,
  path: string,
  signal: AbortSignal,
): Promise<unknown> => {
  const headers = { accept: 'application/json', 'accept-language': locale }
  let answer = await fetchApi(path, headers, signal)
  for (let hops = 0; answer.location && hops < redirectsAtMost; hops += 1) {
    answer = await fetchApi(answer.location, headers, signal)
  }
  if (answer.status === 200) return answer.body
  throw refusal(answer.status, answer.body)
}

/** From the browser; `base` is empty when the site and the API share a host. */
export const browserFetch =
  (base: string): FetchApi =>
  async (path, headers, signal) => {
    const response = await fetch(`${base}${path}`, { headers, signal: signal ?? null }).catch(
      (error: unknown) => {
        if (signal?.aborted) throw error
        throw new ApiError(0, 'offline')
      },
    )
    const body: unknown = await response.json().catch(() => null)
    return { status: response.status, body }
  }

const fiveMinutes = 5 * 60_000

/** Every query's key is `[path]`, an address of the API; this is what answers them all. */
export const createQueryClient = (
  fetchApi: FetchApi,
  locale: Locale,
  { retries }: { retries: number },
): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey, signal }) => ask(fetchApi, locale, String(queryKey[0]), signal),
        staleTime: fiveMinutes,
        // Offline, a query must fail and say so rather than wait unseen.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < retries && error instanceof ApiError && error.status >= 500,
      },
    },
  })
