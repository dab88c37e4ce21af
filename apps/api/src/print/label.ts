import type { PrintFormat } from '@dansmazone/contract/picture'
import type { Label } from './labels.ts'
import { inks, mm, type Paper } from './paper.ts'
import { inEuros, inQuantity, perUnit } from './prices.ts'
import { type Box, fit, write } from './setting.ts'

/** Sizes of letters in points, distances in millimetres. */
const layouts = {
  a4: {
    edge: 4,
    name: 12,
    nameLines: 2,
    nameRoom: 11.5,
    price: 25,
    detail: 8.5,
    note: 7,
    mark: 3.6,
  },
  a6: { edge: 9, name: 32, nameLines: 4, nameRoom: 56, price: 66, detail: 17, note: 12, mark: 7 },
} satisfies Record<PrintFormat, object>
type Layout = (typeof layouts)[PrintFormat]

/** Name above, price below with what it is for a kilogram or a litre, and where it is made. */
export function drawLabel(
  paper: Paper,
  label: Label,
  shopName: string,
  outer: Box,
  format: PrintFormat,
): void {
  const layout: Layout = layouts[format]
  const edge = mm(layout.edge)
  const box = {
    x: outer.x + edge,
    y: outer.y + edge,
    width: outer.width - 2 * edge,
    height: outer.height - 2 * edge,
  }
  write(
    paper,
    label.name,
    { ...box, height: mm(layout.nameRoom) },
    {
      face: 'strong',
      size: layout.name,
      smallest: layout.name * 0.66,
      lines: layout.nameLines,
      color: inks.ink,
      leading: 1.12,
    },
  )
  const bottom = box.y + box.height
  const foot = layout.note * 1.2
  drawFoot(paper, label, shopName, { ...box, y: bottom - foot, height: foot }, layout)
  drawPrice(paper, label, { ...box, height: box.height - foot }, layout)
}

/** From the bottom up: what it is by unit, then the price itself. */
function drawPrice(paper: Paper, { price, reduction }: Label, box: Box, layout: Layout) {
  const cents = reduction?.cents ?? price.cents
  const asked = price.kind === 'on_request' || cents === null
  const details = asked ? inQuantity(price) : detailsOf(price, cents)
  const detailHeight = details === null ? 0 : layout.detail * 1.3
  const bottom = box.y + box.height - layout.note * 0.5
  if (details !== null) {
    write(
      paper,
      details,
      { ...box, y: bottom - detailHeight, height: detailHeight },
      { face: 'text', size: layout.detail, smallest: layout.detail * 0.7, color: inks.ink },
    )
  }
  const size = asked ? layout.price * 0.6 : layout.price
  const line = { x: box.x, y: bottom - detailHeight - size * 1.1, height: size * 1.1 }
  const before = price.kind === 'from' && !asked ? 'à partir de' : ''
  const shift = before === '' ? 0 : drawBefore(paper, before, line, box.width, layout)
  const text = asked ? 'Prix sur demande' : inEuros(cents)
  const crossed = crossedOut(reduction)
  const room = (box.width - shift) * (crossed === null ? 1 : 0.66)
  const set = write(
    paper,
    text,
    { ...line, x: box.x + shift, width: room },
    {
      face: 'title',
      size,
      smallest: size * 0.45,
      color: reduction ? inks.brick : inks.ink,
      leading: 1.1,
      vertical: 'bottom',
    },
  )
  if (crossed !== null) {
    const x = box.x + shift + set.width + layout.detail * 0.8
    drawCrossed(paper, crossed, { ...line, x, width: box.x + box.width - x }, layout)
  }
}

const detailsOf = (price: Label['price'], cents: number) =>
  [inQuantity(price), perUnit(cents, price)].filter((part) => part !== null).join(' · ') || null

/** Only a higher one says anything. */
const crossedOut = (reduction: Label['reduction']) =>
  reduction?.previousCents && reduction.previousCents > reduction.cents
    ? inEuros(reduction.previousCents)
    : null

type Line = Pick<Box, 'x' | 'y' | 'height'>

function drawBefore(paper: Paper, text: string, line: Line, width: number, layout: Layout): number {
  const style = {
    face: 'text',
    size: layout.detail,
    color: inks['ink-soft'],
    vertical: 'bottom',
  } as const
  const set = write(paper, text, { ...line, y: line.y - layout.price * 0.16, width }, style)
  return set.width + layout.detail * 0.5
}

function drawCrossed(paper: Paper, text: string, box: Box, layout: Layout) {
  const size = layout.detail * 1.35
  const style = { face: 'text', size, smallest: size * 0.6, color: inks['ink-soft'] } as const
  const { size: set, width } = fit(paper, text, box, style)
  const y = box.y + box.height - set * 1.15 - layout.price * 0.14
  write(paper, text, { ...box, y, height: set * 1.2 }, { ...style, size: set })
  const middle = y + set * 0.62
  paper
    .lineWidth(set * 0.08)
    .strokeColor(inks['ink-soft'])
    .moveTo(box.x - 1, middle)
    .lineTo(box.x + width + 1, middle)
    .stroke()
}

function drawFoot(paper: Paper, { madeIn }: Label, shopName: string, box: Box, layout: Layout) {
  if (madeIn === null) {
    write(paper, shopName, box, footStyle(layout, inks['ink-soft']))
    return
  }
  // A leaf of the garrigue: made here.
  const side = box.height * 0.8
  const y = box.y + (box.height - side) / 2
  paper
    .moveTo(box.x, y + side)
    .quadraticCurveTo(box.x, y, box.x + side, y)
    .quadraticCurveTo(box.x + side, y + side, box.x, y + side)
    .fill(inks.garrigue)
  const x = box.x + side + layout.note * 0.4
  write(
    paper,
    `Fait ici : ${madeIn}`,
    { ...box, x, width: box.width - (x - box.x) },
    { ...footStyle(layout, inks.garrigue), face: 'strong' },
  )
}

const footStyle = ({ note }: Layout, color: string) =>
  ({
    face: 'text',
    size: note,
    smallest: note * 0.75,
    color,
    vertical: 'middle',
    leading: 1.2,
  }) as const
