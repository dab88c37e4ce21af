import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  actOnProduct,
  discardProduct,
  productTemplatesQuery,
  withdrawProduct,
} from '#api/pro-products.ts'
import { useAct } from '#frame/use-act.ts'
import { useSaved } from '#frame/use-saved.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { paths } from '#src/paths.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { listed, missingNames } from './missing-words.ts'
import type { ProductEditor } from './use-product.ts'
import parts from '#pro/components/parts.module.css'
import css from './product.module.css'

type Props = { merchantId: string; editor: ProductEditor }

/** Where the product stands with the staff, what it lacks, and what can be asked. */
export const ProductStanding = ({ merchantId, editor }: Props) => {
  const { t, locale } = useI18n()
  const words = t.proProducts.standing
  const said = t.proSubmission
  const act = useAct()
  const { data: help } = useQuery(productTemplatesQuery())
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const { sheet, keep, flush, versionNow } = editor
  const saved = useSaved(flush)
  const { id, status, live, pending } = sheet
  const missing = missingNames(sheet.missing, t.proProducts, help, locale)
  const waiting = status === 'submitted'
  const stopped = status === 'archived' || status === 'suspended' || status === 'closed'
  const differs = live && pending.length > 0
  const perform = async (text: string, ask: () => Promise<typeof sheet>) => {
    setBusy(true)
    await act(
      async () => {
        keep(await ask())
      },
      { text },
    )
    setBusy(false)
    setAsking(false)
  }
  const submit = async () => {
    // Staff would read what it was, not what is typed.
    if (await saved()) {
      await perform(words.submitted, () => actOnProduct(merchantId, id, 'submission'))
    }
  }
  const discard = async () => {
    await flush()
    await perform(said.discarded, () => discardProduct(merchantId, id, versionNow()))
  }
  return (
    <section className={css.standing} aria-label={words.title}>
      <p className={parts.hint}>{said.status[status]}</p>
      {differs && (
        <p>
          <strong>{said.pending}</strong>{' '}
          {listed(missingNames(pending, t.proProducts, help, locale))}
        </p>
      )}
      {!stopped && missing.length > 0 && (
        <div>
          <p>{words.missing}</p>
          <ul className={css.missing}>
            {missing.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      {!stopped && !waiting && !live && missing.length === 0 && status !== 'refused' && (
        <p>{words.ready}</p>
      )}
      {!stopped && (
        <div className={css.wideActs}>
          {!waiting && (differs || !live) && (
            <Button
              variant="primary"
              disabled={busy || missing.length > 0}
              aria-busy={busy}
              onClick={submit}
            >
              {live ? said.submitChanges : words.submit}
            </Button>
          )}
          {waiting && (
            <Button
              disabled={busy}
              onClick={() => perform(said.withdrawn, () => withdrawProduct(merchantId, id))}
            >
              {said.withdraw}
            </Button>
          )}
          <LinkButton href={paths.productPreview(merchantId, id)}>{words.preview}</LinkButton>
          {sheet.publicUrl && live && (
            <LinkButton variant="quiet" href={sheet.publicUrl}>
              {words.page}
            </LinkButton>
          )}
          {differs && !waiting && (
            <Button variant="quiet" disabled={busy} onClick={() => setAsking(true)}>
              {said.discard}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        open={asking}
        title={said.discardQuestion}
        confirm={said.discardConfirm}
        busy={busy}
        onCancel={() => setAsking(false)}
        onConfirm={discard}
      >
        <p>{said.discardText}</p>
      </ConfirmDialog>
    </section>
  )
}
