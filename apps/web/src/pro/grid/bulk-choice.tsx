import { stockStates, type StockState } from '@dansmazone/contract/vocabulary'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField } from '#ui/select-field.tsx'

type Props = {
  what: 'stock' | 'category'
  count: number
  categories: { slug: string; name: string }[]
  onClose: () => void
  onApply: (change: { stock: StockState } | { category: string }) => unknown
}

/** One stock or one category for many products. */
export const BulkChoice = ({ what, count, categories, onClose, onApply }: Props) => {
  const { t } = useI18n()
  const words = t.proGrid
  const [stock, setStock] = useState<StockState | ''>('')
  const [category, setCategory] = useState('')
  const apply = () => {
    if (what === 'category') onApply({ category })
    else if (stock) onApply({ stock })
  }
  return (
    <Dialog
      open
      title={what === 'stock' ? words.bulk.stockTitle : words.bulk.categoryTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.form.cancel}</Button>
          <Button
            variant="primary"
            disabled={what === 'stock' ? !stock : !category}
            onClick={apply}
          >
            {words.bulk.apply(count)}
          </Button>
        </>
      }
    >
      {what === 'stock' ? (
        <SelectField
          label={words.columns.stock}
          placeholder=""
          value={stock}
          onChange={setStock}
          choices={stockStates.map((state) => [state, t.proProducts.stocks[state]] as const)}
        />
      ) : (
        <SelectField
          label={words.columns.category}
          placeholder=""
          value={category}
          onChange={setCategory}
          choices={categories.map(({ slug, name }) => [slug, name] as const)}
        />
      )}
    </Dialog>
  )
}
