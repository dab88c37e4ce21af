import type { PrintFormat } from '@dansmazone/contract/picture'
import { inks, mm, openPaper, type Paper, sizes } from './paper.ts'
import { drawQr } from './qr.ts'
import { write } from './setting.ts'
import { type Shop, shownAddress } from './shop.ts'

/** A sticker for the window, the size of A6; A4 holds four of them, to be cut out. */
export function makeSticker(shop: Shop, format: PrintFormat, at: Date): Paper {
  const paper = openPaper(format, `Vitrophanie — ${shop.name}`, at)
  paper.addPage()
  if (format === 'a6') drawSticker(paper, shop, 0, 0)
  else drawFour(paper, shop)
  paper.end()
  return paper
}

function drawFour(paper: Paper, shop: Shop) {
  const { width, height } = sizes.a6
  for (const column of [0, 1]) {
    for (const row of [0, 1]) drawSticker(paper, shop, column * width, row * (height + 0.5))
  }
  paper.lineWidth(0.5).dash(2, { space: 3 }).strokeColor(inks.line)
  paper.moveTo(mm(105), 0).lineTo(mm(105), mm(297)).stroke()
  paper.moveTo(0, mm(148.5)).lineTo(mm(210), mm(148.5)).stroke()
  paper.undash()
}

function drawSticker(paper: Paper, shop: Shop, left: number, top: number) {
  const at = (x: number, y: number, width: number, height: number) => ({
    x: mm(left + x),
    y: mm(top + y),
    width: mm(width),
    height: mm(height),
  })
  const ground = at(6, 6, 93, 136)
  paper.roundedRect(ground.x, ground.y, ground.width, ground.height, mm(8)).fill(inks.brick)
  const white = '#ffffff'
  write(paper, 'Retrouvez-nous sur', at(12, 14, 81, 9), {
    face: 'text',
    size: 18,
    color: white,
    align: 'center',
  })
  write(paper, '#DansMaZone', at(12, 22, 81, 14), {
    face: 'title',
    size: 32,
    smallest: 20,
    color: white,
    align: 'center',
  })
  drawQr(paper, shop.url, mm(left + 20.5), mm(top + 41), mm(64))
  write(paper, shop.name, at(12, 109, 81, 17), {
    face: 'strong',
    size: 17,
    smallest: 10,
    lines: 2,
    color: white,
    align: 'center',
    vertical: 'middle',
  })
  write(paper, shownAddress(shop.url), at(12, 127, 81, 10), {
    face: 'text',
    size: 9,
    smallest: 6,
    lines: 2,
    color: inks['brick-tint'],
    align: 'center',
    vertical: 'middle',
  })
}
