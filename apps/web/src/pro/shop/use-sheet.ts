import type { MerchantSheet, MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { accountQuery } from '#api/me.ts'
import { merchantSheetPath, merchantSheetQuery, patchMerchantSheet } from '#api/pro-merchants.ts'
import { useAutosave, type AutosaveHandle } from '#frame/use-autosave.ts'

export type SheetEditor = AutosaveHandle<MerchantSheetFields> & { sheet: MerchantSheet }

/** The sheet of a merchant, edited in place: each change is saved by itself, and what the API answers is kept. */
export const useSheet = (merchantId: string): SheetEditor => {
  const queryClient = useQueryClient()
  const { data: account } = useSuspenseQuery(accountQuery())
  const { data: sheet } = useSuspenseQuery(merchantSheetQuery(merchantId))
  const keep = (read: MerchantSheet) => {
    queryClient.setQueryData(merchantSheetQuery(merchantId).queryKey, read)
    return read
  }
  const editor = useAutosave<MerchantSheetFields>({
    draftKey: `${account.id} ${merchantSheetPath(merchantId)}`,
    base: sheet,
    save: async (edits, version) => keep(await patchMerchantSheet(merchantId, edits, version)),
    reload: async () =>
      keep(await queryClient.fetchQuery({ ...merchantSheetQuery(merchantId), staleTime: 0 })),
  })
  return { ...editor, sheet }
}

/** What a section of the sheet needs to show and change it. */
export type SectionProps = {
  fields: MerchantSheetFields
  edit: (edits: Partial<MerchantSheetFields>) => void
  errors: Record<string, string>
}

/** An empty text is no text. */
export const textOrNull = (text: string): string | null => (text === '' ? null : text)
