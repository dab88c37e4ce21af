import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { accountQuery } from '#api/me.ts'
import {
  closeMerchant,
  confirmStillTrue,
  discardChanges,
  merchantSheetListQuery,
  merchantSheetQuery,
  reopenMerchant,
  submitMerchant,
  withdrawMerchant,
} from '#api/pro-merchants.ts'
import { useFailureText } from '#frame/failure-text.ts'

type Act = 'submit' | 'withdraw' | 'confirm' | 'close' | 'reopen' | { discard: number }

const perform = (merchantId: string, act: Act): Promise<MerchantSheet> => {
  if (typeof act === 'object') return discardChanges(merchantId, act.discard)
  switch (act) {
    case 'submit':
      return submitMerchant(merchantId)
    case 'withdraw':
      return withdrawMerchant(merchantId)
    case 'confirm':
      return confirmStillTrue(merchantId)
    case 'close':
      return closeMerchant(merchantId)
    case 'reopen':
      return reopenMerchant(merchantId)
  }
}

/** What changes where a shop stands; the page shows what the API answers. */
export const useStanding = (merchantId: string, onDone?: (act: Act) => void) => {
  const queryClient = useQueryClient()
  const failureText = useFailureText()
  const mutation = useMutation({
    mutationFn: (act: Act) => perform(merchantId, act),
    onSuccess: async (sheet, act) => {
      queryClient.setQueryData(merchantSheetQuery(merchantId).queryKey, sheet)
      onDone?.(act)
      await Promise.all(
        [merchantSheetListQuery(), accountQuery()].map(({ queryKey }) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      )
    },
  })
  // What failed is told by `failure`; the button waits for the end either way.
  const mutate = (act: Act) => mutation.mutateAsync(act).catch(() => undefined)
  return {
    busy: mutation.isPending,
    failure: mutation.isError ? failureText(mutation.error) : null,
    submit: () => mutate('submit'),
    withdraw: () => mutate('withdraw'),
    confirm: () => mutate('confirm'),
    close: () => mutate('close'),
    reopen: () => mutate('reopen'),
    /** Back to what is public, from the version that was read, or saved since. */
    discard: (read: number) => {
      const kept = queryClient.getQueryData(merchantSheetQuery(merchantId).queryKey)
      return mutate({ discard: kept?.version ?? read })
    },
  }
}
