import type { PriceChange } from '@dansmazone/contract/pro-products'
import type { ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { changedPrice } from '#lib/price-change.ts'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { BulkChoice } from './bulk-choice.tsx'
import { BulkMaker } from './bulk-maker.tsx'
import { BulkPrice } from './bulk-price.tsx'
import type { RowEdit } from './use-grid-edits.ts'
import css from './grid.module.css'

type Props = {
  rows: ProductSheetRow[]
  categories: { slug: string; name: string }[]
  busy: boolean
  onEdit: (edit: RowEdit) => Promise<void>
  onClear: () => void
}

type Open = 'price' | 'stock' | 'category' | 'maker' | 'delete' | null

/** What can be done to all that are chosen, at once. */
export const BulkBar = ({ rows, categories, busy, onEdit, onClear }: Props) => {
  const { t } = useI18n()
  const words = t.proGrid
  const [open, setOpen] = useState<Open>(null)
  const ids = rows.map(({ id }) => id)
  const count = rows.length
  const close = () => setOpen(null)
  const edit = (what: Omit<RowEdit, 'ids'>) => {
    close()
    return onEdit({ ids, ...what })
  }
  const price = (change: PriceChange) =>
    edit({
      fields: (row) => ({ price: changedPrice(row.price, change) }),
      change: { price: change },
    })
  return (
    <section className={css.bulk} aria-label={words.bulk.label} aria-busy={busy} data-bar-below>
      <p className={css.chosen} aria-live="polite">
        {words.chosen(count)}
      </p>
      <Button onClick={() => setOpen('price')}>{words.bulk.price}</Button>
      <Button onClick={() => setOpen('stock')}>{words.bulk.stock}</Button>
      <Button onClick={() => setOpen('category')}>{words.bulk.category}</Button>
      <Button onClick={() => setOpen('maker')}>{words.bulk.makerOpen}</Button>
      <Button onClick={() => edit({ act: 'submit' })}>{words.acts.submit}</Button>
      <Button onClick={() => edit({ act: 'archive' })}>{words.acts.archive}</Button>
      <Button onClick={() => setOpen('delete')}>{words.acts.delete}</Button>
      <Button variant="quiet" onClick={onClear}>
        {words.clear}
      </Button>
      {open === 'price' && <BulkPrice rows={rows} onClose={close} onApply={price} />}
      {(open === 'stock' || open === 'category') && (
        <BulkChoice
          what={open}
          count={count}
          categories={categories}
          onClose={close}
          onApply={(change) => edit({ fields: () => change, change })}
        />
      )}
      {open === 'maker' && (
        <BulkMaker count={count} onClose={close} onApply={(maker) => edit({ change: { maker } })} />
      )}
      <ConfirmDialog
        open={open === 'delete'}
        title={words.bulk.deleteTitle(count)}
        confirm={words.acts.delete}
        onCancel={close}
        onConfirm={() => {
          onClear()
          return edit({ act: 'delete' })
        }}
      >
        <p>{words.bulk.deleteText}</p>
      </ConfirmDialog>
    </section>
  )
}
