import type { ProductTemplates } from '@dansmazone/contract/product-help'
import type { ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { SquareArrowOutUpRight, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { SheetStatus } from '#pro/components/sheet-status.tsx'
import { productFieldText } from '#pro/products/field-text.ts'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Icon } from '#ui/icon.tsx'
import { CellEditor, type Column, type Leave } from './cell-editor.tsx'
import type { RowEdit } from './use-grid-edits.ts'
import layout from '#styles/layout.module.css'
import css from './grid.module.css'

export const columns: Column[] = ['select', 'name', 'category', 'price', 'stock', 'status']
export const cellId = (rowId: string, column: number): string => `cellule-${rowId}-${column}`

type Props = {
  merchantId: string
  row: ProductSheetRow
  index: number
  top: number
  selected: boolean
  /** Of the cell one is on; null elsewhere. */
  active: number | null
  /** It is being written; the key that began it. */
  editing: { seed: string | null } | null
  failed: boolean
  help: ProductTemplates
  categoryName: string | null
  onEnd: (edit: Omit<RowEdit, 'ids'> | null, leave: Leave) => void
}

/** One product; what is done to it is heard by the grid around. */
export const GridRow = memo((props: Props) => {
  const { merchantId, row, index, top, selected, active, editing, failed, help } = props
  const i18n = useI18n()
  const { t } = i18n
  const words = t.proProducts
  const shown = (column: Column) => {
    switch (column) {
      case 'select':
        return (
          <input
            type="checkbox"
            tabIndex={-1}
            readOnly
            checked={selected}
            aria-label={t.proGrid.selectRow(row.name || words.unnamed)}
          />
        )
      case 'name':
        return (
          <>
            {failed && <Icon as={TriangleAlert} />}
            <span className={css.clipped}>{row.name || words.unnamed}</span>
            <Anchor href={paths.proProduct(merchantId, row.id)} tabIndex={-1} className={css.open}>
              <Icon as={SquareArrowOutUpRight} size={18} />
              <span className={layout.hidden}>{t.proGrid.open}</span>
            </Anchor>
          </>
        )
      case 'category':
        return <span className={css.clipped}>{props.categoryName ?? words.noCategory}</span>
      case 'price':
        return (
          <span className={css.number}>
            {productFieldText('price', row.price, i18n, help) ?? words.noPrice}
          </span>
        )
      case 'stock':
        return words.stocks[row.stock]
      case 'status':
        return <SheetStatus status={row.status} />
    }
  }
  /* oxlint-disable jsx-a11y/prefer-tag-over-role -- See the grid. */
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={css.row}
      data-failed={failed || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => (
        <div
          key={column}
          id={cellId(row.id, at)}
          role="gridcell"
          aria-colindex={at + 1}
          data-row={index}
          data-column={at}
          data-active={active === at || undefined}
          className={css.cell}
        >
          {active === at && editing ? (
            <CellEditor
              column={column}
              row={row}
              seed={editing.seed}
              categories={help.categories}
              onEnd={props.onEnd}
            />
          ) : (
            shown(column)
          )}
        </div>
      ))}
    </div>
  )
})
