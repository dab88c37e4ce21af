import type { PrintFormat } from '@dansmazone/contract/picture'
import { inks, mm, openPaper, type Paper, sizes } from './paper.ts'
import { drawQr } from './qr.ts'
import { write } from './setting.ts'
import { placeLine, shopfront, shownAddress, type Shop } from './shop.ts'

/** A poster for the counter: who it is, and a code that leads to its page. */
export async function makePoster(shop: Shop, format: PrintFormat, at: Date): Promise<Paper> {
  const paper = openPaper(format, `Affiche — ${shop.name}`, at)
  const drawing = await shopfront(shop, format === 'a4' ? 1800 : 1000)
  paper.addPage()
  // Drawn for A4; A6 is half of it.
  const half = sizes[format].width / sizes.a4.width
  paper.scale(half)
  drawPicture(paper, drawing)
  const name = write(
    paper,
    shop.name,
    { x: mm(14), y: mm(136), width: mm(182), height: mm(38) },
    { face: 'title', size: 50, smallest: 24, lines: 2, color: inks.ink, leading: 1.02 },
  )
  write(
    paper,
    placeLine(shop),
    { x: mm(14), y: mm(138) + name.height, width: mm(182), height: mm(12) },
    { face: 'text', size: 20, smallest: 12, color: inks['ink-soft'] },
  )
  drawInvitation(paper, shop)
  paper.end()
  return paper
}

function drawPicture(paper: Paper, drawing: Buffer) {
  const [x, y, width, height] = [mm(14), mm(14), mm(182), mm(114)]
  paper.save()
  paper.roundedRect(x, y, width, height, mm(6)).clip()
  paper.image(drawing, x, y, { cover: [width, height], align: 'center', valign: 'center' })
  paper.restore()
}

function drawInvitation(paper: Paper, { url }: Shop) {
  const [x, y, width, height] = [mm(14), mm(197), mm(182), mm(86)]
  paper.roundedRect(x, y, width, height, mm(6)).fill(inks.brick)
  drawQr(paper, url, x + mm(8), y + mm(8), mm(70))
  const text = { x: x + mm(86), width: mm(88) }
  const white = '#ffffff'
  write(
    paper,
    'Nos\u00a0produits, nos\u00a0horaires, le\u00a0chemin.',
    { ...text, y: y + mm(8), height: mm(36) },
    { face: 'title', size: 27, smallest: 20, lines: 3, color: white, leading: 1.08 },
  )
  write(
    paper,
    'Visez ce code avec l’appareil photo de votre téléphone.',
    { ...text, y: y + mm(44), height: mm(16) },
    { face: 'text', size: 15, smallest: 12, lines: 2, color: white, leading: 1.25 },
  )
  write(
    paper,
    shownAddress(url),
    { ...text, y: y + mm(60), height: mm(9) },
    { face: 'text', size: 12, smallest: 6, color: inks['brick-tint'] },
  )
  write(
    paper,
    '#DansMaZone',
    { ...text, y: y + mm(69), height: mm(9) },
    { face: 'title', size: 20, color: white, vertical: 'bottom' },
  )
}
