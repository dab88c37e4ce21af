import { fieldOfHeader } from './header-words.ts'
import { ownFieldOf } from './own-columns.ts'
import { type Cell, type Line, textOf } from './table.ts'

const searched = 25

/** Where the headers are: titles and empty lines may stand above. -1: the table has none. */
export function findHeader(lines: Line[]): number {
  let best = { index: -1, score: 0 }
  const width = Math.max(...lines.slice(0, 200).map(({ cells }) => filled(cells)))
  for (const [index, { cells }] of lines.slice(0, searched).entries()) {
    const texts = cells.map(textOf).filter((text) => text.trim() !== '')
    if (texts.length === 0 || texts.some((text) => text.length > 150)) continue
    const known = texts.filter((text) => fieldOfHeader(text) ?? ownFieldOf(text)).length
    if (known < Math.min(2, width)) continue
    // Of a title and the headers under it, the headers are what is as wide as the table.
    const score = known + (texts.length / Math.max(width, 1)) * 2
    if (score > best.score) best = { index, score }
  }
  if (best.index >= 0) return best.index
  return looksLikeHeader(lines) ? 0 : -1
}

/** Nobody's words, but names over values: short, each its own, none a figure nor an address, with figures below. */
function looksLikeHeader(lines: Line[]): boolean {
  const [first, ...rest] = lines
  if (!first || rest.length === 0) return false
  const texts = first.cells.map((cell) => textOf(cell).trim())
  const names = texts.filter((text) => text !== '')
  const sound =
    names.length > 0 &&
    new Set(names).size === names.length &&
    first.cells.every((cell) => typeof cell === 'string') &&
    names.every((text) => text.length <= 60 && !/^\W*\d|https?:|[€$£]/.test(text))
  if (!sound) return false
  return texts.some(
    (_, column) =>
      rest.slice(0, 50).filter(({ cells }) => /^\W*\d|https?:/.test(textOf(cells[column]).trim()))
        .length >
      Math.min(rest.length, 50) / 2,
  )
}

const filled = (cells: readonly Cell[]) => cells.filter((cell) => textOf(cell).trim() !== '').length
