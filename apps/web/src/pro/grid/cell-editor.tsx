import type { ProductAct } from '@dansmazone/contract/pro-products'
import type { ProductTemplates } from '@dansmazone/contract/product-help'
import type { ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { stockStates, type StockState } from '@dansmazone/contract/vocabulary'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { focused } from '#lib/focused.ts'
import { centsFault, formatCentsInput, parseCents } from '#lib/parse-decimal.ts'
import type { RowEdit } from './use-grid-edits.ts'
import css from './grid.module.css'

export type Column = 'select' | 'name' | 'category' | 'price' | 'stock' | 'status'
export type Leave = 'down' | 'right' | 'left' | 'stay'

type Props = {
  column: Column
  row: ProductSheetRow
  /** The key that began it, for a field of text. */
  seed: string | null
  categories: ProductTemplates['categories']
  /** Null: nothing changes. */
  onEnd: (edit: Omit<RowEdit, 'ids'> | null, leave: Leave) => void
}

/** What can be asked for a product that stands so. */
const actsOf = ({ status, missing }: ProductSheetRow): ProductAct[] => {
  if (status === 'archived') return ['unarchive', 'delete']
  if (status === 'submitted') return ['withdraw', 'archive', 'delete']
  const complete = missing.length === 0 && status !== 'published'
  return [...(complete ? (['submit'] as const) : []), 'archive', 'delete']
}

/** One cell while it is written. */
export const CellEditor = (props: Props) => {
  const { column, row, categories, onEnd } = props
  const { t } = useI18n()
  const words = t.proGrid
  switch (column) {
    case 'select':
      return null
    case 'name':
    case 'price':
      return <TextEditor {...props} column={column} />
    case 'stock':
      return (
        <ChoiceEditor
          label={words.columns.stock}
          value={row.stock}
          onEnd={onEnd}
          choices={stockStates.map((state) => [state, t.proProducts.stocks[state]])}
          edit={(stock) => ({ fields: () => ({ stock: stock as StockState }) })}
        />
      )
    case 'category':
      return (
        <ChoiceEditor
          label={words.columns.category}
          value={row.category ?? ''}
          onEnd={onEnd}
          choices={[
            ['', t.proProducts.noCategory],
            ...categories.map(({ slug, name }): [string, string] => [slug, name]),
          ]}
          edit={(slug) => ({ fields: () => ({ category: slug || null }) })}
        />
      )
    case 'status':
      return (
        <ChoiceEditor
          label={words.act}
          value=""
          onEnd={onEnd}
          choices={[
            ['', words.act],
            ...actsOf(row).map((act): [string, string] => [act, words.acts[act]]),
          ]}
          edit={(act) => ({ act: act as ProductAct })}
        />
      )
  }
}

const TextEditor = ({ column, row, seed, onEnd }: Props & { column: 'name' | 'price' }) => {
  const { t, locale } = useI18n()
  const { name, price } = row
  const comma = locale === 'en' ? '.' : ','
  const before =
    column === 'name' ? name : price.cents === null ? '' : formatCentsInput(price.cents, comma)
  const [text, setText] = useState(seed ?? before)
  // Leaving by a key takes the focus away too, which must not end it twice.
  const ended = useRef(false)
  const fault = column === 'price' ? centsFault(text) : null
  // Said once one wants to go on: half a price on its way is no fault.
  const [told, setTold] = useState<'below' | 'above' | null>(null)
  const finish: Props['onEnd'] = (edit, leave) => {
    if (ended.current) return
    ended.current = true
    onEnd(edit, leave)
  }
  const end = (leave: Leave, input: HTMLElement) => {
    if (fault) return setTold(hasRoomBelow(input) ? 'below' : 'above')
    if (text.trim() === before.trim()) return finish(null, leave)
    if (column === 'name') return finish({ fields: () => ({ name: text.trim() }) }, leave)
    const kind = price.kind === 'on_request' ? ('fixed' as const) : price.kind
    finish({ fields: (old) => ({ price: { ...old.price, kind, cents: parseCents(text) } }) }, leave)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    const leave = { Enter: 'down', Tab: event.shiftKey ? 'left' : 'right' } as const
    if (event.key === 'Escape') finish(null, 'stay')
    else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault()
      end(leave[event.key], event.currentTarget)
    }
  }
  return (
    <>
      <input
        ref={focused}
        className={css.editor}
        aria-label={t.proGrid.columns[column]}
        aria-invalid={fault && told ? true : undefined}
        aria-describedby={fault && told ? faultId : undefined}
        inputMode={column === 'price' ? 'decimal' : 'text'}
        maxLength={200}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onFocus={({ target }) => seed === null && target.select()}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget }) => end('stay', currentTarget)}
      />
      {fault && told && (
        <p ref={inSight} id={faultId} role="alert" className={css.cellFault} data-side={told}>
          {t.form.priceFaults[fault](text.trim())}{' '}
          <span className={css.help}>{t.proGrid.giveUp}</span>
        </p>
      )}
    </>
  )
}

const inSight = (element: HTMLElement | null) =>
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })

const faultHeight = 130
const faultId = 'faute-case'

/** Under the last rows there is no room for a sentence. */
const hasRoomBelow = (cell: HTMLElement): boolean => {
  const ground = cell.closest('[role="grid"]')
  if (!ground) return true
  return cell.getBoundingClientRect().bottom + faultHeight < ground.getBoundingClientRect().bottom
}

type ChoiceProps = {
  label: string
  value: string
  choices: [value: string, name: string][]
  edit: (value: string) => Omit<RowEdit, 'ids'>
  onEnd: Props['onEnd']
}

const ChoiceEditor = ({ label, value, choices, edit, onEnd }: ChoiceProps) => (
  <select
    ref={focused}
    className={css.editor}
    aria-label={label}
    value={value}
    onChange={({ target }) => onEnd(target.value === value ? null : edit(target.value), 'stay')}
    onKeyDown={(event) => {
      event.stopPropagation()
      if (event.key === 'Escape' || event.key === 'Enter') {
        event.preventDefault()
        onEnd(null, 'stay')
      }
      if (event.key === 'Tab') {
        event.preventDefault()
        onEnd(null, event.shiftKey ? 'left' : 'right')
      }
    }}
    onBlur={() => onEnd(null, 'stay')}
  >
    {choices.map(([choice, name]) => (
      <option key={choice} value={choice}>
        {name}
      </option>
    ))}
  </select>
)
