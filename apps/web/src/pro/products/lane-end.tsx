import type { ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { PartyPopper } from 'lucide-react'
import { useState } from 'react'
import { merchantSheetQuery } from '#api/pro-merchants.ts'
import { patchRows, productRowsQuery } from '#api/pro-products.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { isWritten } from '#lib/photo-lane.ts'
import { paths } from '#src/paths.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'

type Props = {
  merchantId: string
  rows: ProductSheetRow[]
  /** Begun from earlier photos, and still to be written. */
  others: number
  onAgain: () => void
  onOthers: () => void
}

const most = 1000

/** All have been gone through: what comes next. */
export const LaneEnd = ({ merchantId, rows, others, onAgain, onOthers }: Props) => {
  const { t } = useI18n()
  const words = t.proProducts.lane
  const act = useAct()
  const queryClient = useQueryClient()
  const { data: merchant } = useSuspenseQuery(merchantSheetQuery(merchantId))
  const [busy, setBusy] = useState(false)
  const ready = rows.filter(isWritten)
  const drafts = ready.filter(({ status }) => status === 'draft')
  const left = rows.length - ready.length
  const submit = async () => {
    setBusy(true)
    await act(
      async () => {
        const products = drafts.slice(0, most).map(({ id }) => ({ id }))
        await patchRows(merchantId, { products, act: 'submit' })
        await queryClient.fetchQuery(productRowsQuery(merchantId))
      },
      { text: t.proProducts.standing.submitted },
    )
    setBusy(false)
  }
  return (
    <EmptyState
      icon={PartyPopper}
      title={left === 0 ? words.finished : words.goneThrough}
      actions={
        <>
          {merchant.live && drafts.length > 0 && (
            <Button variant="primary" disabled={busy} aria-busy={busy} onClick={submit}>
              {words.submit}
            </Button>
          )}
          {!merchant.live && (
            <LinkButton variant="primary" href={paths.joiningStep(merchantId)}>
              {t.proProducts.lane.shop}
            </LinkButton>
          )}
          {left > 0 && <Button onClick={onAgain}>{words.again}</Button>}
          {others > 0 && <Button onClick={onOthers}>{words.completeOthers(others)}</Button>}
          <LinkButton href={paths.proProducts(merchantId)}>{words.see}</LinkButton>
        </>
      }
    >
      <p>{words.finishedText(ready.length, left)}</p>
      {!merchant.live && <p>{words.shopFirst}</p>}
    </EmptyState>
  )
}
