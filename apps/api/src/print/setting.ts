import type { Face, Paper } from './paper.ts'

export type Box = { x: number; y: number; width: number; height: number }
export type Style = {
  face: Face
  size: number
  /** What long texts may shrink to before they are cut. */
  smallest?: number
  color: string
  lines?: number
  align?: 'left' | 'center'
  /** Of the line, in sizes of the letter. */
  leading?: number
  vertical?: 'top' | 'middle' | 'bottom'
}

export type Set = { lines: string[]; size: number; height: number; width: number }

type Measured = { widthOfString: (text: string) => number }
type WithFont = Paper & { _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } } }

/** Writes a text into a box: as large as wanted, smaller where it is long, then on several lines, then cut. */
export function write(paper: Paper, text: string, box: Box, style: Style): Set {
  const set = fit(paper, text, box, style)
  const leading = style.leading ?? 1.15
  const room = box.height - set.height
  const shift = { top: 0, middle: room / 2, bottom: room }[style.vertical ?? 'top']
  paper.font(style.face).fontSize(set.size).fillColor(style.color)
  for (const [index, line] of set.lines.entries()) {
    const width = paper.widthOfString(line)
    const x = style.align === 'center' ? box.x + (box.width - width) / 2 : box.x
    paper.text(line, x, box.y + Math.max(0, shift) + index * set.size * leading, {
      lineBreak: false,
    })
  }
  return set
}

/** How a text would stand in a box. */
export function fit(
  paper: Paper,
  text: string,
  box: Pick<Box, 'width' | 'height'>,
  style: Style,
): Set {
  const { face, smallest = style.size, lines: most = 1, leading = 1.15 } = style
  paper.font(face)
  const readable = printable(paper, text)
  for (let size = style.size; ; size = Math.max(smallest, size - 0.5)) {
    paper.fontSize(size)
    const lines = wrap(paper, readable, box.width)
    const height = lines.length * size * leading
    const fits = lines.length <= most && height <= box.height + 0.01
    if (fits || size <= smallest) {
      const shown = fits
        ? lines
        : cut(
            paper,
            lines,
            box,
            Math.min(most, Math.max(1, Math.floor(box.height / (size * leading)))),
          )
      const width = Math.max(0, ...shown.map((line) => paper.widthOfString(line)))
      return { lines: shown, size, height: shown.length * size * leading, width }
    }
  }
}

/** A character that the font lacks loses its accent, or goes: an empty square says nothing to anybody. */
function printable(paper: Paper, text: string): string {
  const { font } = (paper as WithFont)._font
  const has = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  const plain = text
    .normalize('NFC')
    .replaceAll('\u202f', '\u00a0')
    .replace(/[ \t\r\n]+/g, ' ')
  return Array.from(plain)
    .map((character) =>
      has(character) ? character : Array.from(character.normalize('NFKD')).filter(has).join(''),
    )
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** No-break spaces hold; a word longer than the line is broken. */
function wrap(paper: Measured, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (paper.widthOfString(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (paper.widthOfString(line) > width && line.length > 1) {
      const end = longest(paper, line, width)
      lines.push(line.slice(0, end))
      line = line.slice(end)
    }
  }
  return [...lines, line]
}

function longest(paper: Measured, word: string, width: number): number {
  let end = word.length - 1
  while (end > 1 && paper.widthOfString(word.slice(0, end)) > width) end -= 1
  return end
}

function cut(
  paper: Measured,
  lines: string[],
  { width }: Pick<Box, 'width'>,
  most: number,
): string[] {
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (last !== '' && paper.widthOfString(`${last}…`) > width) last = last.slice(0, -1)
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`]
}
