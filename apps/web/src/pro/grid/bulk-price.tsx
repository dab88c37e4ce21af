import type { PriceChange } from '@dansmazone/contract/pro-products'
import type { ProductSheetRow, SheetPrice } from '@dansmazone/contract/product-sheet'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { parseDecimal } from '#lib/parse-decimal.ts'
import { changedPrice } from '#lib/price-change.ts'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { PriceField } from '#ui/number-field.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import css from './grid.module.css'

type Props = {
  rows: ProductSheetRow[]
  onClose: () => void
  onApply: (change: PriceChange) => unknown
}

const shownRows = 5
const bounds = { min: -95, max: 900 }

/** One price for many, or percents on each; what becomes of each is seen before. */
export const BulkPrice = ({ rows, onClose, onApply }: Props) => {
  const { t, price: euros } = useI18n()
  const words = t.proGrid.bulk
  const [how, setHow] = useState<'to' | 'percent'>('percent')
  const [cents, setCents] = useState<number | null>(null)
  const [percentText, setPercentText] = useState('')
  const [ending, setEnding] = useState<'none' | '00' | '50' | '90'>('none')
  const percent = parseDecimal(percentText.replace('−', '-').replace(/^\+|%$/g, ''), 2)
  const sound = percent !== null && percent >= bounds.min && percent <= bounds.max && percent !== 0
  const change: PriceChange | null =
    how === 'to'
      ? cents === null
        ? null
        : { to: cents }
      : sound
        ? { percent, ...(ending !== 'none' && { endingCents: ending }) }
        : null
  const told = ({ kind, cents: value }: SheetPrice) =>
    value !== null
      ? euros(value)
      : kind === 'on_request'
        ? t.price.onRequest
        : t.proProducts.noPrice
  return (
    <Dialog
      open
      title={words.priceTitle}
      onClose={onClose}
      keepOpenOutside
      actions={
        <>
          <Button onClick={onClose}>{t.form.cancel}</Button>
          <Button
            variant="primary"
            disabled={change === null}
            onClick={() => change && onApply(change)}
          >
            {words.apply(rows.length)}
          </Button>
        </>
      }
    >
      <div className={css.dialog}>
        <RadioGroup
          name="how"
          label={words.how}
          inline
          value={how}
          onChange={setHow}
          choices={[
            { value: 'percent', name: words.percent },
            { value: 'to', name: words.to },
          ]}
        />
        {how === 'to' ? (
          <PriceField label={words.amount} value={cents} onChange={setCents} />
        ) : (
          <>
            <TextField
              label={words.percentage}
              suffix="%"
              inputMode="text"
              autoComplete="off"
              error={
                percentText !== '' && percentText !== '-' && !sound
                  ? t.form.outOfRange(String(bounds.min), String(bounds.max))
                  : undefined
              }
              value={percentText}
              onChange={setPercentText}
            />
            <SelectField
              label={words.ending}
              value={ending}
              onChange={setEnding}
              choices={(['none', '00', '50', '90'] as const).map(
                (each) => [each, words.endings[each]] as const,
              )}
            />
          </>
        )}
        {change && (
          <table className={css.preview}>
            <caption>{words.preview}</caption>
            <thead>
              <tr>
                <th scope="col">{t.proGrid.columns.name}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shownRows).map(({ id, name, price }) => (
                <tr key={id}>
                  <th scope="row">{name || t.proProducts.unnamed}</th>
                  <td>{told(price)}</td>
                  <td>{told(changedPrice(price, change))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {change && rows.length > shownRows && <p>{words.others(rows.length - shownRows)}</p>}
      </div>
    </Dialog>
  )
}
