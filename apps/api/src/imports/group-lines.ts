import { textKey } from '#lib/text-key.ts'
import type { Columns } from './columns.ts'
import type { Format } from './formats.ts'
import type { RemarkCode } from './remarks.ts'
import { type Line, textOf } from './table.ts'

/** The lines of one product: the one that tells most first, then its variants. */
export type Group = {
  key: string | null
  lines: Line[]
  /** A title above, where the list has titles between its lines. */
  section: string | null
  /** It is such a title. */
  isTitle: boolean
  remarks: RemarkCode[]
}

export function groupLines(lines: Line[], columns: Columns, format: Format): Group[] {
  if (columns.has('parent')) return groupByParent(lines, columns)
  if (columns.has('group')) return groupByKey(lines, columns)
  const groups = alone(lines, columns)
  return format.groupsByName && hasOptions(columns) ? groupByName(groups, columns) : groups
}

const group = (line: Line, key: string | null = null): Group => ({
  key,
  lines: [line],
  section: null,
  isTitle: false,
  remarks: [],
})

/** Each line a product; one with a single cell filled is a title of those that follow. */
function alone(lines: Line[], columns: Columns): Group[] {
  const titled = columns.has('name') && (columns.has('price') || columns.of('category').length > 0)
  const mapped = columns.all.filter(({ field }) => field !== null).length
  const groups: Group[] = []
  let section: string | null = null
  for (const line of lines) {
    const title = titled && mapped > 2 ? titleOf(line, columns) : null
    section = title ?? section
    groups.push({ ...group(line), section, isTitle: title !== null })
  }
  return groups
}

/** The only words of a line, where they may head those that follow. */
function titleOf({ cells }: Line, { all }: Columns): string | null {
  const filled = cells.flatMap((cell, index) =>
    textOf(cell).trim() === '' ? [] : [{ cell, index }],
  )
  const [only, ...others] = filled
  if (!only || others.length > 0 || typeof only.cell !== 'string') return null
  const field = all[only.index]?.field ?? null
  const heads = only.index === 0 || field === null || field === 'name' || field === 'category'
  const title = only.cell.trim()
  return heads && title.length < 80 && /\p{L}/u.test(title) ? title : null
}

/** Shopify, Google …: lines of the same product bear the same key, wherever they stand. */
function groupByKey(lines: Line[], columns: Columns): Group[] {
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  for (const line of lines) {
    const key = columns.text(line, 'group')
    const known = key === '' ? undefined : byKey.get(key)
    if (known) {
      known.lines.push(line)
      continue
    }
    const made = group(line, key === '' ? null : key)
    if (key !== '') byKey.set(key, made)
    groups.push(made)
  }
  return groups
}

/** WooCommerce: variations name their parent by `id:44` or by its SKU, before or after it. */
function groupByParent(lines: Line[], columns: Columns): Group[] {
  const groups: Group[] = []
  const byReference = new Map<string, Group>()
  const variations: Line[] = []
  for (const line of lines) {
    if (/variation|variante/i.test(columns.text(line, 'type')) && columns.text(line, 'parent')) {
      variations.push(line)
      continue
    }
    const made = group(line)
    const [id, sku] = [columns.text(line, 'id'), columns.text(line, 'sku')]
    if (id) byReference.set(`id:${id}`, made)
    if (sku && !byReference.has(sku)) byReference.set(sku, made)
    groups.push(made)
  }
  for (const line of variations) {
    const parent = columns.text(line, 'parent')
    const known = byReference.get(parent) ?? byReference.get(`id:${parent}`)
    if (known) {
      known.lines.push(line)
      continue
    }
    const made: Group = { ...group(line, parent), remarks: ['orphan_variant'] }
    byReference.set(parent, made)
    groups.push(made)
  }
  return groups
}

const hasOptions = (columns: Columns) =>
  (['option1Value', 'option2Value', 'option3Value', 'combination', 'quantity'] as const).some(
    (field) => columns.has(field),
  )

/** Lines of one name, one after the other or not, whose options differ. */
function groupByName(groups: Group[], columns: Columns): Group[] {
  const byName = new Map<string, Group>()
  const joined: Group[] = []
  for (const each of groups) {
    const [line] = each.lines
    const name = line ? textKey(columns.text(line, 'name')) : ''
    const known = name === '' ? undefined : byName.get(name)
    if (known && line && !known.lines.some((other) => sameOptions(other, line, columns))) {
      known.lines.push(line)
      if (known.remarks.length === 0) known.remarks.push('grouped_by_name')
      continue
    }
    if (name !== '' && !known) byName.set(name, each)
    joined.push(each)
  }
  return joined
}

function sameOptions(a: Line, b: Line, columns: Columns): boolean {
  return (
    ['option1Value', 'option2Value', 'option3Value', 'combination', 'quantity', 'unit'] as const
  ).every((field) => columns.text(a, field) === columns.text(b, field))
}
