import type { ProductTemplates } from '@dansmazone/contract/product-help'
import type { ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { movedCell, rangeBetween, type Cell } from '#lib/grid-moves.ts'
import type { Leave } from './cell-editor.tsx'
import { cellId, columns, GridRow } from './grid-row.tsx'
import type { RowEdit } from './use-grid-edits.ts'
import css from './grid.module.css'

type Props = {
  merchantId: string
  rows: ProductSheetRow[]
  help: ProductTemplates
  categoryNames: ReadonlyMap<string, string>
  selected: ReadonlySet<string>
  onSelect: (selected: ReadonlySet<string>) => void
  failed: ReadonlySet<string>
  onEdit: (edit: RowEdit) => void
}

const rowHeight = 48
const headHeight = 44

/** An interactive table (ARIA grid): one stop for Tab, arrows inside; only the rows in sight are drawn. */
export const Grid = (props: Props) => {
  const { merchantId, rows, help, categoryNames, selected, onSelect, failed, onEdit } = props
  const { t } = useI18n()
  const words = t.proGrid
  const ground = useRef<HTMLDivElement>(null)
  const [cell, setCell] = useState<Cell>({ row: 0, column: 1 })
  const [anchor, setAnchor] = useState(0)
  const [editing, setEditing] = useState<{ seed: string | null } | null>(null)
  // oxlint-disable-next-line react/incompatible-library -- Rows get plain numbers of it, never its functions.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => ground.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
    scrollMargin: headHeight,
  })
  const current = { ...cell, row: Math.min(cell.row, rows.length - 1) }
  const row = rows[current.row]
  const ids = rows.map(({ id }) => id)
  const pageOf = () => Math.floor((ground.current?.clientHeight ?? 480) / rowHeight) - 2

  const go = (to: Cell) => {
    setCell(to)
    virtual.scrollToIndex(to.row)
  }
  const toggle = (index: number) => {
    const id = ids[index]
    if (!id) return
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setAnchor(index)
    onSelect(next)
  }
  const selectTo = (index: number) =>
    onSelect(new Set([...selected, ...rangeBetween(ids, anchor, index)]))

  // What cannot be read stays as it was typed, and is mended or given up before anything else is.
  const backToFault = () =>
    ground.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()

  const onKeyDown = (event: KeyboardEvent) => {
    if (!row) return
    if (editing) {
      if (event.key !== 'Tab') backToFault()
      return
    }
    const { key, shiftKey } = event
    const control = event.ctrlKey || event.metaKey
    const size = { rows: rows.length, columns: columns.length, page: pageOf() }
    const to = movedCell(current, key, control, size)
    const column = columns[current.column]
    const writes = !control && !event.altKey && key.length === 1 && key !== ' '
    if (to) {
      go(to)
      if (shiftKey && to.row !== current.row) selectTo(to.row)
      else if (!shiftKey) setAnchor(to.row)
    } else if (control && key.toLowerCase() === 'a') onSelect(new Set(ids))
    else if (key === ' ') toggle(current.row)
    else if (key === 'Escape' && selected.size > 0) onSelect(new Set())
    else if (key === 'Enter' || key === 'F2') {
      if (column === 'select') toggle(current.row)
      else setEditing({ seed: null })
    } else if (writes && (column === 'name' || column === 'price')) setEditing({ seed: key })
    else return
    event.preventDefault()
  }
  const place = ({ target }: MouseEvent): Cell | null => {
    const found = (target as HTMLElement).closest<HTMLElement>('[data-row]')
    if (!found) return null
    return { row: Number(found.dataset['row']), column: Number(found.dataset['column']) }
  }
  const onClick = (event: MouseEvent) => {
    const to = place(event)
    if (editing) return backToFault()
    if (!to) return
    // A second touch writes, as Enter does: a phone has no double click.
    const again = to.row === current.row && to.column === current.column
    setCell(to)
    if (columns[to.column] === 'select') {
      if (event.shiftKey) selectTo(to.row)
      else toggle(to.row)
    } else if (event.shiftKey) selectTo(to.row)
    else {
      setAnchor(to.row)
      const link = (event.target as HTMLElement).closest('a')
      if (!link && again && document.activeElement === ground.current) setEditing({ seed: null })
    }
    ground.current?.focus({ preventScroll: true })
  }

  const latest = { current, row, rows: rows.length, onEdit }
  const finish = (edit: Omit<RowEdit, 'ids'> | null, leave: Leave) => {
    setEditing(null)
    ground.current?.focus({ preventScroll: true })
    if (edit && latest.row) latest.onEdit({ ids: [latest.row.id], ...edit })
    const key = { down: 'ArrowDown', right: 'ArrowRight', left: 'ArrowLeft', stay: '' }[leave]
    const to = movedCell(latest.current, key, false, {
      rows: latest.rows,
      columns: columns.length,
      page: 1,
    })
    if (to) go(to)
  }
  const ignore = useCallback(() => undefined, [])
  const allChosen = rows.length > 0 && rows.every(({ id }) => selected.has(id))
  /* oxlint-disable jsx-a11y/prefer-tag-over-role -- The boxes of a real table cannot be placed one by one, as drawing only what is in sight needs. */
  return (
    <div
      ref={ground}
      role="grid"
      aria-label={words.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      aria-describedby="aide-tableau"
      aria-activedescendant={row && !editing ? cellId(row.id, current.column) : undefined}
      tabIndex={0}
      className={css.grid}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="row" aria-rowindex={1} className={css.head}>
        {columns.map((column, at) => (
          <div key={column} role="columnheader" aria-colindex={at + 1} className={css.cell}>
            {column === 'select' ? (
              <input
                type="checkbox"
                aria-label={words.selectAll}
                checked={allChosen}
                onChange={() => onSelect(allChosen ? new Set() : new Set(ids))}
              />
            ) : (
              words.columns[column]
            )}
          </div>
        ))}
      </div>
      <div role="presentation" className={css.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const shown = rows[index]
          const here = index === current.row
          return (
            shown && (
              <GridRow
                key={shown.id}
                merchantId={merchantId}
                row={shown}
                index={index}
                top={start - headHeight}
                selected={selected.has(shown.id)}
                active={here ? current.column : null}
                editing={here ? editing : null}
                failed={failed.has(shown.id)}
                help={help}
                categoryName={shown.category && (categoryNames.get(shown.category) ?? null)}
                onEnd={here && editing ? finish : ignore}
              />
            )
          )
        })}
      </div>
    </div>
  )
}
