import type { QueryClient, QueryKey, UseQueryOptions } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

/** Asks anew; without a network, what this page has read before will do. */
export const freshOrKept = async <Answer, Key extends QueryKey>(
  queryClient: QueryClient,
  options: UseQueryOptions<Answer, Error, Answer, Key> & { queryKey: Key },
): Promise<Answer> => {
  const { queryKey } = options
  try {
    return await queryClient.fetchQuery<Answer, Error, Answer, Key>({ queryKey, staleTime: 0 })
  } catch (error) {
    const kept = queryClient.getQueryData<Answer>(queryKey)
    if (kept !== undefined && error instanceof ApiError && error.status === 0) return kept
    throw error
  }
}
