import { useQuery } from '@tanstack/react-query'
import { productTemplatesQuery } from '#api/pro-products.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { ConflictDialog } from '#pro/components/conflict-dialog.tsx'
import { productFieldText } from './field-text.ts'
import type { ProductEditor } from './use-product.ts'

export const ProductConflict = ({ editor }: { editor: ProductEditor }) => {
  const i18n = useI18n()
  const { data: help } = useQuery(productTemplatesQuery())
  const { conflict } = editor
  return (
    conflict && (
      <ConflictDialog
        key={conflict.fields.join(' ')}
        editor={editor}
        conflict={conflict}
        label={(field) => i18n.t.proProducts.fields[field] ?? field}
        text={(field, values) => productFieldText(field, values[field], i18n, help)}
      />
    )
  )
}
