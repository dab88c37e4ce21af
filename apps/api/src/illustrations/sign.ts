import { drawBackdrop } from '#illustrations/grounds/plain.ts'
import type { Sheet } from './sheet.ts'
import type { Stamp } from './stamp.ts'
import { groundShade } from './supports.ts'

/** One object as large as the paper allows, still whole when a tile crops the sides. */
export function drawSign(s: Sheet, stamp: Stamp): void {
  drawBackdrop(s, 'flood')
  const { size, pose } = stamp.piece
  const [w, h] = size
  const slender = h < w * 0.4
  const angle = pose === 'lie' && slender ? -26 : 0
  const scale = Math.min((slender ? 1040 : 900) / w, 700 / h)
  const half = (h * scale) / 2
  const a = (angle * Math.PI) / 180
  if (pose === 'stand') groundShade(s, 600, 450 + half, w * scale, 'k')
  stamp.print(s, { x: 600 - Math.sin(a) * half, y: 450 + Math.cos(a) * half, scale, angle })
}
