import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addReduction, productPricesQuery } from '#api/pro-products.ts'
import { newKey } from '#api/send.ts'
import { useSubmit } from '#frame/use-submit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useNow } from '#lib/now.tsx'
import { addDays, parisInstant, parisTime } from '#lib/paris-time.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FormErrorSummary } from '#ui/error-summary.tsx'
import { Notice } from '#ui/notice.tsx'
import { PriceField } from '#ui/number-field.tsx'
import { useToast } from '#ui/toast.tsx'
import css from './product.module.css'

type Props = {
  merchantId: string
  productId: string
  onClose: () => void
  onSaved: () => Promise<unknown>
}

/** A reduced price and its days; what is crossed out is never typed. */
export const ReductionDialog = ({ merchantId, productId, onClose, onSaved }: Props) => {
  const { t, price } = useI18n()
  const words = t.proProducts.reductions
  const toast = useToast()
  const today = parisTime(useNow()).date
  const [key] = useState(newKey)
  const [cents, setCents] = useState<number | null>(null)
  const [since, setSince] = useState<string | null>(null)
  const [until, setUntil] = useState<string | null>(null)
  const { data: prices } = useQuery(productPricesQuery(merchantId, productId))
  const { submit, busy, failure, errors, attempt } = useSubmit()
  const reference = prices?.referenceCents ?? null
  const lowest = prices?.lowestCents ?? null

  const save = async () => {
    const done = await submit(
      async () => {
        await addReduction(
          merchantId,
          productId,
          {
            cents: cents ?? 0,
            ...(since && since > today && { since: parisInstant(`${since}T00:00`) }),
            until: until && parisInstant(`${addDays(until, 1)}T00:00`),
          },
          key,
        )
        await onSaved()
      },
      cents === null ? { cents: t.form.missing } : {},
    )
    if (!done) return
    toast({ text: words.saved })
    onClose()
  }
  return (
    <Dialog
      open
      keepOpenOutside
      title={words.add}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.form.cancel}</Button>
          <Button variant="primary" disabled={busy} aria-busy={busy} onClick={save}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className={css.stack}>
        <FormErrorSummary
          errors={errors}
          labels={{ cents: words.cents, since: words.since, until: words.until }}
          attempt={attempt}
        >
          {failure}
        </FormErrorSummary>
        <PriceField
          name="cents"
          label={words.cents}
          error={errors['cents']}
          value={cents}
          onChange={setCents}
        />
        {prices && (
          <Notice>
            <p>{reference === null ? words.noReference : words.reference(price(reference))}</p>
            {reference !== null && cents !== null && cents >= reference && (
              <p>{words.notLower(price(reference))}</p>
            )}
            {lowest !== null && <p>{words.lowest(price(lowest))}</p>}
          </Notice>
        )}
        <DateField
          name="since"
          label={words.since}
          hint={words.sinceHint}
          min={today}
          optional
          error={errors['since']}
          value={since}
          onChange={setSince}
        />
        <DateField
          name="until"
          label={words.until}
          hint={words.untilHint}
          min={since ?? today}
          optional
          error={errors['until']}
          value={until}
          onChange={setUntil}
        />
      </div>
    </Dialog>
  )
}
