import { setImmediate as breathe } from 'node:timers/promises'
import type { PrintFormat } from '@dansmazone/contract/picture'
import { drawLabel } from './label.ts'
import { inks, mm, openPaper, type Paper, sizes } from './paper.ts'
import type { LabelPrice } from './prices.ts'

export type Label = {
  name: string
  price: LabelPrice
  /** In force now: `cents` is paid, `previousCents` crossed out where the law lets it be. */
  reduction: { cents: number; previousCents: number | null } | null
  /** Where it is made, when that is in the territory. */
  madeIn: string | null
}

/** Millimetres of one label: 24 on A4, as sheets of self-adhesive labels are sold; on A6 one, to stand. */
const grids: Record<PrintFormat, { columns: number; rows: number; height: number }> = {
  a4: { columns: 3, rows: 8, height: 37 },
  a6: { columns: 1, rows: 1, height: 148 },
}

/** Shelf labels, page after page while they are read; between pages other work goes on. */
export function makeLabels(
  shopName: string,
  labels: Label[],
  format: PrintFormat,
  at: Date,
): Paper {
  const paper = openPaper(format, `Étiquettes — ${shopName}`, at)
  void draw(paper, shopName, labels, format).then(
    () => paper.end(),
    (error: Error) => paper.destroy(error),
  )
  return paper
}

async function draw(paper: Paper, shopName: string, labels: Label[], format: PrintFormat) {
  const { columns, rows, height } = grids[format]
  const width = sizes[format].width / columns
  const top = (sizes[format].height - rows * height) / 2
  for (const [index, label] of labels.entries()) {
    const place = index % (columns * rows)
    if (place === 0) {
      await breathe()
      paper.addPage()
      if (columns * rows > 1) drawCuts(paper, { columns, rows, width, height, top })
    }
    const x = (place % columns) * width
    const y = top + Math.floor(place / columns) * height
    const box = { x: mm(x), y: mm(y), width: mm(width), height: mm(height) }
    drawLabel(paper, label, shopName, box, format)
  }
}

type Grid = { columns: number; rows: number; width: number; height: number; top: number }

function drawCuts(paper: Paper, { columns, rows, width, height, top }: Grid) {
  paper.lineWidth(0.4).dash(1.5, { space: 2.5 }).strokeColor(inks.line)
  for (let column = 1; column < columns; column += 1) {
    paper.moveTo(mm(column * width), mm(top)).lineTo(mm(column * width), mm(top + rows * height))
  }
  for (let row = 0; row <= rows; row += 1) {
    paper.moveTo(0, mm(top + row * height)).lineTo(mm(columns * width), mm(top + row * height))
  }
  paper.stroke().undash()
}
