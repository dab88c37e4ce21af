import { encode } from 'uqr'
import { inks, type Paper } from './paper.ts'

/** White around it, in modules: without that, telephones do not find it (ISO/IEC 18004, 6.3.8). */
const quiet = 4

/** A QR code drawn as one shape, white around it included, in a square of `side` points. */
export function drawQr(paper: Paper, text: string, x: number, y: number, side: number): void {
  const { data, size } = encode(text, { ecc: 'Q', border: 0 })
  const module = side / (size + 2 * quiet)
  paper.roundedRect(x, y, side, side, module * 2).fill('#ffffff')
  for (const [row, cells] of data.entries()) {
    for (let from = 0; from < cells.length; from += 1) {
      if (!cells[from]) continue
      let to = from
      while (cells[to + 1]) to += 1
      paper.rect(
        x + (quiet + from) * module,
        y + (quiet + row) * module,
        (to - from + 1) * module,
        // A hair more: between rows no printer leaves a white line.
        module * 1.02,
      )
      from = to
    }
  }
  paper.fill(inks.ink)
}
