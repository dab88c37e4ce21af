import type { Account } from '@dansmazone/contract/account'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { accountQuery } from '#api/me.ts'

/** Tells the page what the account has become: as it was answered, or read anew. */
export const useRefreshAccount = (): ((account?: Account) => Promise<void>) => {
  const queryClient = useQueryClient()
  return useCallback(
    async (account) => {
      const { queryKey } = accountQuery()
      if (account) queryClient.setQueryData(queryKey, account)
      else await queryClient.invalidateQueries({ queryKey, exact: true })
    },
    [queryClient],
  )
}
