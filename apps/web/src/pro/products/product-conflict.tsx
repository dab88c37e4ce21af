import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { productTemplatesQuery } from '#api/pro-products.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choice-fields.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { productFieldText } from './field-text.ts'
import type { ProductEditor } from './use-product.ts'
import css from './product.module.css'

type Side = 'mine' | 'theirs'

/** Two members changed the same fields: both are shown, and each field is chosen apart. */
export const ProductConflict = ({ editor }: { editor: ProductEditor }) =>
  editor.conflict ? (
    <ConflictDialog
      key={editor.conflict.fields.join(' ')}
      conflict={editor.conflict}
      editor={editor}
    />
  ) : null

type Props = { conflict: NonNullable<ProductEditor['conflict']>; editor: ProductEditor }

const ConflictDialog = ({ conflict, editor }: Props) => {
  const i18n = useI18n()
  const { t } = i18n
  const words = t.form.conflict
  const { data: help } = useQuery(productTemplatesQuery())
  const [sides, setSides] = useState<Record<string, Side>>({})
  const { fields, mine, theirs } = conflict
  const text = (field: keyof ProductSheetFields, values: Partial<ProductSheetFields>) => (
    <span className={css.version}>
      {productFieldText(field, values[field], i18n, help) ?? words.empty}
    </span>
  )
  const settle = () => {
    const taken = fields.filter((field) => sides[field] === 'theirs')
    // Their text in one's own edits is a change that changes nothing: it goes by itself.
    editor.edit(Object.fromEntries(taken.map((field) => [field, theirs[field]])))
    editor.resolve('mine')
  }
  return (
    <Dialog
      open
      wide
      keepOpenOutside
      title={words.title}
      onClose={() => undefined}
      actions={
        <Button variant="primary" disabled={fields.some((field) => !sides[field])} onClick={settle}>
          {t.proShop.conflictDone}
        </Button>
      }
    >
      <div className={css.stack}>
        <p>{words.text}</p>
        {fields.map((field) => (
          <RadioGroup
            key={field}
            name={`conflict.${field}`}
            label={t.proProducts.fields[field] ?? field}
            value={sides[field] ?? null}
            onChange={(side: Side) => setSides({ ...sides, [field]: side })}
            choices={[
              { value: 'mine', name: words.mine, detail: text(field, mine) },
              { value: 'theirs', name: words.theirs, detail: text(field, theirs) },
            ]}
          />
        ))}
      </div>
    </Dialog>
  )
}
