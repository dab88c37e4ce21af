import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { accountQuery } from '#api/me.ts'
import { eraseMerchant, merchantSheetListQuery } from '#api/pro-merchants.ts'
import { useAct } from '#frame/use-act.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { useToast } from '#ui/toast.tsx'
import { useStanding } from './use-standing.ts'
import css from './shop-page.module.css'

type Props = { merchantId: string; sheet: MerchantSheet }

/** The end of a shop, or of a draft nobody has seen; the first can be taken back. */
export const Closing = ({ merchantId, sheet }: Props) => {
  const { t } = useI18n()
  const words = t.proShop.closing
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  const { close, reopen, busy, failure } = useStanding(merchantId, (act) => {
    setAsking(false)
    toast({ text: act === 'reopen' ? words.reopened : words.done })
  })
  const closed = sheet.status === 'closed'
  if (sheet.publicUrl === null && !closed) return <Erasing merchantId={merchantId} sheet={sheet} />
  return (
    <section className={css.closing} aria-labelledby="fermer">
      <h2 id="fermer" className={css.closingTitle}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      <p className={css.hint}>{words.holidays}</p>
      {failure && (
        <p role="alert" className={css.fault}>
          {failure}
        </p>
      )}
      {sheet.role !== 'owner' ? (
        <p className={css.hint}>{words.ownersOnly}</p>
      ) : closed ? (
        <Button variant="primary" aria-busy={busy} disabled={busy} onClick={reopen}>
          {words.reopen}
        </Button>
      ) : (
        <Button onClick={() => setAsking(true)}>{words.act}</Button>
      )}
      <ConfirmDialog
        open={asking}
        title={words.question(sheet.fields.name)}
        confirm={words.confirm}
        busy={busy}
        onCancel={() => setAsking(false)}
        onConfirm={close}
      >
        <p>{words.text}</p>
      </ConfirmDialog>
    </section>
  )
}

const Erasing = ({ merchantId, sheet }: Props) => {
  const { t } = useI18n()
  const words = t.proShop.erasing
  const act = useAct()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  if (sheet.role !== 'owner') return null
  const erase = async () => {
    setAsking(false)
    await act(
      async () => {
        await eraseMerchant(merchantId)
        await navigate(paths.pro())
        await Promise.all(
          [accountQuery(), merchantSheetListQuery()].map(({ queryKey }) =>
            queryClient.invalidateQueries({ queryKey }),
          ),
        )
      },
      { text: words.done },
    )
  }
  return (
    <section className={css.closing} aria-labelledby="effacer">
      <h2 id="effacer" className={css.closingTitle}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      <Button onClick={() => setAsking(true)}>{words.act}</Button>
      <ConfirmDialog
        open={asking}
        title={words.question(sheet.fields.name)}
        confirm={words.act}
        onCancel={() => setAsking(false)}
        onConfirm={() => void erase()}
      >
        <p>{words.text}</p>
      </ConfirmDialog>
    </section>
  )
}
