import type { ImportRemark } from '@dansmazone/contract/import'
import type { ProductOption } from '@dansmazone/contract/product'
import { textKey } from '#lib/text-key.ts'
import type { Columns } from './columns.ts'
import type { Format } from './formats.ts'
import { optionNameOf } from './header-words.ts'
import { cutText, oneLine } from './plain-text.ts'
import { remark } from './remarks.ts'
import type { Line } from './table.ts'

const slots = [1, 2, 3] as const
/** Shopify's way to say that there is nothing to choose. */
const nothing = new Set(['title', 'default title', ''])

export type Characteristic = { name: string; value: string }
export type OptionsFound = {
  options: ProductOption[]
  /** Options with one value: nothing to choose, but something to say. */
  single: Characteristic[]
  /** Lines that are a variant each. */
  variants: Line[]
  remarks: ImportRemark[]
}

export function readOptions(lines: Line[], columns: Columns, format: Format): OptionsFound {
  const byName = new Map<string, { name: string; values: Map<string, string> }>()
  const variants = new Set<Line>()
  const simple = lines.every((line) => !/varia(ble|tion|nte)/i.test(columns.text(line, 'type')))
  const add = (name: string, value: string, line: Line) => {
    if (nothing.has(textKey(name)) || nothing.has(textKey(value))) return
    const key = textKey(name)
    const option = byName.get(key) ?? { name: cutText(oneLine(name), 60), values: new Map() }
    option.values.set(textKey(value) || value, cutText(oneLine(value), 80))
    byName.set(key, option)
    variants.add(line)
  }
  for (const slot of slots) {
    let name = ''
    for (const line of lines) {
      name = columns.text(line, `option${slot}Name`) || name || implicitName(columns, slot)
      const cell = columns.text(line, `option${slot}Value`)
      if (cell === '') continue
      for (const value of format.listsValues ? splitList(cell) : [cell]) add(name, value, line)
    }
  }
  for (const line of lines) {
    for (const [name, value] of readCombination(columns.text(line, 'combination'))) {
      add(name, value, line)
    }
  }
  const parent = lines.length > 1 && columns.has('parent') ? lines[0] : undefined
  if (parent) variants.delete(parent)
  return toFound([...byName.values()], variants, lines, simple && format.name === 'woocommerce')
}

function toFound(
  found: { name: string; values: Map<string, string> }[],
  variants: Set<Line>,
  lines: Line[],
  characteristics: boolean,
): OptionsFound {
  const remarks: ImportRemark[] = []
  const options: ProductOption[] = []
  const single: Characteristic[] = []
  for (const { name, values: byKey } of found) {
    const values = [...byKey.values()]
    // A simple product of WooCommerce has attributes, but nothing to choose from.
    if (values.length < 2 || characteristics) single.push({ name, value: values.join(', ') })
    else if (options.length === 3) {
      remarks.push(remark('options_dropped', 'options', {}, { name }))
      single.push({ name, value: values.join(', ') })
    } else {
      if (values.length > 100) {
        remarks.push(remark('option_values_dropped', 'options', {}, { name, count: values.length }))
      }
      options.push({ name, values: values.slice(0, 100) })
    }
  }
  return { options, single, remarks, variants: lines.filter((line) => variants.has(line)) }
}

/** A column called `Couleur` holds its values without a column for its name. */
function implicitName(columns: Columns, slot: (typeof slots)[number]): string {
  const [column] = columns.of(`option${slot}Value`)
  return column && columns.of(`option${slot}Name`).length === 0 ? optionNameOf(column.header) : ''
}

/** Commas part values, but one after a backslash. */
const splitList = (text: string) =>
  text
    .split(/(?<!\\)\s*[,|]\s*/)
    .map((value) => value.replaceAll('\\,', ',').trim())
    .filter((value) => value !== '')

/** `Taille : S, Couleur : Bleu`; a word alone is a variant without a name. */
function readCombination(text: string): [name: string, value: string][] {
  if (text === '') return []
  const pairs = [...text.matchAll(/\s*([^:,;|]{1,60}?)\s*:\s*([^,;|]+?)\s*(?=[,;|]|$)/g)]
  if (pairs.length > 0) return pairs.map(([, name = '', value = '']) => [name, value])
  return [['Modèle', text]]
}
